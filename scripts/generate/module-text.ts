import { posix } from 'node:path'

/** The first line of every generated file. */
export function banner(source: string): string {
  return `// Generated from ${source} by scripts/generate.ts; change that instead of this.\n`
}

/** A TypeScript module that exports a text as one string constant, named after its file. */
export function textModule(source: string, text: string): string {
  return `${banner(source)}\n/** The text of ${source}. */\nexport const ${constantName(source)}: string = ${literalOf(text)}\n`
}

/** A text as a template literal, which keeps its lines. */
export function literalOf(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
    .replaceAll('\r', '\\r')
  return `\`${escaped}\``
}

/** How a value of JSON is typed in its module. */
export type JsonModuleType = { readonly type: string; readonly from: string }

/** A TypeScript module that exports the value of a JSON text as one constant of the given type. */
export function jsonModule(source: string, text: string, { type, from }: JsonModuleType): string {
  const value = JSON.stringify(JSON.parse(text), null, 2)
  const imported = `\nimport type { ${type} } from '${from}'\n`
  return `${banner(source)}${imported}\n/** The value of ${source}. */\nexport const ${constantName(source)}: ${type} = ${value}\n`
}

/** `hse-accident.yaml` as `hseAccident`; refuses a file whose name makes no name of a constant. */
export function constantName(source: string): string {
  const words = posix.parse(source).name.split(/[-_.]/)
  const name = words.map((word, index) => (index === 0 ? word : capitalised(word))).join('')
  if (/^[a-z]\w*$/.test(name)) return name
  throw new Error(
    `${source}: rename it so that it begins with a letter and has only a-z, 0-9 and -`,
  )
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
