import { Engine, type RuleProperties } from 'json-rules-engine'
import { grades } from '../accidents.ts'
import { type Grader, thresholds } from './grader.ts'

/** Rules without priorities are judged side by side, which is its quickest way. */
const rules: readonly RuleProperties[] = [
  ...thresholds.map(({ grade, ...limits }) => ({
    conditions: {
      any: Object.entries(limits).map(([fact, value]) => ({
        fact,
        operator: 'greaterThanInclusive',
        value,
      })),
    },
    event: { type: grade },
  })),
  {
    conditions: { any: [{ fact: 'harm', operator: 'equal', value: true }] },
    event: { type: 'minor' },
  },
]

export function jsonRulesEngine(): Grader {
  const engine = new Engine([...rules])
  return async (report) => {
    const { events } = await engine.run({ ...report })
    const found = new Set(events.map((event) => event.type))
    return grades.find((grade) => found.has(grade)) ?? 'none'
  }
}
