import { say } from '@dueprocess/rules'
import { anchorsOf } from '../procedure/dependencies.ts'
import type { LinkedProcedure, Metric } from '../procedure/index.ts'
import { eventsOfMetric, expressionsOfMetric } from '../procedure/metric.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { allExpressions } from './explore/expressions.ts'

/**
 * A field that people fill in and nothing makes use of: no condition, table, deadline, message,
 * metric, assignment or linked case reads it, and its form stands in no record.
 */
export const unusedField: Check = {
  code: 'unused-field',
  severity: 'information',
  onRequest: true,
  find,
}

function* find({ procedure, source, locate }: Checked): Generator<Defect> {
  const read = new Set(factsRead(procedure))
  const recorded = new Set(
    [...procedure.records.values()].flatMap(({ forms }) => forms.map(({ id }) => id)),
  )
  for (const [id, form] of procedure.forms) {
    const written = source.forms?.[id]
    if (recorded.has(id) || !written) continue
    const fields =
      'fields' in written && typeof written.fields === 'object' ? written.fields : written
    for (const field of form.fields.keys()) {
      if (read.has(`${id}.${field}`)) continue
      const key = locate.keys(fields).find((one) => one.replace(/\?$/, '') === field) ?? field
      yield {
        message: say`nothing reads \`${id}.${field}\`, and \`${id}\` stands in no record`,
        range: locate.key(fields, key),
        suggestion: {
          message: say`put the form into a record, use the field, or do not ask for it`,
        },
      }
    }
  }
}

function* factsRead(procedure: LinkedProcedure): Generator<string> {
  const { steps, deadlines, messages, applies, metrics } = procedure
  for (const { reads, histories } of allExpressions(procedure)) {
    yield* reads
    for (const { condition } of histories) yield* condition.reads
  }
  for (const { facts } of messages.values()) yield* facts
  for (const metric of metrics.values()) yield* factsMeasured(metric)
  if (applies?.by.kind === 'fact') yield applies.by.name
  for (const step of steps.values()) {
    const { assign, opens, merge, by, notify } = step
    for (const { to } of assign) for (const one of to) if (one.kind === 'fact') yield one.name
    for (const { each, give } of opens) {
      if (each !== undefined) yield each
      for (const given of give.values()) if (given.kind === 'fact') yield given.name
    }
    if (merge !== undefined) yield merge
    for (const choice of [by, ...notify]) if (choice.kind === 'of') yield choice.fact
  }
  for (const deadline of deadlines) {
    for (const anchor of anchorsOf(deadline)) if (anchor.kind === 'fact') yield anchor.name
    for (const choice of [
      deadline.on,
      deadline.roll?.on,
      ...deadline.clocks.map(({ within }) => within),
    ]) {
      if (choice?.kind === 'of') yield choice.fact
    }
    for (const { by } of deadline.extensions) if ('fact' in by) yield by.fact
    for (const { assign, notify } of deadline.escalations) {
      for (const { to } of assign) for (const one of to) if (one.kind === 'fact') yield one.name
      for (const choice of notify) if (choice.kind === 'of') yield choice.fact
    }
  }
}

function* factsMeasured(metric: Metric): Generator<string> {
  for (const { reads, histories } of expressionsOfMetric(metric)) {
    yield* reads
    for (const { condition } of histories) yield* condition.reads
  }
  for (const event of eventsOfMetric(metric)) {
    if (event.kind === 'fact') yield event.name
    if (event.kind === 'condition') yield* event.history.condition.reads
  }
  for (const one of metric.per) if (one.kind === 'fact') yield one.name
}
