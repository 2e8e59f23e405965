import { LogicEngine } from 'json-logic-engine'
import { type Grader, thresholds } from './grader.ts'

const logic = {
  if: [
    ...thresholds.flatMap(({ grade, ...limits }) => [
      { or: Object.entries(limits).map(([fact, limit]) => ({ '>=': [{ var: fact }, limit] })) },
      grade,
    ]),
    { var: 'harm' },
    'minor',
    'none',
  ],
}

/** Compiled to JavaScript by `new Function`, which a page may forbid. */
export function jsonLogicEngine(): Grader {
  return new LogicEngine().build(logic) as Grader
}
