import type { Type } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { ProcedureSource } from '../grammar/index.ts'
import { entriesOf } from './context.ts'
import type { Decision } from './decision.ts'
import type { StagePlans } from './link-stages.ts'
import { deadlineStatuses, type Name } from './names.ts'

/** Every name that does not have to be computed first: fields, statuses, history, places. */
export function declareNames(
  source: ProcedureSource,
  forms: ReadonlyMap<string, Form>,
  { stages, steps }: StagePlans,
): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const form of forms.values()) {
    for (const { name: field, type } of form.fields.values()) {
      names.set(`${form.id}.${field}`, { type, origin: { kind: 'field', form: form.id, field } })
    }
  }
  for (const [id] of entriesOf(source.deadlines)) {
    for (const status of deadlineStatuses) {
      const type: Type = { kind: status === 'due' ? 'date-time' : 'boolean' }
      names.set(`deadline.${id}.${status}`, { type, origin: { kind: 'deadline', id, status } })
    }
  }
  for (const step of steps.keys()) {
    names.set(`done.${step}`, { type: { kind: 'boolean' }, origin: { kind: 'done', step } })
    names.set(`ever.${step}`, { type: { kind: 'boolean' }, origin: { kind: 'ever', step } })
    const times: Type = { kind: 'number', integer: true, minimum: 0 }
    names.set(`times.${step}`, { type: times, origin: { kind: 'times', step } })
  }
  const ids = new Map<string, number>()
  for (const { stage } of stages.values()) ids.set(stage.id, (ids.get(stage.id) ?? 0) + 1)
  for (const [path, { stage }] of stages) {
    // By its id, or by its path where several stages share the id.
    const name = ids.get(stage.id) === 1 ? stage.id : path
    names.set(`in.${name}`, { type: { kind: 'boolean' }, origin: { kind: 'in', stage: path } })
  }
  return names
}

/**
 * The names of what a decision gives: its own for a single output, `decision.output` for several.
 * Of words in an order also `.lowest` and `.highest`: while inputs are missing, a duty can rest on
 * what is certain already ("at least major").
 */
export function declareOutputs(
  names: Map<string, Name>,
  id: string,
  outputs: Decision['outputs'],
): void {
  for (const { name: output, fact, type } of outputs) {
    names.set(fact, { type, origin: { kind: 'decision', id, output } })
    if (type.kind !== 'enumeration' || output !== outputs[0]?.name) continue
    for (const bound of ['lowest', 'highest'] as const) {
      names.set(`${fact}.${bound}`, { type, origin: { kind: 'decision', id, output, bound } })
    }
  }
}
