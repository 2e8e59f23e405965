import { type Entry, type Procedure, type Step, textIn, valuesOf } from '@dueprocess/core'
import { clockTime, instantOf, scaleWord, type TimelineLine } from './story.ts'

/** What an entry says, and what it changed, a line each. */
export function describeEntry(
  procedure: Procedure,
  entry: Entry,
  languages: readonly string[],
): readonly TimelineLine[] {
  const main = entry.step
    ? stepLine(procedure, entry, languages)
    : levelLine(procedure, entry, languages)
  return [main, ...changeLines(procedure, entry)]
}

function stepLine(procedure: Procedure, entry: Entry, languages: readonly string[]): TimelineLine {
  const step = procedure.steps.get(entry.step?.id ?? '')
  const [role] = rolesOf(step)
  const title = textIn(procedure.roles.get(role ?? '')?.title ?? {}, languages, role ?? '')
  const toll = tollOf(entry)
  return {
    at: clockTime(instantOf(entry)),
    who: `${roleHeld(procedure, entry, languages) ?? title} (${entry.step?.by.id ?? ''})`,
    what: `${textIn(step?.title ?? {}, languages, step?.id ?? '')}${toll}`,
    clause: (step?.clauses ?? []).map(({ ref }) => ref).join(', '),
    tone: 'plain',
  }
}

/** Every role that may take a step. */
function rolesOf(step: Step | undefined): readonly string[] {
  return step ? valuesOf(step.by).flat() : []
}

/** The title of the role under which the actor may do it. */
function roleHeld(
  procedure: Procedure,
  { step }: Entry,
  languages: readonly string[],
): string | undefined {
  const asked = rolesOf(procedure.steps.get(step?.id ?? ''))
  const held = asked.find((role) => step?.by.roles.includes(role))
  const named = held ?? asked.find((role) => procedure.roles.get(role)?.ofCase)
  return named && textIn(procedure.roles.get(named)?.title ?? {}, languages, named)
}

const tollWords: readonly (readonly [string, string])[] = [
  ['deaths', 'dead'],
  ['missing', 'missing'],
  ['seriousInjuries', 'seriously hurt'],
  ['estimatedLoss', 'yuan estimated'],
  ['directLoss', 'yuan assessed'],
]

function tollOf({ changes }: Entry): string {
  const forms = ['report', 'assessment', 'late-change']
  const values = forms.flatMap((form) => Object.entries(changes.facts?.[form] ?? {}))
  const told = tollWords.flatMap(([field, word]) => {
    const found = values.find(([name]) => name === field)
    return found ? [`${Number(found[1]).toLocaleString('en')} ${word}`] : []
  })
  return told.length > 0 ? `: ${told.join(', ')}` : ''
}

function levelLine(procedure: Procedure, entry: Entry, languages: readonly string[]): TimelineLine {
  const { id = '', level } = entry.deadline ?? {}
  const deadline = procedure.deadlines.find((candidate) => candidate.id === id)
  const title = textIn(deadline?.title ?? {}, languages, id)
  const told = entry.effects.flatMap((effect) => (effect.kind === 'notify' ? [effect.role] : []))
  const roles = told.map((role) => textIn(procedure.roles.get(role)?.title ?? {}, languages, role))
  const isWindow = deadline?.until.length === 0
  const share = typeof level === 'number' ? (deadline?.escalations[level]?.share ?? 1) * 100 : 100
  const what =
    level === 'due'
      ? isWindow
        ? `The time is over: ${title}`
        : `MISSED: ${title}`
      : level === 'period'
        ? `Owed once more: ${title}`
        : `${share} % of the time used: ${title}; told: ${roles.join(', ') || 'nobody anew'}`
  return {
    at: clockTime(instantOf(entry)),
    who: '',
    what,
    clause: (deadline?.clauses ?? []).map(({ ref }) => ref).join(', '),
    tone: level === 'due' && !isWindow ? 'bad' : 'plain',
  }
}

function changeLines(procedure: Procedure, entry: Entry): readonly TimelineLine[] {
  const line = (what: string, tone: TimelineLine['tone'] = 'plain'): TimelineLine => ({
    at: '',
    who: '',
    what,
    clause: '',
    tone,
  })
  const lines: TimelineLine[] = []
  const grade = entry.changes.decisions?.grade
  if (grade) lines.push(line(`→ ${gradeNow(procedure, grade)}`))
  if (entry.changes.closed) lines.push(line('→ the case is closed', 'good'))
  return lines
}

function gradeNow(procedure: Procedure, grade: unknown): string {
  const result = grade as {
    readonly kind: string
    readonly outputs?: { readonly severity?: string }
    readonly possible?: readonly { readonly outputs: { readonly severity?: string } }[]
  }
  const word = (value: string | undefined): string => scaleWord(procedure, 'severity', value ?? '')
  if (result.kind === 'decided') return `grade: ${word(result.outputs?.severity)}`
  const possible = (result.possible ?? []).map(({ outputs }) => word(outputs.severity))
  const [first = '', last = first] = [possible[0], possible.at(-1)]
  return `grade: still open, ${first}${possible.length > 2 ? ' to ' : ' or '}${last}`
}
