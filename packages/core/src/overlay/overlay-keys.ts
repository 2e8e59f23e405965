import { say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../diagnostic/index.ts'
import type { ParsedDocument } from '../document/index.ts'
import { containers } from './address.ts'

const own = new Set([
  'dueprocess',
  'procedure',
  'version',
  'title',
  'note',
  'extends',
  'change',
  'add',
  'remove',
])
const verbs = ['change', 'add', 'remove']

/**
 * What the grammar cannot say of the keys at the top: beside `extends` a procedure says only what is
 * different, and without it there is nothing to change.
 */
export function* checkOverlayKeys({ root }: ParsedDocument): Generator<Diagnostic> {
  if (root?.kind !== 'map') return
  const keys = root.pairs.map(({ key }) => key)
  const reference = keys.find(({ text }) => text === 'extends')
  for (const key of keys) {
    if (!reference && verbs.includes(key.text)) {
      const message = say`\`${key.text}\` needs something to ${key.text === 'add' ? say`add to` : key.text}`
      const help = say`add \`extends: <procedure>@<version>\`, or \`extends: ./base.yaml\``
      yield problem('missing-extends', message, key.range, help)
    }
  }
  if (!reference) return
  const stray = keys.filter(({ text }) => !own.has(text))
  // A line `change:` that is lost leaves everything below it here.
  const told = stray.length > mostStray ? stray.slice(0, 1) : stray
  for (const key of told) {
    const more = stray.length - told.length
    const message =
      more > 0
        ? say`\`${key.text}\` and ${more} more may not stand beside \`extends\``
        : say`\`${key.text}\` may not stand beside \`extends\``
    yield {
      ...problem('beside-extends', message, key.range, insteadOf(key.text)),
      related: [{ message: say`this procedure extends another one`, range: reference.range }],
    }
  }
}

/** More keys than these have one cause. */
const mostStray = 3

function insteadOf(key: string): string {
  if (key.includes('.')) return say`write it under \`change\` or \`add\`, indented`
  const kind = [...containers].find(([, container]) => container === key)?.[0]
  const example = kind ?? (key === 'open' ? 'opening' : key.replace(/s$/u, ''))
  const address = key === 'applies' || key === 'deviations' ? key : `${example}.<name>`
  return say`write \`${address}\` under \`change\` or \`add\``
}
