import { noun, say } from '@dueprocess/rules'
import type { LabelSource } from '../grammar/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { type ElementKind, elementsOf } from './elements.ts'

/**
 * A title, label or message that is missing, or missing in one of the languages in which the
 * procedure has its own title.
 */
export const missingText: Check = {
  code: 'missing-text',
  severity: 'information',
  onRequest: true,
  find,
}

/** What people are shown by its title. */
const shown: ReadonlySet<ElementKind> = new Set([
  'role',
  'form',
  'field',
  'decision',
  'step',
  'stage',
  'track',
  'hold',
  'deadline',
  'constraint',
  'record',
  'schedule',
  'metric',
  'report',
])

function* find(checked: Checked): Generator<Defect> {
  const { source, locate } = checked
  const { title } = source
  const languages = typeof title === 'object' ? Object.keys(title) : []
  for (const { what, id, owner, text } of textsIn(checked)) {
    const missing = missingIn(text, languages)
    if (missing === undefined) continue
    yield {
      message: say`${what} \`${id}\` has no text${missing === '' ? '' : say` in ${missing}`}`,
      range: locate.key(owner, id.split('.').at(-1) ?? id),
      suggestion: { message: say`people are shown its name instead; write what they call it` },
    }
  }
}

interface Text {
  readonly what: string
  readonly id: string
  readonly owner: object
  readonly text: LabelSource | undefined
}

function* textsIn({ source }: Checked): Generator<Text> {
  for (const { kind, id, owner, source: element } of elementsOf(source)) {
    if (owner && shown.has(kind))
      yield { what: say`the ${noun(kind)}`, id, owner, text: element.title }
  }
  for (const words of Object.values(source.scales ?? {})) {
    for (const [id, text] of Object.entries(words))
      yield { what: say`the word`, id, owner: words, text }
  }
  const { messages = {} } = source
  for (const [id, text] of Object.entries(messages))
    yield { what: say`the message`, id, owner: messages, text }
}

/** The languages that a text lacks; the empty text where it is missing altogether. */
function missingIn(
  text: LabelSource | undefined,
  languages: readonly string[],
): string | undefined {
  if (text === undefined) return ''
  if (typeof text === 'string')
    return languages.length > 1 ? languages.slice(1).join(', ') : undefined
  const missing = languages.filter((language) => !Object.hasOwn(text, language))
  return missing.length === 0 ? undefined : missing.join(', ')
}
