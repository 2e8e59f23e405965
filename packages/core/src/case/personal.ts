import type { Json } from '@dueprocess/rules'
import { sha256Hex } from '../digest/index.ts'
import type { Form, FormData } from '../form/index.ts'
import {
  isMark,
  markOf,
  type PersonalValue,
  type PersonalValues,
  pointerTo,
} from '../trail/index.ts'
import type { CaseState } from './case.ts'
import type { Draft } from './draft.ts'
import { own } from './live.ts'

/** What a case holds of personal values, by form and field; absent where it holds none. */
export type PersonalFacts = NonNullable<CaseState['personal']>

/** What was submitted: as it was given, for judging it, and as the trail is to hold it. */
export interface Submitted {
  /** With personal values, as far as they are known. */
  readonly given: unknown
  /** With marks in the place of personal values. */
  readonly kept: unknown
  /** The values behind the marks, to stand beside the entry. */
  readonly personal?: PersonalValues
  /** Fields whose value was erased: they were judged when it was submitted. */
  readonly erased: readonly string[]
  /** Fields with a personal value that there is no salt for. */
  readonly unsalted: readonly string[]
}

/** Puts marks in the place of personal values. */
export function sealPersonal(
  form: Form | undefined,
  data: unknown,
  { salt, recorded }: { readonly salt?: string | undefined; readonly recorded?: PersonalValues },
): Submitted {
  const fields = isMap(data) ? (form?.personal ?? []).filter((name) => hasValue(data, name)) : []
  if (!isMap(data) || fields.length === 0)
    return { given: data, kept: data, erased: [], unsalted: [] }
  return recorded ? readRecorded(data, fields, recorded) : sealGiven(data, fields, salt)
}

/** Each field has a salt of its own, so that nobody can tell from one what another hides. */
function sealGiven(data: FormData, fields: readonly string[], salt: string | undefined): Submitted {
  if (salt === undefined) return { given: data, kept: data, erased: [], unsalted: fields }
  const values = fields.map((field) => {
    const pointer = pointerTo(field)
    return [field, { salt: sha256Hex(salt + pointer), value: data[field] as Json }] as const
  })
  const marks = values.map(([field, value]) => [field, { ...markOf(value) }] as const)
  return {
    given: data,
    kept: { ...data, ...Object.fromEntries(marks) },
    personal: Object.fromEntries(values.map(([field, value]) => [pointerTo(field), value])),
    erased: [],
    unsalted: [],
  }
}

/** What an entry holds, and what stands beside it: the chain was verified, so they fit. */
function readRecorded(
  data: FormData,
  fields: readonly string[],
  recorded: PersonalValues,
): Submitted {
  const known = fields.flatMap((field) => {
    const value = own(recorded, pointerTo(field))
    return value ? [[field, value] as const] : []
  })
  return {
    given: { ...data, ...Object.fromEntries(known.map(([field, { value }]) => [field, value])) },
    kept: data,
    ...(known.length === 0
      ? {}
      : { personal: Object.fromEntries(known.map(([name, value]) => [pointerTo(name), value])) }),
    erased: fields.filter((field) => !Object.hasOwn(recorded, pointerTo(field))),
    // Nothing that came through the door stands in an entry as it is.
    unsalted: fields.filter((field) => !isMark(data[field])),
  }
}

/** What is known of a form, with personal values; fields whose value was erased are named apart. */
export function knownOf(
  state: Pick<CaseState, 'facts' | 'personal'>,
  form: Form,
): { readonly values: FormData; readonly erased: readonly string[] } {
  const facts = own(state.facts, form.id) ?? {}
  const marked = form.personal.filter((field) => Object.hasOwn(facts, field))
  if (marked.length === 0) return { values: facts, erased: [] }
  const beside = own(state.personal ?? {}, form.id) ?? {}
  const erased = marked.filter((field) => !Object.hasOwn(beside, field))
  const values = Object.entries(facts).flatMap(([field, fact]): [string, Json][] => {
    if (erased.includes(field)) return []
    return [[field, marked.includes(field) ? (beside[field]?.value ?? null) : fact]]
  })
  return { values: Object.fromEntries(values), erased }
}

/** Remembers the personal values of a form: those written anew take the place of all before. */
export function rememberPersonal(
  draft: Draft,
  form: Form,
  written: readonly string[],
  values: PersonalValues = {},
): void {
  if (form.personal.length === 0) return
  const { [form.id]: before = {}, ...others } = draft.state.personal ?? {}
  const kept = Object.entries(before).filter(([field]) => !written.includes(field))
  const added = written.flatMap((field): [string, PersonalValue][] => {
    const value = own(values, pointerTo(field))
    return value ? [[field, value]] : []
  })
  const fields = Object.fromEntries([...kept, ...added])
  const isEmpty = Object.keys(fields).length === 0
  setPersonal(draft.state, isEmpty ? others : { ...others, [form.id]: fields })
}

/** Sets the personal values of a case that is being worked on; none leave no trace. */
function setPersonal(state: Draft['state'], personal: PersonalFacts): void {
  if (Object.keys(personal).length > 0) state.personal = personal
  else delete state.personal
}

function hasValue(data: FormData, name: string): boolean {
  return Object.hasOwn(data, name) && data[name] !== null
}

function isMap(data: unknown): data is FormData {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
