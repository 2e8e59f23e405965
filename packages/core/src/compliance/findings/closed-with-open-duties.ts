import { say } from '@dueprocess/rules'
import { stageElement } from '../element.ts'
import type { Remark } from '../finding.ts'
import { activeStages } from '../moves.ts'
import type { Standing } from '../standing.ts'
import { listed } from './inspection.ts'

/** A case was closed where it could not end. */
export function* closedWithOpenDuties(standing: Standing): Generator<Remark> {
  const { procedure, place, runs } = standing
  const owed = activeStages(standing).flatMap(({ steps, path }) => {
    const done = standing.visits.get(path)?.done
    return steps.filter(({ required, id }) => required === true && !done?.has(id))
  })
  const open = procedure.deadlines.filter(({ id, until }) => {
    return until.length > 0 && runs.get(id)?.some(({ status }) => status === 'open')
  })
  const stage = procedure.stages.get(place[0] ?? '') ?? procedure.root
  const duties = [
    ...(owed.length > 0 ? [say`steps not done: ${listed(owed.map(({ id }) => id))}`] : []),
    ...(open.length > 0 ? [say`deadlines open: ${listed(open.map(({ id }) => id))}`] : []),
  ]
  const more = duties.length > 0 ? say`, with ${duties.join('; ')}` : ''
  yield {
    code: 'closed-with-open-duties',
    element: stageElement(stage),
    evidence: say`The case was closed at ${listed(place)}${more}.`,
    expected: say`A case closes in a final stage.`,
  }
}
