import type { Json } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { LinkedProcedure, Stage } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { isBlocked } from './explore/at-stage.ts'
import type { Moment } from './explore/escape.ts'
import { holderName, stagesAround } from './explore/names.ts'
import { type Reached, search } from './explore/search.ts'
import { type Shown, showWay } from './explore/show.ts'
import { hasEnded, type State } from './explore/state.ts'
import { knowledgeOf, type Playing } from './explore/take.ts'
import { type Tools, toolsFor } from './explore/tools.ts'
import { rangeOfStage } from './place.ts'

/**
 * A stage in which a case can be so that no step leads out any more, whatever anybody does: every
 * condition on the ways out is false or can never be known, and nothing can change that.
 */
export const stuckPlace: Check = { code: 'stuck-place', severity: 'error', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure } = checked
  const tools = toolsFor(procedure)
  for (const moment of moments(procedure.stages.values())) {
    if (owesTheImpossible(procedure, tools, moment.stage)) continue
    if (tools.escape.stuckAt(moment) === undefined) continue
    const { reached, isExhausted, isCut } = search(procedure, tools, (one, playing) =>
      isStuck(moment, one, playing, tools),
    )
    const shown = reached && showWay(procedure, reached)
    if (shown) yield defectOf(checked, moment, shown)
    else if (!isExhausted) yield notProven(checked, moment, isCut === true)
  }
}

/** Where a case can wait: in a stage without stages, or in one that has ended. */
function* moments(stages: Iterable<Stage>): Generator<Moment> {
  for (const stage of stages) {
    if (stage.kind === 'atomic' && hasWayOut(stage)) yield { stage, hasEnded: false }
    else if (stage.next.some(({ when }) => when)) yield { stage, hasEnded: true }
  }
}

/** That nothing leads out at all is told as a dead end. */
function hasWayOut(stage: Stage): boolean {
  for (const { steps } of stagesAround(stage)) {
    if (steps.some(({ to }) => to.some(({ target }) => target && target !== stage))) return true
  }
  return false
}

/** That is told of the step itself. */
function owesTheImpossible(procedure: LinkedProcedure, tools: Tools, stage: Stage): boolean {
  for (const { steps } of stagesAround(stage)) {
    for (const step of steps) {
      if (step.required === true && isBlocked(procedure, tools, step)) return true
    }
  }
  return false
}

function isStuck(
  moment: Moment,
  { state }: Reached,
  playing: Playing,
  tools: Tools,
): boolean | { readonly ask: string } {
  const { stage } = moment
  if (!state.active.has(stage) || moment.hasEnded !== hasEnded(stage, state.active)) return false
  const known = knowledgeOf(playing, state)
  const isOpen = (name: string): boolean =>
    playing.procedure.names.get(name)?.origin.kind === 'field' && known.isOpen(name)
  const stuck = tools.escape.stuckAt(moment, (name): readonly (Json | undefined)[] => {
    if (name.startsWith('holder of ')) return [hasHolder(state, name)]
    return isOpen(name) ? tools.samples.of(name) : [known.value(name)]
  })
  if (stuck === undefined || stuck === 'not proven') return false
  const ask = [...stuck.values.keys()].find(isOpen)
  return ask === undefined ? true : { ask }
}

function hasHolder({ holders }: State, name: string): boolean {
  return [...holders].some((role) => holderName(role) === name)
}

function defectOf(checked: Checked, { stage, hasEnded: ended }: Moment, shown: Shown): Defect {
  const where = ended ? say`once \`${stage.id}\` has ended` : say`in the stage \`${stage.id}\``
  return {
    message: say`a case can get stuck ${where}: every way out is closed, and nothing can open one; ${shown.example}`,
    range: rangeOfStage(checked, stage.path),
    suggestion: {
      message: say`add a way out for that case, or let a step change what the conditions ask for`,
    },
    witness: shown.witness,
  }
}

function notProven(checked: Checked, { stage }: Moment, isCut: boolean): Defect {
  const why = isCut
    ? say`there is too much that can come before it`
    : say`it depends on time, linked cases or chosen roles, which are not played through`
  return {
    severity: 'information',
    message: say`it was not proven that a case cannot get stuck in \`${stage.id}\`: ${why}`,
    range: rangeOfStage(checked, stage.path),
  }
}
