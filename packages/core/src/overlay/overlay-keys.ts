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
      const message = `\`${key.text}\` needs something to ${key.text === 'add' ? 'add to' : key.text}`
      const help = 'add `extends: <procedure>@<version>`, or `extends: ./base.yaml`'
      yield problem('missing-extends', message, key.range, help)
    }
    if (reference && !own.has(key.text)) {
      const message = `\`${key.text}\` may not stand beside \`extends\``
      yield {
        ...problem('beside-extends', message, key.range, insteadOf(key.text)),
        related: [{ message: 'this procedure extends another one', range: reference.range }],
      }
    }
  }
}

function insteadOf(key: string): string {
  const kind = [...containers].find(([, container]) => container === key)?.[0]
  const example = kind ?? (key === 'open' ? 'opening' : key.replace(/s$/u, ''))
  const address = key === 'applies' || key === 'deviations' ? key : `${example}.<name>`
  return `write \`${address}\` under \`change\` or \`add\``
}
