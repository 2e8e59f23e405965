import type { Condition } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import { branchLists } from './branches.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { search } from './explore/search.ts'
import { showWay } from './explore/show.ts'
import { solve } from './explore/solve.ts'
import { knowledgeOf } from './explore/take.ts'
import { type Tools, toolsFor } from './explore/tools.ts'

/**
 * Two ways out that are both meant for some values, while neither holds for all values of the
 * other: which is taken then rests on nothing but the order of the list.
 */
export const overlappingBranches: Check = {
  code: 'overlapping-branches',
  severity: 'information',
  find,
}

function* find(checked: Checked): Generator<Defect> {
  const { procedure, locate } = checked
  const tools = toolsFor(procedure)
  for (const { of, branches, items, step } of branchLists(checked)) {
    for (const [index, { when: later, target }] of branches.entries()) {
      const earlier = branches.slice(0, index).findIndex(({ when, target: other }) => {
        return when && later && other !== target && overlap(checked, tools, when, later)
      })
      const before = branches[earlier]?.when
      const item = items[index]
      const first = items[earlier]
      if (!before || !later || !item || !first || !step) continue
      const { reached } = search(procedure, tools, ({ by, state }, playing) => {
        if (by !== step) return false
        const known = knowledgeOf(playing, state)
        const judged = [before, later].map((condition) => tools.judge.condition(condition, known))
        const ask = judged.find(({ waits }) => waits.length > 0)?.waits[0]
        return ask === undefined ? judged.every(({ truth }) => truth === true) : { ask }
      })
      const shown = reached && showWay(procedure, reached)
      if (!shown) continue
      yield {
        message: say`${of} can go on by \`${later.text}\` and by \`${before.text}\`; the one above is taken; ${shown.example}`,
        range: locate(item, 'when'),
        suggestion: {
          message: say`let the conditions exclude each other, so that order does not matter`,
        },
        related: [{ message: say`the other condition is here`, range: locate(first, 'when') }],
        witness: shown.witness,
      }
    }
  }
}

/** Whether both hold for some values, and each also without the other. */
function overlap({ procedure }: Checked, tools: Tools, a: Condition, b: Condition): boolean {
  const solves = (forA: boolean, forB: boolean): boolean => {
    const wanted = [
      { condition: a, truth: forA },
      { condition: b, truth: forB },
    ]
    const solution = solve({ procedure, ...tools }, wanted)
    return solution !== 'none' && solution !== undefined
  }
  return solves(true, true) && solves(true, false) && solves(false, true)
}
