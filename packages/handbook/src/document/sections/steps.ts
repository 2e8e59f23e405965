import type { Stage, Step } from '@dueprocess/core'
import { inDocumentOrder, timeInWords, wayInWords } from '../../graph/index.ts'
import { expressionInWords, nameInWords, type Telling } from '../../words/index.ts'
import { type Block, type Cell, cell, lines, table } from '../block.ts'
import {
  clauseCell,
  notified,
  roleNames,
  rolesInWords,
  stageTitle,
  stepTitle,
  title,
  titleOf,
  titleWithId,
} from '../say.ts'

/** Every step, stage by stage: who takes it, what it takes, what follows. */
export function steps(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { steps: say } = words.document
  const { openings, root, stages } = procedure
  return [
    ...part(say.opening, [...openings.values()], telling),
    ...[...stages.values()].flatMap((stage) => partOfStage(stage, telling)),
    ...part(say.whole, root.steps, telling),
  ]
}

function partOfStage(stage: Stage, telling: Telling): readonly Block[] {
  const own = ownSteps(stage.steps)
  if (own.length === 0) return []
  const parts: string[] = []
  for (let around = stage.parent; around && around.path !== ''; around = around.parent) {
    parts.unshift(titleOf(around.title, around.id, telling))
  }
  const path = parts.length === 0 ? [] : [{ text: `${parts.join(' › ')} › ` }]
  const text = [...path, ...title(stage.title, stage.id, telling)]
  return [{ kind: 'heading', level: 2, text }, ...stepTable(own, telling)]
}

function part(text: string, all: readonly Step[], telling: Telling): readonly Block[] {
  const own = ownSteps(all)
  if (own.length === 0) return []
  return [{ kind: 'heading', level: 2, text: [{ text }] }, ...stepTable(own, telling)]
}

function ownSteps(all: readonly Step[]): readonly Step[] {
  return all.filter(({ acts }) => acts === undefined)
}

function stepTable(all: readonly Step[], telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const rows = all.map((step): readonly Cell[] => [
    titleWithId(step.title, step.id, telling),
    cell(whoTakes(step, telling)),
    whatFollows(step, telling),
    clauseCell(step.clauses),
  ])
  return table([columns.step, columns.who, columns.what, columns.clauses], [25, 18, 43, 14], rows)
}

/** Who takes a step, or after which time it comes by itself. */
export function whoTakes(step: Step, telling: Telling): string {
  const { words, procedure } = telling
  const timed = procedure.clockSteps.find(({ id }) => id === step.id)
  if (timed) return words.diagram.after(words.duration(timed.after))
  if (step.votes) return roleNames(step.votes.seats, telling)
  return rolesInWords(step.by, telling)
}

function whatFollows(step: Step, telling: Telling): Cell {
  const { words, procedure } = telling
  const { steps: say } = words.document
  const { form } = step
  const formTitle = form && words.quoted(titleOf(form.form.title, form.form.id, telling))
  return lines([
    ...conditionsOf(step, telling),
    ...(form && formTitle && !form.builtIn
      ? [form.amends ? say.amends(formTitle) : say.form(formTitle)]
      : []),
    ...step.require.map(({ field, condition }) => {
      const name = titleOf(form?.form.fields.get(field)?.title, field, telling)
      return say.requires(words.quoted(name), expressionInWords(condition, telling))
    }),
    ...votesOf(step, telling),
    ...step.assign.map((assignment) => assigned(assignment, telling)),
    ...(step.decide.length > 0 ? [say.adopts(decisionTitles(step, telling))] : []),
    ...step.opens.map(({ procedure: other }) => words.diagram.opens(other)),
    ...(step.hold === undefined
      ? []
      : [
          words.diagram.setsHold(
            titleOf(procedure.holds.get(step.hold)?.title, step.hold, telling),
          ),
        ]),
    ...(step.notify.length > 0 ? [say.notifies(notified(step.notify, telling))] : []),
    ...(step.record.length > 0
      ? [say.record(words.list(step.record.map((one) => titleOf(one.title, one.id, telling))))]
      : []),
    ...deadlinesOf(step, telling),
    ...(step.merge === undefined ? [] : [say.merges(nameInWords(step.merge, telling))]),
    ...waysOf(step, telling),
  ])
}

/** When a step may and when it must be taken. */
export function conditionsOf(step: Step, telling: Telling): readonly string[] {
  const { diagram, document } = telling.words
  const { when, unless, required } = step
  return [
    ...(when ? [document.flow.onlyIf(expressionInWords(when, telling))] : []),
    ...(unless ? [document.flow.unless(expressionInWords(unless, telling))] : []),
    ...(required === true ? [diagram.required] : []),
    ...(required && required !== true
      ? [diagram.requiredIf(expressionInWords(required, telling))]
      : []),
  ]
}

function votesOf({ votes }: Step, telling: Telling): readonly string[] {
  if (votes === undefined) return []
  const { rules } = telling.words.document
  return [
    telling.words.list([
      rules.vote(votes.quorum, votes.seats.length),
      ...(votes.veto.length > 0 ? [rules.veto(roleNames(votes.veto, telling))] : []),
      ...(votes.inOrder ? [rules.inOrder] : []),
    ]),
  ]
}

function assigned({ role, to }: Step['assign'][number], telling: Telling): string {
  const { steps: say } = telling.words.document
  const whom = to.map((assignee) => {
    if (assignee.kind === 'self') return say.self
    if (assignee.kind === 'role') return say.queue(roleNames([assignee.role], telling))
    return telling.words.quoted(nameInWords(assignee.name, telling))
  })
  return say.assigns(roleNames([role], telling), telling.words.list(whom))
}

function decisionTitles({ decide }: Step, telling: Telling): string {
  const titles = decide.map((id) =>
    titleOf(telling.procedure.decisions.get(id)?.title, id, telling),
  )
  return telling.words.list(titles)
}

function deadlinesOf({ id }: Step, telling: Telling): readonly string[] {
  const { words, procedure } = telling
  return inDocumentOrder(procedure.deadlines)
    .filter(({ until }) => until.some((anchor) => anchor.kind === 'step' && anchor.step === id))
    .map((deadline) => {
      const name = words.quoted(titleOf(deadline.title, deadline.id, telling))
      return words.document.steps.deadline(words.about(name, timeInWords(deadline, telling)))
    })
}

/** Where a step leads, way by way. */
export function waysOf({ to }: Pick<Step, 'to'>, telling: Telling): readonly string[] {
  const { steps: say, flow } = telling.words.document
  return to.map(({ target }, branch) => {
    const when = wayInWords(to, branch, telling)
    if (target === undefined) return when ? telling.words.about(when, flow.stays) : flow.stays
    const stage = stageTitle(target, telling)
    return when ? say.leadsIf(when, stage) : say.leads(stage)
  })
}

/** The titles of the steps for which something holds. */
export function stepsThat(telling: Telling, holds: (step: Step) => boolean): readonly string[] {
  return [...telling.procedure.steps.values()]
    .filter((step) => step.acts === undefined && holds(step))
    .map(({ id }) => stepTitle(id, telling))
}
