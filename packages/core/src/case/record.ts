import type { Json } from '@dueprocess/rules'
import { type FormData, normalise, readSubmission } from '../form/index.ts'
import type { Step } from '../procedure/step.ts'
import { type FormFault, validateForm } from '../submission/index.ts'
import { pointerTo } from '../trail/index.ts'
import { type Draft, note, update } from './draft.ts'
import { own } from './live.ts'
import { knownOf, rememberPersonal, type Submitted } from './personal.ts'
import type { Reason } from './reason.ts'
import { key } from './watch.ts'

/**
 * Records what was submitted as facts: per field the last write wins, an absent field keeps its
 * value, an explicit null makes it unknown. An invalid form records nothing and gives the reasons.
 * What is judged are the values; what is recorded of personal ones are their marks.
 */
export function recordForm(draft: Draft, step: Step, submitted: Submitted): readonly Reason[] {
  const { given: data, kept: marked, unsalted } = submitted
  if (step.form === undefined) {
    return data === undefined || isEmptyMap(data)
      ? []
      : [{ code: 'form-unexpected', step: step.id }]
  }
  const { form, amends } = step.form
  if (data === undefined || data === null) return [{ code: 'form-missing', form: form.id }]
  if (!isMap(data)) return invalid(form.id, [{ path: '', rule: 'type', allowed: 'object' }])

  const { values, cleared } = readSubmission(data)
  const faults = [
    ...faultsOf(draft, step.form, data, submitted.erased),
    ...cleared
      .filter((field) => !form.fields.has(field))
      .map((field) => ({ path: `/${field}`, rule: 'additionalProperties' })),
  ]
  if (faults.length > 0) return invalid(form.id, faults)
  if (unsalted.length > 0) return [{ code: 'salt-missing', form: form.id, fields: unsalted }]
  // What a form of the language says is for its step alone.
  if (step.form.builtIn) return requiredReasons(draft, step, values, amends)

  const kept = without(own(draft.state.facts, form.id) ?? {}, cleared)
  const recorded = normalise(form, readSubmission(marked as FormData).values)
  const clearings = Object.fromEntries(cleared.map((field) => [field, null]))
  const given = [...Object.keys(recorded), ...cleared]
  update(
    draft,
    { facts: { ...draft.state.facts, [form.id]: { ...kept, ...recorded } } },
    given.map((field) => key.field(form.id, field)),
  )
  note(draft, { facts: { [form.id]: { ...recorded, ...clearings } } })
  rememberPersonal(draft, form, given, submitted.personal)
  return requiredReasons(draft, step, values, amends)
}

/**
 * Judges values: an amendment changes what it names and leaves the rest, but the whole must be
 * valid. Of what was erased nothing is left to judge; it was judged when it was submitted.
 */
function faultsOf(
  draft: Draft,
  { form, amends }: NonNullable<Step['form']>,
  data: FormData,
  erased: readonly string[],
): readonly FormFault[] {
  const { values, cleared } = readSubmission(data)
  const known = amends ? knownOf(draft.state, form) : { values: {}, erased: [] }
  const faults = validateForm(form, { ...without(known.values, cleared), ...values })
  const before = known.erased.filter((field) => !Object.hasOwn(data, field))
  const unjudged = [...erased, ...before].map(pointerTo)
  if (unjudged.length === 0) return faults
  return faults.filter(({ path }) => {
    return !unjudged.some((pointer) => path === pointer || path.startsWith(`${pointer}/`))
  })
}

/** Fields that a condition makes compulsory, judged over the facts with those of this form. */
function requiredReasons(
  draft: Draft,
  step: Step,
  values: FormData,
  amends: boolean,
): readonly Reason[] {
  const { form } = step.form ?? {}
  if (form === undefined) return []
  const { read } = draft.live
  const given = amends ? (own(draft.state.facts, form.id) ?? {}) : values
  const open = step.require.filter(({ field }) => !Object.hasOwn(given, field))
  const missing = open
    .filter(({ condition }) => condition.test(read) === true)
    .map(({ field }) => ({ path: `/${field}`, rule: 'required' }))
  // Where nobody can say whether a field is compulsory, giving it answers the question.
  const unknown = open
    .filter(({ condition }) => condition.test(read) === undefined)
    .map(({ condition }): Reason => {
      const { missing } = condition.explain(read)
      return { code: 'condition-unknown', guard: 'require', condition: condition.text, missing }
    })
  return [...(missing.length > 0 ? invalid(form.id, missing) : []), ...unknown]
}

function invalid(form: string, faults: readonly FormFault[]): readonly Reason[] {
  return [{ code: 'form-invalid', form, faults }]
}

function isMap(data: unknown): data is FormData {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function isEmptyMap(data: unknown): boolean {
  return isMap(data) && Object.keys(data).length === 0
}

function without(record: FormData, names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}
