import { type AuditReport, auditTrail, type Entry, type Procedure } from '@dueprocess/core'
import type { Words } from '../words/index.ts'
import type { ListedClause } from './clause-list.ts'

/**
 * covered: an element cites it, and where there are scenarios, one of them exercised that.
 * not-exercised: cited, but no scenario came there. broken: a scenario departs from it. uncovered:
 * nothing cites it. background: nothing has to. unlisted: cited, but no clause of the list.
 */
export type ClauseState =
  | 'covered'
  | 'not-exercised'
  | 'broken'
  | 'uncovered'
  | 'background'
  | 'unlisted'

/** One clause: what `--format json` prints for it. */
export interface ClauseRow {
  readonly id: string
  /** As the list says it; without a list the kind of the first element that cites it. */
  readonly kind: string
  readonly text?: string
  /** The elements that cite it: `step report`, `deadline report.escalation 1`. */
  readonly elements: readonly string[]
  /** The scenarios that exercised them. */
  readonly scenarios: readonly string[]
  readonly verdict: ClauseState
  /** Why it is so. */
  readonly reason: string
}

/** A case that was played, with the name of what it was played by. */
export interface PlayedScenario {
  readonly name: string
  readonly trail: readonly Entry[]
  /** It did not come out as it should. */
  readonly failed?: true
}

/** Every clause of the list that the procedure is about, and every one that it cites. */
export function clauseRows(
  procedure: Procedure,
  scenarios: readonly PlayedScenario[],
  list: readonly ListedClause[] | undefined,
  words: Words,
): readonly ClauseRow[] {
  const cited = new Map(auditTrail(procedure, []).clauses.map((one) => [one.clause, one]))
  const reports = scenarios.map(({ name, trail, failed }) => {
    return { name, failed, report: auditTrail(procedure, trail) }
  })
  const own = list?.filter(({ id }) => cited.has(id) || isAbout(procedure, id))
  const listed = new Map((own ?? []).map((clause) => [clause.id, clause]))
  const ids = [...new Set([...listed.keys(), ...cited.keys()])]
  return ids.map((id) => {
    const clause = listed.get(id)
    const elements = (cited.get(id)?.elements ?? []).map(({ kind, id: of }) => `${kind} ${of}`)
    const [first] = cited.get(id)?.elements ?? []
    const exercised = reports.filter(({ report }) => verdictOn(report, id) !== 'not-exercised')
    const broken = exercised.filter(({ report, failed }) => {
      return failed || verdictOn(report, id) === 'broken'
    })
    const isUnlisted = list !== undefined && !clause
    const judged = judge({
      kind: clause?.kind,
      elements,
      isUnlisted,
      tested: scenarios.length > 0,
      exercised: exercised.length > 0,
      broken: broken.map(({ name }) => name),
      words,
    })
    return {
      id,
      kind: clause?.kind ?? first?.kind ?? 'info',
      ...(clause?.text === undefined ? {} : { text: clause.text }),
      elements,
      scenarios: exercised.map(({ name }) => name),
      ...judged,
    }
  })
}

/** Whether a clause belongs to a source that the procedure names: `HSE-4.1` to `HSE`. */
function isAbout({ sources }: Procedure, id: string): boolean {
  return [...sources.keys()].some((source) => id === source || id.startsWith(`${source}-`))
}

function verdictOn({ clauses }: AuditReport, id: string): string {
  return clauses.find(({ clause }) => clause === id)?.verdict ?? 'not-exercised'
}

interface Judged {
  readonly kind: string | undefined
  readonly elements: readonly string[]
  readonly isUnlisted: boolean
  readonly tested: boolean
  readonly exercised: boolean
  readonly broken: readonly string[]
  readonly words: Words
}

function judge(found: Judged): Pick<ClauseRow, 'verdict' | 'reason'> {
  const say = found.words.coverage.reasons
  if (found.isUnlisted) return { verdict: 'unlisted', reason: say.unlisted }
  if (found.elements.length === 0) {
    return found.kind === 'info'
      ? { verdict: 'background', reason: say.background }
      : { verdict: 'uncovered', reason: say.uncovered }
  }
  if (found.broken.length > 0) {
    return { verdict: 'broken', reason: say.broken(found.broken.join(', ')) }
  }
  if (found.tested && !found.exercised) {
    return { verdict: 'not-exercised', reason: say.notExercised }
  }
  return { verdict: 'covered', reason: found.tested ? say.exercised : say.cited }
}
