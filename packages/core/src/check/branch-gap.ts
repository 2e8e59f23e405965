import { say } from '@dueprocess/rules'
import type { Step } from '../procedure/index.ts'
import { type BranchList, branchLists } from './branches.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { search } from './explore/search.ts'
import { type Shown, showWay } from './explore/show.ts'
import { knowledgeOf } from './explore/take.ts'
import { type Tools, toolsFor } from './explore/tools.ts'

/**
 * Ways out of which none is taken while a field is left empty: a condition that is not known lets
 * nobody pass, not even to `otherwise`.
 */
export const branchGap: Check = { code: 'branch-gap', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure, locate } = checked
  const tools = toolsFor(procedure)
  for (const list of branchLists(checked)) {
    const { of, branches, items, step } = list
    const fields = optionalFields(checked, tools, list)
    if (!step || fields.size === 0) continue
    const gap = findGap(checked, tools, step, fields)
    if (!gap) continue
    const index = branches.findIndex(({ when }) => when && tools.judge.bases(when).has(gap.field))
    const item = items[index]
    if (!item) continue
    yield {
      message: say`${of} cannot be taken while \`${gap.field}\` is left empty: no condition is known to be true, and \`otherwise\` needs all to be false; ${gap.shown.example}`,
      range: locate(item, 'when'),
      suggestion: {
        message: say`ask for the field (without \`?\`), or begin with \`defined(${gap.field}) and …\``,
      },
      witness: gap.shown.witness,
    }
  }
}

/** Optional fields on which conditions rest, but none that can still be given at that step. */
function optionalFields(
  { procedure }: Checked,
  tools: Tools,
  { branches, step }: BranchList,
): ReadonlySet<string> {
  const { names, forms } = procedure
  const found = new Set<string>()
  for (const { when } of branches) {
    for (const name of when ? tools.judge.bases(when) : []) {
      const origin = names.get(name)?.origin
      if (origin?.kind !== 'field' || origin.form === step?.form?.form.id) continue
      const isOptional = forms.get(origin.form)?.fields.get(origin.field)?.optional
      if (isOptional && step && !canStill(tools, step, name, procedure)) found.add(name)
    }
  }
  return found
}

/** A case that is where the step is offered, with a field left empty that no way out can do without. */
function findGap(
  { procedure }: Checked,
  tools: Tools,
  step: Step,
  fields: ReadonlySet<string>,
): { readonly field: string; readonly shown: Shown } | undefined {
  const conditions = step.to.flatMap(({ when }) => when ?? [])
  let field: string | undefined
  const { reached } = search(
    procedure,
    tools,
    ({ state }, playing) => {
      if (!step.stage || !state.active.has(step.stage)) return false
      const known = knowledgeOf(playing, state)
      for (const condition of conditions) {
        const { truth, waits } = tools.judge.condition(condition, known)
        const [ask] = waits
        if (truth === true) return false
        if (truth === false) continue
        if (ask !== undefined) return fields.has(ask) ? { ask } : false
        field = [...tools.judge.bases(condition)].find((name) => {
          return fields.has(name) && state.chosen.has(name) && state.chosen.get(name) === undefined
        })
        return field !== undefined
      }
      return false
    },
    mostStates,
  )
  const shown = reached && showWay(procedure, reached)
  return shown && field !== undefined ? { field, shown } : undefined
}

const mostStates = 500

/** Whether another step that is offered there could still fill in the field. */
function canStill(
  tools: Tools,
  step: Step,
  field: string,
  procedure: Checked['procedure'],
): boolean {
  const form = field.split('.')[0] ?? ''
  return [...procedure.steps.values()].some((other) => {
    if (other.form?.form.id !== form || !other.stage || !step.stage) return false
    const around = other.stage
    for (let at: typeof step.stage | undefined = step.stage; at; at = at.parent) {
      if (at === around) return tools.possible().steps.has(other)
    }
    return false
  })
}
