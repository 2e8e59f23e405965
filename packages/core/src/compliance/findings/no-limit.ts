import { say } from '@dueprocess/rules'
import type { Clause, Deadline } from '../../procedure/index.ts'
import type { Run } from '../deadlines/run.ts'
import { elapsedInWords } from '../elapsed.ts'
import { deadlineElement, type Element, elementsOf, keyOf, partOf } from '../element.ts'
import { possible } from '../facts.ts'
import type { Question } from '../finding.ts'
import type { Walk } from '../under-way.ts'

const code = 'deadline-without-limit'

/** Until when time is taken to have passed, and whether what is open is owed under another version. */
interface Until {
  readonly asOf: number
  readonly goesOn: boolean
}

/**
 * What no audit decides: a deadline without a limit is measured and never missed, and a window ends
 * by itself. How long it took is told; whether that was in time is for people to judge.
 */
export function noLimitQuestions(audit: Walk, until: Until): readonly Question[] {
  return [
    ...audit.procedure.deadlines.flatMap((deadline) => {
      return deadline.until.length === 0 ? [] : promptQuestions(audit, deadline, until)
    }),
    ...windowQuestions(audit, until),
  ]
}

function promptQuestions(audit: Walk, deadline: Deadline, until: Until): readonly Question[] {
  const begun = runsOf(audit, deadline).filter(({ status }) => {
    return !(until.goesOn && status === 'open')
  })
  const isPrompt = deadline.clocks.map(({ within }) => {
    const durations = within === undefined ? [] : possible(audit.standing, within)
    return durations.length > 0 && durations.every(({ kind }) => kind === 'promptly')
  })
  const runsOn = (clock: number) => begun.filter(({ starts }) => isNumber(starts[clock]))
  const onClocks = deadline.clocks.flatMap(({ clauses }, clock) => {
    const runs = isPrompt[clock] && clauses.length > 0 ? runsOn(clock) : []
    return ask(audit, partOf(deadline, `clock ${clock + 1}`, clauses), runs, until)
  })
  // Another clock that names a limit decides for the deadline as a whole.
  const unlimited = begun.filter(({ starts }) => {
    return starts.every((start, clock) => !isNumber(start) || isPrompt[clock])
  })
  return [...ask(audit, deadlineElement(deadline), unlimited, until), ...onClocks]
}

function ask(
  audit: Walk,
  element: Element,
  runs: readonly Run[],
  { asOf }: Until,
): readonly Question[] {
  const [longest] = runs.toSorted((a, b) => lengthOf(audit, b, asOf) - lengthOf(audit, a, asOf))
  if (!longest) return []
  const length = elapsedInWords(lengthOf(audit, longest, asOf))
  const took = longest.ended === null ? say`not done after ${length}` : say`took ${length}`
  const what = longest.status === 'void' ? say`not owed any more` : took
  const which = runs.length > 1 ? say` (the longest of ${runs.length})` : ''
  const limit =
    element.clauses.length > 0 ? say`the clause names no limit` : say`the procedure names no limit`
  return [{ code, element, missing: [`${what}${which}; ${limit}`], entries: seqs(audit, longest) }]
}

/** Of a window nothing is asked but where nothing else in the case tells of a clause that it cites. */
function windowQuestions(audit: Walk, { asOf, goesOn }: Until): readonly Question[] {
  const { procedure, exercised } = audit
  const windows = procedure.deadlines.filter(({ until }) => until.length === 0)
  if (windows.length === 0) return []
  const measures = windows.flatMap((window) => measuringParts(procedure, window))
  const measuring = new Set(measures.map(keyOf))
  const inPlay = elementsOf(procedure).filter((element) => exercised.has(keyOf(element)))
  const others = inPlay.filter((element) => !measuring.has(keyOf(element)))
  const told = new Set(others.flatMap(({ clauses }) => clauses.map(({ ref }) => ref)))
  return windows.flatMap((window) => {
    const runs = runsOf(audit, window)
    const last = runs.at(-1)
    if (!last || (goesOn && last.status === 'open')) return []
    const length = elapsedInWords(lengthOf(audit, last, asOf))
    return measuringParts(procedure, window).flatMap((element): Question[] => {
      const clauses: readonly Clause[] = element.clauses.filter(({ ref }) => !told.has(ref))
      if (clauses.length === 0 || !exercised.has(keyOf(element))) return []
      const missing = [say`a window of ${length}; nothing in it can be missed`]
      return [{ code, element: { ...element, clauses }, missing, entries: seqs(audit, last) }]
    })
  })
}

/** The parts of a deadline that only measure; an escalation is something that is done. */
function measuringParts(procedure: Walk['procedure'], { id }: Deadline): readonly Element[] {
  return elementsOf(procedure).filter(({ kind, id: part }) => {
    if (kind !== 'deadline') return false
    return part === id || (part.startsWith(`${id}.`) && !part.startsWith(`${id}.escalation `))
  })
}

function runsOf({ standing }: Walk, { id }: Deadline): readonly Run[] {
  return (standing.runs.get(id) ?? []).filter(({ status }) => status !== 'idle')
}

/** How long a run took, or has taken so far, in milliseconds. */
function lengthOf({ standing }: Walk, run: Run, asOf: number): number {
  const start = Math.min(...run.starts.filter(isNumber))
  const end = run.ended ?? endOf(run, standing.at) ?? asOf
  return Number.isFinite(start) ? Math.max(0, end - start) : 0
}

/** When a run ended that nothing met; undefined while it goes on. */
function endOf({ status, due }: Run, last: number): number | undefined {
  if (status === 'over') return due ?? last
  return status === 'open' ? undefined : last
}

/** The entries at which a run began and ended; the last one where no entry tells. */
function seqs({ history, standing }: Walk, { starts, ended }: Run): readonly number[] {
  const instants = [...starts, ended].filter(isNumber)
  const found = instants.flatMap((at) => {
    const events = history.events.filter((event) => event.at === at)
    return (events.find(({ step }) => step !== undefined) ?? events[0])?.seq ?? []
  })
  return found.length === 0 ? [standing.seq] : [...new Set(found)].sort((a, b) => a - b)
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number'
}
