import type { Json } from '@dueprocess/rules'
import type { CaseState } from '../case/index.ts'
import { own } from '../case/live.ts'
import type { Reason } from '../case/reason.ts'
import { sameJson } from '../digest/index.ts'
import { type FormFault, validateForm } from '../submission/index.ts'
import { isMark, pointerTo } from '../trail/index.ts'
import { fieldsOf } from './fields.ts'
import { type Lost, lost } from './lost.ts'
import { renamed } from './mapping.ts'
import type { MigrationPlan } from './plan.ts'
import { renamedStep } from './steps.ts'

type Facts = CaseState['facts']
type Misfits = Extract<Reason, { readonly code: 'does-not-fit' }>['facts']

/** The facts by the names that they have now, with what of them is personal. */
export interface CarriedFacts {
  readonly facts: Facts
  readonly personal: NonNullable<CaseState['personal']>
  /** Values that their fields do not admit any more. */
  readonly misfits: Misfits
  readonly lost: readonly Lost[]
}

/**
 * Gives facts their new names. A value that its field does not admit any more is a misfit: whoever
 * plans must say that it is given up. What no version knew for a while is not asked about again.
 */
export function carryFacts(
  plan: MigrationPlan,
  { facts, personal = {} }: Pick<CaseState, 'facts' | 'personal'>,
): CarriedFacts {
  const carried: CarriedFacts & { misfits: Misfits[number][]; lost: Lost[] } = {
    facts: {},
    personal: {},
    misfits: [],
    lost: [],
  }
  const before = fieldsOf(plan.from)
  for (const [form, fields] of Object.entries(facts)) {
    // A form that was submitted without a value stays one.
    if (Object.keys(fields).length === 0) Object.assign(carried.facts, { [form]: {} })
    for (const [field, value] of Object.entries(fields)) {
      const id = `${form}.${field}`
      const target = targetOf(plan, form, field)
      const beside = own(own(personal, form) ?? {}, field)
      const faults = target && faultsOf(plan, id, target, beside ? beside.value : value)
      if (target === null) carried.lost.push(lost('fact', id))
      else if (faults && faults.length > 0) {
        if (before.has(id)) carried.misfits.push({ fact: id, target: nameOf(target), faults })
        else carried.lost.push(lost('fact', id))
      } else {
        put(carried.facts, target, value)
        if (beside) put(carried.personal, target, beside)
      }
    }
  }
  return carried
}

interface Target {
  readonly form: string
  readonly field: string
}

function nameOf({ form, field }: Target): string {
  return `${form}.${field}`
}

/** The name of a fact in the newer version; what votes came to is called as their step is. */
function targetOf({ from, mapping }: MigrationPlan, form: string, field: string): Target | null {
  if (from.steps.get(form)?.votes) {
    const step = renamedStep(mapping, form)
    return step === null ? null : { form: step, field }
  }
  const name = renamed(mapping, 'facts', `${form}.${field}`)
  if (name === null) return null
  const at = name.indexOf('.')
  return { form: name.slice(0, at), field: name.slice(at + 1) }
}

function faultsOf(
  { from, to }: MigrationPlan,
  id: string,
  { form: formId, field: name }: Target,
  value: Json,
): readonly FormFault[] {
  const form = to.forms.get(formId)
  const field = form?.fields.get(name)
  if (!form || !field) return []
  // Of what was erased nothing is left to judge; a hash is no value of a field that holds values.
  if (isMark(value)) return field.personal ? [] : [{ path: pointerTo(name), rule: 'personal' }]
  const old = fieldsOf(from).get(id)
  if (old && sameJson(old.schema, field.schema)) return []
  const pointer = pointerTo(name)
  return validateForm(form, { [name]: value }).filter(({ path }) => {
    return path === pointer || path.startsWith(`${pointer}/`)
  })
}

function put<Value>(
  into: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  { form, field }: Target,
  value: Value,
): void {
  const forms = into as Record<string, Record<string, Value>>
  const fields = Object.hasOwn(forms, form) ? forms[form] : undefined
  forms[form] = { ...fields, [field]: value }
}
