import type { Type } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { ProcedureSource } from '../grammar/index.ts'
import type { CaseLink } from '../procedure/case-link.ts'
import type { Decision } from '../procedure/decision.ts'
import {
  deadlineStatuses,
  type LinkStatus,
  linkStatuses,
  type Name,
  type NameOrigin,
} from '../procedure/names.ts'
import { voteOutcomes } from '../procedure/votes.ts'
import { entriesOf } from './context.ts'
import type { StagePlans } from './link-stages.ts'

/** Every name that does not have to be computed first: fields, statuses, history, places. */
export function declareNames(
  source: ProcedureSource,
  forms: ReadonlyMap<string, Form>,
  { stages, steps }: StagePlans,
  links: ReadonlyMap<string, CaseLink>,
  untyped: ReadonlySet<string>,
): Map<string, Name> {
  const names = new Map<string, Name>()
  declareFields(names, forms, untyped)
  for (const [id] of entriesOf(source.deadlines)) {
    for (const status of deadlineStatuses) {
      const type: Type = { kind: status === 'due' ? 'date-time' : 'boolean' }
      names.set(`deadline.${id}.${status}`, { type, origin: { kind: 'deadline', id, status } })
    }
  }
  for (const [hold] of entriesOf(source.holds)) {
    names.set(`held.${hold}`, { type: { kind: 'boolean' }, origin: { kind: 'held', hold } })
  }
  for (const link of links.keys()) {
    for (const what of linkStatuses) {
      names.set(`link.${link}.${what}`, {
        type: linkTypes[what],
        origin: { kind: 'link', link, what },
      })
    }
  }
  for (const [step, { source }] of steps) {
    if (source.votes === undefined) continue
    const type: Type = { kind: 'enumeration', values: voteOutcomes, ordered: true }
    names.set(`${step}.outcome`, { type, origin: { kind: 'outcome', step } })
  }
  declareHistory(names, steps.keys())
  declarePlaces(names, stages)
  return names
}

function declareFields(
  names: Map<string, Name>,
  forms: ReadonlyMap<string, Form>,
  untyped: ReadonlySet<string>,
): void {
  for (const form of forms.values()) {
    for (const { name: field, type, personal } of form.fields.values()) {
      if (personal || untyped.has(`${form.id}.${field}`)) continue
      names.set(`${form.id}.${field}`, { type, origin: { kind: 'field', form: form.id, field } })
    }
  }
}

function declareHistory(names: Map<string, Name>, steps: Iterable<string>): void {
  for (const step of steps) {
    names.set(`done.${step}`, { type: { kind: 'boolean' }, origin: { kind: 'done', step } })
    names.set(`ever.${step}`, { type: { kind: 'boolean' }, origin: { kind: 'ever', step } })
    const times: Type = { kind: 'number', integer: true, minimum: 0 }
    names.set(`times.${step}`, { type: times, origin: { kind: 'times', step } })
  }
}

function declarePlaces(names: Map<string, Name>, stages: StagePlans['stages']): void {
  const ids = new Map<string, number>()
  for (const { stage } of stages.values()) ids.set(stage.id, (ids.get(stage.id) ?? 0) + 1)
  for (const [path, { stage }] of stages) {
    // By its id, or by its path where several stages share the id.
    const name = ids.get(stage.id) === 1 ? stage.id : path
    names.set(`in.${name}`, { type: { kind: 'boolean' }, origin: { kind: 'in', stage: path } })
  }
}

/** The facts that can be erased, which no condition may name. */
export function personalFacts(forms: ReadonlyMap<string, Form>): ReadonlySet<string> {
  const facts = [...forms.values()].flatMap(({ id, fields }) => {
    return [...fields.values()].flatMap(({ name, personal }) => (personal ? [`${id}.${name}`] : []))
  })
  return new Set(facts)
}

const linkTypes: Record<LinkStatus, Type> = {
  open: { kind: 'boolean' },
  count: { kind: 'number', integer: true, minimum: 0 },
  // The stage in which another procedure ended: its document is not read here.
  outcome: { kind: 'text' },
}

/**
 * The names of what a decision gives: its own for a single output, `decision.output` for several.
 * Of words in an order also `.lowest` and `.highest`: while inputs are missing, a duty can rest on
 * what is certain already ("at least major"). Where something else may govern than what the table
 * says now, also that: `.computed`.
 */
export function declareOutputs(
  names: Map<string, Name>,
  { id, outputs }: Pick<Decision, 'id' | 'outputs'>,
  isLive: boolean,
): void {
  for (const { name: output, fact, type } of outputs) {
    names.set(fact, { type, origin: { kind: 'decision', id, output } })
    if (!isLive) {
      const origin: NameOrigin = { kind: 'decision', id, output, computed: true }
      names.set(`${fact}.computed`, { type, origin })
    }
    if (type.kind !== 'enumeration' || output !== outputs[0]?.name) continue
    for (const bound of ['lowest', 'highest'] as const) {
      names.set(`${fact}.${bound}`, { type, origin: { kind: 'decision', id, output, bound } })
    }
  }
}
