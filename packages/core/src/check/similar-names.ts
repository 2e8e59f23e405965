import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { elementsOf } from './elements.ts'

/** Two names of one kind that differ only in upper and lower case: people will mix them up. */
export const similarNames: Check = { code: 'similar-names', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { locate } = checked
  const before = new Map<string, { readonly id: string; readonly owner: object }>()
  for (const { space, id, owner } of namesIn(checked)) {
    const key = `${space} ${id.normalize('NFKC').toLowerCase()}`
    const other = before.get(key)
    if (!other) before.set(key, { id, owner })
    else if (other.id !== id) {
      yield {
        message: say`\`${id}\` and \`${other.id}\` differ only in upper and lower case`,
        range: locate.key(owner, id),
        suggestion: { message: say`give one of them a name that cannot be taken for the other` },
        related: [
          { message: say`\`${other.id}\` is here`, range: locate.key(other.owner, other.id) },
        ],
      }
    }
  }
}

interface Named {
  /** Names are told apart within a space. */
  readonly space: string
  readonly id: string
  readonly owner: object
}

function* namesIn({ source }: Checked): Generator<Named> {
  const { forms, decisions, define, scales, sources, messages, calendars } = source
  // Forms, decisions and definitions stand in one space of names in conditions.
  for (const owner of [forms, decisions, define]) yield* keysOf('condition', owner)
  for (const [space, owner] of Object.entries({ scales, sources, messages, calendars })) {
    yield* keysOf(space, owner)
  }
  for (const [id, words] of Object.entries(scales ?? {})) yield* keysOf(`word of ${id}`, words)
  for (const [id, form] of Object.entries(forms ?? {})) {
    const fields = 'fields' in form && typeof form.fields === 'object' ? form.fields : form
    yield* keysOf(`field of ${id}`, fields)
  }
  const spaces = new Map<object, string>()
  const own = [
    'role',
    'parameter',
    'step',
    'hold',
    'deadline',
    'constraint',
    'record',
    'schedule',
    'metric',
    'report',
  ]
  for (const { kind, id, owner } of elementsOf(source)) {
    if (owner && own.includes(kind)) yield { space: kind, id, owner }
    // Stages are told apart within the stage around them.
    if (!owner || (kind !== 'stage' && kind !== 'track')) continue
    const space = spaces.get(owner) ?? `stages ${spaces.size}`
    spaces.set(owner, space)
    yield { space, id, owner }
  }
}

function* keysOf(space: string, owner: object | undefined): Generator<Named> {
  for (const id of Object.keys(owner ?? {})) if (owner) yield { space, id, owner }
}
