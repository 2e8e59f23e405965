import { type Entry, eraseEntry, fieldAt, isMark, type PersonalValues } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { own } from './live.ts'

/**
 * Personal values to be erased, as data: what a store carries out in one transaction. Erasing the
 * same again, or in another order, gives the same.
 */
export interface Erasure {
  readonly case: string
  /** The sequence number that the stored case must have; anything else is a conflict. */
  readonly expected: number
  /** Fields of the case, as `form.field`. */
  readonly fields: readonly string[]
  /** Values beside entries, by the number of the entry. */
  readonly entries: readonly { readonly seq: number; readonly pointers: readonly string[] }[]
}

/**
 * What is to be erased from a case and its trail: all personal values, or those of some fields,
 * named `form.field` as the version has them that the case follows now; what a field was called
 * before a migration is found by itself. Values that were corrected or cleared later stand in the
 * trail as well, and go with the others.
 */
export function planErasure(
  state: CaseState,
  trail: readonly Entry[],
  fields?: readonly string[],
): Erasure {
  let selected: ReadonlySet<string> | undefined = fields && new Set(fields)
  const entries: { seq: number; pointers: readonly string[] }[] = []
  for (const entry of trail.toReversed()) {
    const pointers = pointersIn(entry, selected)
    if (pointers.length > 0) entries.push({ seq: entry.seq, pointers })
    selected = selected && namesBefore(entry, selected)
  }
  return {
    case: state.id,
    expected: state.seq,
    fields: personalFields(state).filter((name) => fields?.includes(name) ?? true),
    entries: entries.toReversed(),
  }
}

/**
 * Erases personal values of a case and its trail. Everything else stays as it is: marks, hashes,
 * the chain, what was decided, what is due. Pure; a store keeps what comes out.
 */
export function erase(
  state: CaseState,
  trail: readonly Entry[],
  fields?: readonly string[],
): { readonly case: CaseState; readonly trail: readonly Entry[] } {
  const erasure = planErasure(state, trail, fields)
  const pointers = new Map(erasure.entries.map((one) => [one.seq, one.pointers]))
  return {
    case: eraseCase(state, erasure.fields),
    trail: trail.map((entry) => eraseEntry(entry, pointers.get(entry.seq) ?? [])),
  }
}

/** A case without the personal values of some fields, named `form.field`. */
export function eraseCase(state: CaseState, fields: readonly string[]): CaseState {
  const { personal, ...rest } = state
  if (personal === undefined) return state
  const forms = Object.entries(personal).flatMap(([form, values]) => {
    const left = Object.entries(values).filter(([field]) => !fields.includes(`${form}.${field}`))
    return left.length === 0 ? [] : [[form, Object.fromEntries(left)] as const]
  })
  return forms.length === 0 ? rest : { ...rest, personal: Object.fromEntries(forms) }
}

/** The fields of which a case holds personal values, as `form.field`. */
export function personalFields({ personal = {} }: CaseState): readonly string[] {
  return Object.entries(personal).flatMap(([form, values]) => {
    return Object.keys(values).map((field) => `${form}.${field}`)
  })
}

/** The fields that an entry holds personal values of, as `form.field` by the pointer to the value. */
export function personalFieldsOf(entry: Entry): ReadonlyMap<string, string> {
  const pointers = Object.keys(entry.personal ?? {})
  return new Map(
    pointers.flatMap((pointer) => {
      const field = fieldAt(pointer)
      const form = field === undefined ? undefined : formOf(entry, field)
      return form === undefined ? [] : [[pointer, `${form}.${field}`] as const]
    }),
  )
}

/** The form that a step recorded: an entry says what became of each field. */
function formOf({ changes }: Entry, field: string): string | undefined {
  const forms = Object.entries(changes.facts ?? {})
  return forms.find(([, facts]) => isMark(own(facts, field)))?.[0]
}

function pointersIn(entry: Entry, selected: ReadonlySet<string> | undefined): readonly string[] {
  if (selected === undefined) return Object.keys(entry.personal ?? {})
  return [...personalFieldsOf(entry)].flatMap(([pointer, name]) => {
    return selected.has(name) ? [pointer] : []
  })
}

/** What fields were called before an entry: a migration may have given them their names. */
function namesBefore({ migration }: Entry, selected: ReadonlySet<string>): ReadonlySet<string> {
  const renamed = Object.entries(migration?.plan.facts ?? {})
  if (renamed.length === 0) return selected
  const given = new Map(renamed)
  const kept = [...selected].filter((name) => (given.get(name) ?? name) === name)
  const before = renamed.flatMap(([old, name]) => {
    return name !== null && selected.has(name) ? [old] : []
  })
  return new Set([...kept, ...before])
}

/**
 * Whether a commit would bring back personal values that were erased meanwhile: of those in its
 * case, each must be in the stored case or beside one of its new entries. Erasing makes no entry,
 * so that no sequence number tells. For stores, in the transaction of the commit.
 */
export function bringsBackErased(
  stored: CaseState | undefined,
  { case: state, entries }: { readonly case: CaseState; readonly entries: readonly Entry[] },
): boolean {
  const salts = new Set([
    ...saltsIn(stored?.personal ?? {}),
    ...entries.flatMap(({ personal = {} }) => saltsOf(personal)),
  ])
  return saltsIn(state.personal ?? {}).some((salt) => !salts.has(salt))
}

// No two values have the same salt.
function saltsIn(personal: NonNullable<CaseState['personal']>): readonly string[] {
  return Object.values(personal).flatMap(saltsOf)
}

function saltsOf(values: PersonalValues): readonly string[] {
  return Object.values(values).map(({ salt }) => salt)
}
