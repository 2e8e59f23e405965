import type { Words } from '../words/index.ts'
import type { CarriedClause } from './carried.ts'
import { isBesideCases } from './citations.ts'
import type { ListedClause } from './clause-list.ts'

/**
 * covered: an element cites it, and where there are scenarios, one of them exercised that, unless no
 * case can. not-exercised: cited, but no scenario came there. broken: a scenario failed, or a case
 * departs from it. uncovered: nothing cites it. not-executable: nothing can, as the list says.
 * background: nothing has to. unlisted: cited, but no clause of the list.
 */
export type ClauseState =
  | 'covered'
  | 'not-exercised'
  | 'broken'
  | 'uncovered'
  | 'not-executable'
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

/** What was found, and by what it is judged. */
export interface ClauseFigures {
  readonly carried: ReadonlyMap<string, CarriedClause>
  /** All clauses that there are, or undefined where nobody listed them. */
  readonly list: readonly ListedClause[] | undefined
  /** Whether anything was tried. */
  readonly tested: boolean
}

/** Every clause of the list, and every one that is cited. */
export function clauseRows(
  { carried, list, tested }: ClauseFigures,
  words: Words,
): readonly ClauseRow[] {
  const listed = new Map((list ?? []).map((clause) => [clause.id, clause]))
  return [...new Set([...listed.keys(), ...carried.keys()])].map((id) => {
    const clause = listed.get(id)
    const { elements, scenarios, broken } = carried.get(id) ?? nothing
    const [first = ''] = elements
    return {
      id,
      kind: clause?.kind ?? kindOf(first),
      ...(clause?.text === undefined ? {} : { text: clause.text }),
      elements,
      scenarios,
      ...judge(
        {
          clause,
          isListed: !list || clause !== undefined,
          carried: { elements, scenarios, broken },
          tested,
        },
        words,
      ),
    }
  })
}

const nothing: CarriedClause = { elements: [], scenarios: [], broken: [] }

/** `step` of `step report` and of `hse-accident: step report`. */
function kindOf(element: string): string {
  return element.replace(/^.*: /, '').replace(/ .*$/, '') || 'info'
}

interface Judged {
  readonly clause: ListedClause | undefined
  readonly isListed: boolean
  readonly carried: CarriedClause
  readonly tested: boolean
}

function judge(
  { clause, isListed, carried: { elements, scenarios, broken }, tested }: Judged,
  words: Words,
): Pick<ClauseRow, 'verdict' | 'reason'> {
  const say = words.coverage.reasons
  if (!isListed) return { verdict: 'unlisted', reason: say.unlisted }
  if (elements.length === 0) {
    if (clause?.kind === 'info') return { verdict: 'background', reason: say.background }
    const { notExecutable } = clause ?? {}
    return notExecutable === undefined
      ? { verdict: 'uncovered', reason: say.uncovered }
      : { verdict: 'not-executable', reason: notExecutable }
  }
  if (broken.length > 0) return { verdict: 'broken', reason: say.broken(broken.join(', ')) }
  if (!tested) return { verdict: 'covered', reason: say.cited }
  if (scenarios.length > 0) return { verdict: 'covered', reason: say.exercised }
  const isBeside = elements.every((element) => isBesideCases(element.replace(/^.*: /, '')))
  return isBeside
    ? { verdict: 'covered', reason: say.beside }
    : { verdict: 'not-exercised', reason: say.notExercised }
}
