import {
  type CaseState,
  type Entry,
  type ExplainedDecision,
  explainDecision,
  type Procedure,
  textIn,
} from '@dueprocess/core'
import { formatInstantIn, parseInstant } from '@dueprocess/rules'
import type { Accident } from './accident.ts'
import type { CaseRefusal } from './play.ts'
import { describeEntry } from './timeline.ts'

/** Everything that is told about one case, in words, for the terminal and for the report. */
export interface Story {
  readonly accident: Accident
  readonly state: CaseState
  readonly trail: readonly Entry[]
  readonly kind: string
  /** What the row that decided the kind implements. */
  readonly kindClause: string
  readonly grade: Grade
  readonly timeline: readonly TimelineLine[]
  readonly deadlines: readonly DeadlineLine[]
  readonly refusals: readonly CaseRefusal[]
}

export type Grade =
  | { readonly known: true; readonly word: string; readonly because: readonly Because[] }
  | {
      readonly known: false
      readonly possible: readonly string[]
      readonly decidedBy: readonly string[]
    }

/** A row that decided, with the figures that met it. */
export interface Because {
  readonly row: number
  readonly clause: string
  readonly cells: readonly string[]
}

export interface TimelineLine {
  readonly at: string
  readonly who: string
  readonly what: string
  readonly clause: string
  readonly tone: 'plain' | 'good' | 'bad'
}

export interface DeadlineLine {
  readonly title: string
  readonly titleZh: string
  readonly clause: string
  readonly due: string
  readonly done: string
  readonly verdict: 'met' | 'missed' | 'open' | 'over' | 'measured' | 'unfinished' | 'not owed'
  /** Titles of the roles that levels of this deadline told, each once. */
  readonly told: readonly string[]
}

const LANGUAGES = ['en']

/** Instants as people in charge read them: Chinese time, to the minute. */
export function clockTime(instant: number): string {
  return formatInstantIn(instant, 'Asia/Shanghai').slice(0, 16).replace('T', ' ')
}

export function tellStory(
  procedure: Procedure,
  accident: Accident,
  { state, trail, refusals }: Pick<Story, 'state' | 'trail' | 'refusals'>,
): Story {
  return {
    accident,
    state,
    trail,
    refusals,
    kind: kindOf(procedure, state),
    kindClause: clausesOf(explainDecision(procedure, state, 'kind')),
    grade: gradeOf(procedure, explainDecision(procedure, state, 'grade')),
    timeline: trail.flatMap((entry) => describeEntry(procedure, entry, LANGUAGES)),
    deadlines: deadlineLines(procedure, state, trail),
  }
}

function kindOf(procedure: Procedure, state: CaseState): string {
  const result = state.decisions.kind
  const word = result?.kind === 'decided' ? String(result.outputs['accident-kind']) : ''
  return word === '' ? 'not known' : scaleWord(procedure, 'accident-kind', word)
}

function clausesOf(explained: ExplainedDecision | undefined): string {
  const cited = explained?.rows.flatMap(({ clauses }) => clauses.map(({ ref }) => ref)) ?? []
  return cited.join(', ')
}

export function scaleWord(procedure: Procedure, scale: string, word: string): string {
  return textIn(procedure.scales.get(scale)?.labels.get(word) ?? {}, LANGUAGES, word)
}

function gradeOf(procedure: Procedure, explained: ExplainedDecision | undefined): Grade {
  const result = explained?.result
  const label = (word: unknown): string => scaleWord(procedure, 'severity', String(word))
  if (explained && result?.kind === 'decided') {
    const because = explained.rows.map(({ row, clauses, cells }) => ({
      row: row + 1,
      clause: clauses.map(({ ref }) => ref).join(', '),
      cells: cells
        .filter(({ cell, holds }) => cell !== '-' && holds === true)
        .map(({ input, cell, value }) => figure(input, cell, value)),
    }))
    return { known: true, word: label(result.outputs.severity), because }
  }
  if (result?.kind !== 'unknown') return { known: false, possible: [], decidedBy: [] }
  return {
    known: false,
    possible: result.possible.map(({ outputs }) => label(outputs.severity)),
    decidedBy: result.deciding.map((input) => inputWords[input] ?? input),
  }
}

const inputWords: Readonly<Record<string, string>> = {
  deaths: 'deaths',
  'dead-or-missing': 'dead or missing',
  serious: 'serious injuries',
  loss: 'the direct loss',
  harm: 'harm done',
}

function figure(input: string, cell: string, value: unknown): string {
  const name = inputWords[input] ?? input
  if (typeof value === 'boolean') return name
  const unit = input === 'loss' ? ' yuan' : ''
  return `${name} ${grouped(value)}${unit} (row asks ${cell.replace(/\d+/g, grouped)})`
}

function grouped(value: unknown): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

function deadlineLines(
  procedure: Procedure,
  state: CaseState,
  trail: readonly Entry[],
): readonly DeadlineLine[] {
  return [...procedure.deadlines]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ id, title, clauses, until }) => {
      const run = state.deadlines[id]
      if (!run || run.status === 'idle') return []
      const passed = trail.filter(({ deadline }) => deadline?.id === id)
      return [
        {
          title: textIn(title, LANGUAGES, id),
          titleZh: textIn(title, ['zh'], id),
          clause: clauses.map(({ ref }) => ref).join(', '),
          due: run.due === undefined ? '' : clockTime(run.due),
          done: run.ended === undefined ? '' : clockTime(run.ended),
          verdict: verdictOf(run, until.length === 0),
          told: toldBy(procedure, passed),
        },
      ]
    })
}

function toldBy(procedure: Procedure, entries: readonly Entry[]): readonly string[] {
  const roles = entries.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'notify' ? [effect.role] : [])),
  )
  return [...new Set(roles)].map((role) =>
    textIn(procedure.roles.get(role)?.title ?? {}, LANGUAGES, role),
  )
}

function verdictOf(
  run: CaseState['deadlines'][string],
  isWindow: boolean,
): DeadlineLine['verdict'] {
  if (run.status === 'void') return 'not owed'
  if (run.missed) return 'missed'
  if (isWindow) return run.status === 'over' ? 'over' : 'open'
  if (run.status === 'unfinished') return 'unfinished'
  if (run.status === 'open') return run.due === null ? 'measured' : 'open'
  return run.due === null ? 'measured' : 'met'
}

/** The instant of an entry, in milliseconds. */
export function instantOf(entry: Entry): number {
  return parseInstant(entry.at) ?? Number.NaN
}
