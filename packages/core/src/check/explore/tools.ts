import type { LinkedProcedure } from '../../procedure/index.ts'
import { type Escape, makeEscape } from './escape.ts'
import { findHistory, type History } from './history.ts'
import { type Judge, makeJudge } from './judge.ts'
import { findPossible, type Possible } from './possible.ts'
import { gatherSamples, type Samples } from './samples.ts'

/** What the checks of behaviour share; each part is worked out when it is first asked for. */
export interface Tools {
  readonly judge: Judge
  readonly history: History
  readonly samples: Samples
  readonly escape: Escape
  readonly effort: Effort
  possible(): Possible
}

/** How many steps may still be tried in played cases, by all checks together. */
export interface Effort {
  left: number
}

// Each check bounds what it looks at in one place; a document may have any number of places.
const mostTried = 100_000

const made = new WeakMap<LinkedProcedure, Tools>()

export function toolsFor(procedure: LinkedProcedure): Tools {
  let tools = made.get(procedure)
  if (!tools) {
    const judge = makeJudge(procedure)
    const parts = {
      judge,
      history: findHistory(procedure),
      samples: gatherSamples(procedure, judge),
    }
    let possible: Possible | undefined
    tools = {
      ...parts,
      escape: makeEscape(procedure, parts),
      effort: { left: mostTried },
      possible: () => {
        possible ??= findPossible(procedure, judge)
        return possible
      },
    }
    made.set(procedure, tools)
  }
  return tools
}

/** Values worth trying for the facts of a procedure, as far as it compares them with anything. */
export function samplesFor(procedure: LinkedProcedure): Samples {
  return toolsFor(procedure).samples
}
