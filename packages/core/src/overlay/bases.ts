/** A text that can be extended, with the name by which messages and paths know it. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** What `extends` can refer to. Looking for it must not throw. */
export interface Bases {
  /**
   * The text behind a reference: `service-incident@1.0.0`, or a path such as `./base.yaml`, which
   * counts from the text named `from`. The same text must have the same name each time. Of a
   * procedure that is there in another version only, that one is right: the loader says so.
   */
  find(reference: string, from?: string): NamedText | undefined
  /** References that would be found, for messages. */
  readonly available?: readonly string[]
}

/** Whether a reference is a path and not the name of a procedure. */
export function isPath(reference: string): boolean {
  return /^\.{0,2}\//u.test(reference)
}

/** Texts that are at hand as bases: by procedure and version, and by their names as paths. */
export function basesAmong(texts: readonly NamedText[]): Bases {
  return {
    get available() {
      return texts.map(({ text }) => `${topLevel(text, 'procedure')}@${topLevel(text, 'version')}`)
    },
    find: (reference, from) => {
      if (isPath(reference)) return texts.find(({ name }) => samePath(name, reference, from))
      const [id = '', version] = reference.split('@')
      const named = texts.filter(({ text }) => topLevel(text, 'procedure') === id)
      return named.find(({ text }) => topLevel(text, 'version') === version) ?? named[0]
    },
  }
}

function topLevel(text: string, key: string): string {
  const [, value = ''] = new RegExp(`^${key}: *["']?([^\\s"'#]+)`, 'mu').exec(text) ?? []
  return value
}

function samePath(name: string, path: string, from = ''): boolean {
  const folder = path.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1)
  return normalise(name) === normalise(folder + path)
}

/** Without `.`, and without `..` as far as there is something to leave. */
function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '.') continue
    const last = parts.at(-1)
    if (part === '..' && last !== undefined && last !== '' && last !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
