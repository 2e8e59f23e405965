import type { Anchor, Choice, Clause, Deadline, Stage, Texts } from '@dueprocess/core'
import {
  expressionInWords,
  factValueInWords,
  nameInWords,
  type Telling,
  tell,
} from '../words/index.ts'
import { type Cell, type Inline, lines, type Text } from './block.ts'

/** A title as it is told, marked where it is in another language. */
export function title(texts: Texts | undefined, id: string, { language }: Telling): Text {
  return [tell(texts ?? {}, language, id)]
}

/** A title in bold, with the name that the procedure has for the thing. */
export function titleWithId(texts: Texts, id: string, { language }: Telling): readonly Text[] {
  const told: Inline = { ...tell(texts, language, id), style: 'strong' }
  return told.text === id ? [[told]] : [[told], [{ text: id, style: 'code' }]]
}

export function titleOf(texts: Texts | undefined, id: string, { language }: Telling): string {
  return tell(texts ?? {}, language, id).text
}

export function stepTitle(id: string, telling: Telling): string {
  return telling.words.quoted(titleOf(telling.procedure.steps.get(id)?.title, id, telling))
}

export function stepTitles(ids: readonly string[], telling: Telling): string {
  return telling.words.list(ids.map((id) => stepTitle(id, telling)))
}

export function stageTitle(stage: Stage, telling: Telling): string {
  return telling.words.quoted(titleOf(stage.title, stage.id, telling))
}

export function roleNames(ids: readonly string[], telling: Telling): string {
  const { procedure, words } = telling
  return words.list(ids.map((id) => titleOf(procedure.roles.get(id)?.title, id, telling)))
}

/** Roles, or who they are for each word of the fact that chooses. */
export function rolesInWords(choice: Choice<readonly string[]>, telling: Telling): string {
  const text = choiceInWords(choice, (roles) => roleNames(roles, telling), telling)
  return choice.kind === 'fixed' ? text : telling.words.expression.group(text)
}

/** Those who are told, of several choices. */
export function notified(choices: readonly Choice<readonly string[]>[], telling: Telling): string {
  return telling.words.list(choices.map((choice) => rolesInWords(choice, telling)))
}

/** A value, or the values by what the fact that chooses says. */
export function choiceInWords<T>(
  choice: Choice<T>,
  say: (value: T) => string,
  telling: Telling,
): string {
  if (choice.kind === 'fixed') return say(choice.value)
  const { document } = telling.words
  const type = telling.procedure.names.get(choice.fact)?.type
  const ways = [...choice.values].map(([word, value]) =>
    document.deadlines.choice(factValueInWords(word, type, telling), say(value)),
  )
  const { otherwise } = choice
  if (otherwise !== undefined) {
    ways.push(document.deadlines.choice(document.steps.other, say(otherwise)))
  }
  const fact = telling.words.quoted(nameInWords(choice.fact, telling))
  return document.deadlines.by(fact, ways.join(document.semicolon))
}

/** Where a clock starts, stops or stands still. */
export function anchorInWords(anchor: Anchor, telling: Telling, recurs: boolean): string {
  const { anchors } = telling.words.document.deadlines
  if (anchor.kind === 'enter') return anchors.enter(stageTitle(anchor.stage, telling))
  if (anchor.kind === 'fact') return telling.words.quoted(nameInWords(anchor.name, telling))
  if (anchor.kind === 'condition') {
    return anchors.condition(expressionInWords(anchor.history.condition, telling))
  }
  const step = stepTitle(anchor.step, telling)
  return recurs || anchor.which === 'each' ? anchors[anchor.which](step) : step
}

/** What a calendar calls itself. */
export function calendarTitle(
  { calendar, id }: Extract<Deadline['on'], { kind: 'fixed' }>['value'],
  telling: Telling,
): string {
  const { title: own } = calendar.data
  return titleOf(typeof own === 'string' ? { und: own } : own, id, telling)
}

/** References alone, for a column of clauses. */
export function refs(clauses: readonly Clause[], { words }: Telling): string {
  return words.list([...new Set(clauses.map(({ ref }) => ref))])
}

/** A cell of a column of clauses: each on a line of its own. */
export function clauseCell(clauses: readonly Clause[]): Cell {
  return lines([...new Set(clauses.map(({ ref }) => ref))])
}
