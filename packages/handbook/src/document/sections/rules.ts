import type { Constraint, Hold } from '@dueprocess/core'
import { expressionInWords, type Telling } from '../../words/index.ts'
import { type Block, type Cell, cell, heading, lines, table } from '../block.ts'
import {
  clauseCell,
  roleNames,
  rolesInWords,
  stageTitle,
  stepTitle,
  stepTitles,
  title,
  titleWithId,
} from '../say.ts'

/** Holds, constraints, votes, and who may depart from the procedure. */
export function rules(telling: Telling): readonly Block[] {
  const { rules: say } = telling.words.document
  return [
    ...part(say.holdsTitle, holds(telling)),
    ...part(say.constraints, constraints(telling)),
    ...part(say.votes, votes(telling)),
    ...part(say.departures, departures(telling)),
  ]
}

/** Blocks under a heading, or nothing. */
export function part(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks]
}

function holds(telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const rows = [...telling.procedure.holds.values()].map((hold): readonly Cell[] => [
    titleWithId(hold.title, hold.id, telling),
    lines(holdInWords(hold, telling)),
    clauseCell(hold.clauses),
  ])
  return table([columns.hold, columns.meaning, columns.clauses], [30, 52, 18], rows)
}

function holdInWords(hold: Hold, telling: Telling): readonly string[] {
  const { words, procedure } = telling
  const { rules: say } = words.document
  const setters = hold.set ? [rolesInWords(hold.set.by, telling)] : []
  const steps = [...procedure.steps.values()].filter((step) => step.hold === hold.id)
  const set = [...setters, ...steps.map(({ id }) => stepTitle(id, telling))]
  const { by, linked } = hold.release
  return [
    say.holds(hold.in.path === '' ? say.wholeCase : stageTitle(hold.in, telling)),
    ...(set.length > 0 ? [say.setBy(words.list(set))] : []),
    ...(by ? [say.releasedBy(rolesInWords(by, telling))] : []),
    ...(linked === undefined ? [] : [say.releasedByLink(words.quoted(linked))]),
  ]
}

function constraints(telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const rows = telling.procedure.constraints.map((constraint): readonly Cell[] => [
    titleWithId(constraint.title, constraint.id, telling),
    lines(constraintInWords(constraint, telling)),
    clauseCell(constraint.clauses),
  ])
  return table([columns.rule, columns.meaning, columns.clauses], [30, 52, 18], rows)
}

function constraintInWords(constraint: Constraint, telling: Telling): readonly string[] {
  const { rules: say } = telling.words.document
  const { when, unless } = constraint
  return [
    ruleInWords(constraint, telling),
    ...(when ? [say.holdsIf(expressionInWords(when, telling))] : []),
    ...(unless ? [say.holdsUnless(expressionInWords(unless, telling))] : []),
  ]
}

function ruleInWords(constraint: Constraint, telling: Telling): string {
  const { rules: say } = telling.words.document
  if (constraint.kind === 'never')
    return say.never(expressionInWords(constraint.condition, telling))
  if (constraint.kind === 'at-most') {
    return say.atMost(constraint.count, stepTitle(constraint.step, telling))
  }
  if (constraint.kind === 'first-then') {
    const first = stepTitle(constraint.first, telling)
    const then = stepTitle(constraint.then, telling)
    return constraint.each ? say.firstThenEach(first, then) : say.firstThen(first, then)
  }
  return say[constraint.kind](stepTitles(constraint.steps, telling))
}

function votes(telling: Telling): readonly Block[] {
  const { columns, rules: say } = telling.words.document
  const rows = [...telling.procedure.steps.values()].flatMap(
    (step): readonly (readonly Cell[])[] => {
      if (step.votes === undefined) return []
      const { seats, quorum, veto, inOrder } = step.votes
      return [
        [
          [title(step.title, step.id, telling)],
          lines([
            say.vote(quorum, seats.length),
            ...(veto.length > 0 ? [say.veto(roleNames(veto, telling))] : []),
            ...(inOrder ? [say.inOrder] : []),
          ]),
          cell(roleNames(seats, telling)),
        ],
      ]
    },
  )
  return table([columns.step, columns.meaning, columns.role], [30, 40, 30], rows)
}

function departures(telling: Telling): readonly Block[] {
  const { deviations } = telling.procedure
  if (deviations === undefined) return []
  const { columns, roles: say } = telling.words.document
  const row: readonly Cell[] = [
    [title(deviations.title, deviations.by.join(', '), telling)],
    cell(say.mayDepart(roleNames(deviations.by, telling))),
    clauseCell(deviations.clauses),
  ]
  return table([columns.name, columns.meaning, columns.clauses], [30, 52, 18], [row])
}
