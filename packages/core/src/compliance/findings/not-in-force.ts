import { formatInstantIn, parseInstant, say } from '@dueprocess/rules'
import { procedureElement } from '../element.ts'
import { factsOf } from '../facts.ts'
import type { Rule } from './inspection.ts'

/** A case was opened on a day on which its procedure is not followed. */
export const notInForce: Rule = function* ({ standing, event, step }) {
  const { applies } = standing.procedure
  if (!applies || step.stage) return
  const { by, zone, from, until, clauses } = applies
  const element = { ...procedureElement(standing.procedure), clauses }
  const value = by.kind === 'fact' ? factsOf(standing).read(by.name) : undefined
  if (by.kind === 'fact' && typeof value !== 'string') {
    yield { code: 'not-in-force', element, missing: [by.name] }
    return
  }
  const instant = typeof value === 'string' ? parseInstant(value) : event.at
  const day = instant === undefined ? String(value) : formatInstantIn(instant, zone).slice(0, 10)
  if ((from === undefined || from <= day) && (until === undefined || day <= until)) return
  const first = from === undefined ? '' : say` from ${from}`
  const last = until === undefined ? '' : say` until ${until}`
  yield {
    code: 'not-in-force',
    element,
    evidence: say`The case was opened for ${day}.`,
    expected: say`The procedure is followed${first}${last}.`,
  }
}
