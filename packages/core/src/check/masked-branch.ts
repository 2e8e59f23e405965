import { say } from '@dueprocess/rules'
import { branchLists } from './branches.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { factNeverKnown } from './explore/at-stage.ts'
import { solve, type Wanted } from './explore/solve.ts'
import { toolsFor } from './explore/tools.ts'

/**
 * A way out that is never taken, because its condition is never true, or because one of the ways
 * before it is taken whenever it is.
 */
export const maskedBranch: Check = { code: 'masked-branch', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure, locate } = checked
  const tools = toolsFor(procedure)
  for (const { of, branches, items, step } of branchLists(checked)) {
    const before: Wanted[] = []
    for (const [index, { when: condition }] of branches.entries()) {
      const item = items[index]
      if (!condition || !item) continue
      const own = step?.form?.form.id
      const isKnown =
        !step || !factNeverKnown(procedure, tools, { condition, stage: step.stage, own })
      if (!isKnown) continue
      const isPossible = tools.possible().canBe(condition, true)
      const alone = isPossible && solve({ procedure, ...tools }, [{ condition, truth: true }])
      const behind = solve({ procedure, ...tools }, [...before, { condition, truth: true }])
      before.push({ condition, truth: false })
      if (isPossible && alone !== 'none' && behind !== 'none') continue
      const why =
        isPossible && alone !== 'none'
          ? say`the ways before it are taken first`
          : say`it is never true`
      yield {
        message: say`${of} never goes on by \`when: ${condition.text}\`: ${why}`,
        range: locate(item, 'when'),
        suggestion: { message: say`move it up, mend its condition, or remove it` },
      }
    }
  }
}
