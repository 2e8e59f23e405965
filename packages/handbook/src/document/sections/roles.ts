import type { Stage, Step } from '@dueprocess/core'
import { rolesOf } from '../../graph/index.ts'
import type { Telling } from '../../words/index.ts'
import { type Block, cell, heading, paragraph, table } from '../block.ts'
import {
  clauseCell,
  notified,
  roleNames,
  rolesInWords,
  title,
  titleOf,
  titleWithId,
} from '../say.ts'

/** Who takes part, and who is responsible, accountable and informed for each step. */
export function roles(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { roles: say, columns } = words.document
  const rows = [...procedure.roles.values()].map((role) => [
    titleWithId(role.title, role.id, telling),
    cell(
      words.list([
        role.outside ? say.outside : role.ofCase ? say.ofCase : say.host,
        ...(role.from.length > 0 ? [say.from(roleNames(role.from, telling))] : []),
      ]),
    ),
    clauseCell(role.clauses),
  ])
  return [
    ...table([columns.role, columns.kind, columns.clauses], [40, 38, 22], rows),
    heading(say.raci),
    paragraph(say.derivation),
    ...responsibilities(telling),
    ...exceptions(telling),
  ]
}

function responsibilities(telling: Telling): readonly Block[] {
  const { columns, roles: say } = telling.words.document
  const rows = [...telling.procedure.steps.values()]
    .filter(({ acts }) => acts === undefined)
    .map((step) => [
      [title(step.title, step.id, telling)],
      cell(step.votes ? roleNames([...new Set(step.votes.seats)], telling) : who(step, telling)),
      cell(roleNames(accountable(step, telling), telling)),
      cell(notified(step.notify, telling)),
    ])
  const head = [columns.step, columns.responsible, columns.accountable, columns.informed]
  return rows.length === 0 ? [paragraph(say.everyone)] : table(head, [28, 26, 22, 24], rows)
}

function who(step: Step, telling: Telling): string {
  const text = rolesInWords(step.by, telling)
  return text === '' ? telling.words.document.roles.everyone : text
}

/** Who may take a step that leads on from where this one is offered, or else that closes the case. */
export function accountable(step: Step, { procedure }: Telling): readonly string[] {
  for (let stage = step.stage; stage && stage.path !== ''; stage = stage.parent) {
    const leaving = stepsLeaving(stage)
    if (leaving.length > 0) return everybody(leaving)
  }
  return closing(procedure)
}

/** Who takes the last steps of a case; where time or an ended stage closes it, the steps before. */
function closing({ root, stages, steps }: Telling['procedure']): readonly string[] {
  const targets = new Set(root.children.filter(({ kind }) => kind === 'final'))
  for (let known = -1; known !== targets.size; ) {
    known = targets.size
    const last = [...steps.values()].filter(({ to }) =>
      to.some(({ target }) => target && targets.has(target)),
    )
    const roles = everybody(last)
    if (roles.length > 0) return roles
    for (const { stage } of last) if (stage) targets.add(stage)
    for (const stage of stages.values()) {
      if (!stage.next.some(({ target }) => target && targets.has(target))) continue
      for (const inner of stages.values())
        if (inner.path.startsWith(`${stage.path}/`)) targets.add(inner)
    }
  }
  return []
}

function stepsLeaving(stage: Stage): readonly Step[] {
  return stage.steps.filter(({ to, acts, by }) => {
    const leads = to.some(({ target }) => target !== undefined && target !== stage)
    return acts === undefined && leads && rolesOf(by).length > 0
  })
}

function everybody(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap(({ by }) => rolesOf(by)))]
}

function exceptions(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { roles: say } = words.document
  const overrides = [...procedure.decisions.values()].flatMap(({ id, title: texts, override }) => {
    if (override === undefined) return []
    const name = titleOf(texts, id, telling)
    return [paragraph(say.mayOverride(name, rolesInWords(override.by, telling)))]
  })
  const { deviations } = procedure
  const departures = deviations ? [paragraph(say.mayDepart(roleNames(deviations.by, telling)))] : []
  return [...overrides, ...departures]
}
