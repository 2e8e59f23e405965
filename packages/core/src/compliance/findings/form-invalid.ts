import type { Json } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import { type FormData, readSubmission } from '../../form/index.ts'
import { type FormFault, validateForm } from '../../submission/index.ts'
import { isMark } from '../../trail/index.ts'
import { stepElement } from '../element.ts'
import { lacking, test } from '../facts.ts'
import type { Inspection, Rule } from './inspection.ts'

/** What was filled in is not what the form asks for, or not all of it. */
export const formInvalid: Rule = function* (inspection) {
  const { event, step, tells } = inspection
  const element = stepElement(step)
  if (!step.form) {
    if (isEmpty(event.data)) return
    if (!tells.data) return
    yield {
      code: 'form-invalid',
      element,
      evidence: say`"${step.id}" has no form, but something was filled in.`,
      expected: say`Nothing is filled in.`,
    }
    return
  }
  if (event.data === undefined || event.data === null) return
  const faults = formFaults(inspection)
  const known = tells.data ? faults : faults.filter(({ rule }) => rule !== 'required')
  if (known.length > 0) {
    yield {
      code: 'form-invalid',
      element,
      evidence: say`The form "${step.form.form.id}" of "${step.id}" is wrong: ${inWords(known)}.`,
      expected: say`It is as "${step.form.form.id}" asks for.`,
    }
  } else if (faults.length > 0) {
    yield { code: 'form-invalid', element, missing: fieldsOf(step.form.form.id, faults) }
  }
  const unknown = compulsory(inspection, undefined)
  const conditions = unknown.map(({ condition }) => condition)
  const missing = lacking(inspection.standing, conditions)
  if (unknown.length > 0) yield { code: 'form-invalid', element, missing }
}

function formFaults(inspection: Inspection): readonly FormFault[] {
  const required = compulsory(inspection, true).map(({ field }) => {
    return { path: `/${field}`, rule: 'required' }
  })
  return [...fieldFaults(inspection), ...required]
}

/** Every fault of what was filled in by itself; what was erased is judged no more. */
export function fieldFaults({ standing, event, step }: Inspection): readonly FormFault[] {
  if (!step.form) return []
  const { form, amends } = step.form
  if (!isMap(event.data)) return [{ path: '', rule: 'type', allowed: 'object' }]
  const { values, cleared } = readSubmission(event.data)
  const before = amends ? Object.fromEntries(standing.facts.get(form.id) ?? []) : {}
  const kept = Object.entries(before).filter(([field]) => !cleared.includes(field))
  // What an earlier step recorded and an amendment leaves may be erased as well.
  const gone = kept.filter(([field, value]) => {
    return form.personal.includes(field) && isMark(value) && !Object.hasOwn(values, field)
  })
  const erased = new Set([...(event.erased ?? []), ...gone.map(([field]) => field)])
  const judged = Object.entries({ ...Object.fromEntries(kept), ...values })
  const known = judged.filter(([field]) => !erased.has(field))
  const faults = validateForm(form, Object.fromEntries(known))
  return [
    ...faults.filter(({ path }) => !erased.has(path.split('/')[1] ?? '')),
    ...cleared
      .filter((field) => !form.fields.has(field))
      .map((field) => {
        return { path: `/${field}`, rule: 'additionalProperties' }
      }),
  ]
}

/** Fields that were left open while a condition made them compulsory, or may have. */
function compulsory({ standing, event, step }: Inspection, truth: true | undefined) {
  const { form, amends } = step.form ?? {}
  const data = isMap(event.data) ? readSubmission(event.data).values : {}
  const known = amends && form ? Object.fromEntries(standing.facts.get(form.id) ?? []) : data
  return step.require.filter(({ field, condition }) => {
    return !Object.hasOwn(known, field) && test(standing, condition) === truth
  })
}

function inWords(faults: readonly FormFault[]): string {
  const shown = faults.slice(0, 5).map(({ path, rule, allowed }) => {
    const what = allowed === undefined ? rule : `${rule} ${JSON.stringify(allowed)}`
    return path === '' ? what : `${path.slice(1)} (${what})`
  })
  return [...shown, ...(faults.length > 5 ? [say`and ${faults.length - 5} more`] : [])].join(', ')
}

function fieldsOf(form: string, faults: readonly FormFault[]): readonly string[] {
  return faults.map(({ path }) => `${form}.${path.slice(1)}`)
}

function isMap(data: Json | undefined): data is FormData {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function isEmpty(data: Json | undefined): boolean {
  return data === undefined || (isMap(data) && Object.keys(data).length === 0)
}
