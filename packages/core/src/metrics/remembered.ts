import type { LinkedProcedure, Metric } from '../procedure/index.ts'
import { eventsOfMetric, expressionsOfMetric } from '../procedure/metric.ts'
import type { Remembered } from './standing.ts'

/** The conditions whose becoming true metrics read, those that others read first. */
export function rememberedBy(
  { definitions }: LinkedProcedure,
  metrics: readonly Metric[],
): readonly Remembered[] {
  const found = new Map<string, Remembered>()
  const add = (one: Remembered): void => {
    for (const inner of one.condition.histories) if (!found.has(inner.name)) add(inner)
    found.set(one.name, one)
  }
  for (const metric of metrics) {
    for (const { histories } of expressionsOfMetric(metric)) histories.forEach(add)
    for (const anchor of eventsOfMetric(metric))
      if (anchor.kind === 'condition') add(anchor.history)
  }
  for (const { expression } of definitions.values()) expression.histories.forEach(add)
  return [...found.values()]
}
