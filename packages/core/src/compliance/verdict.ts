import type { Clause, LinkedProcedure } from '../procedure/index.ts'
import { type Element, elementsOf, keyOf } from './element.ts'
import type { ElementName, Finding, OpenQuestion } from './finding.ts'
import type { Walk } from './under-way.ts'

/**
 * followed: what was called for of it was done; parts that nothing called for are named beside it.
 * broken: something departs from it. not-exercised: nothing in the case called for it.
 * not-decided: what would tell is missing, or it is for people to judge.
 */
export type Verdict = 'followed' | 'broken' | 'not-exercised' | 'not-decided'

/** How a case stands to a clause. */
export interface ClauseVerdict {
  readonly clause: string
  readonly verdict: Verdict
  /** The elements that implement it. */
  readonly elements: readonly ElementName[]
  /**
   * Those of them that nothing in the case called for: the verdict says nothing of them. None where
   * the trail is not whole, as then nobody can say.
   */
  readonly notCalledFor: readonly ElementName[]
  /** Numbers of the findings that break it, from 0. */
  readonly findings: readonly number[]
  /** Entries that show it followed or broken. */
  readonly entries: readonly number[]
  /** What would have to be known. */
  readonly missing: readonly string[]
  /** How an unclear source was read, and what stays in doubt. */
  readonly doubts: readonly string[]
}

interface Audited extends Pick<Walk, 'questions' | 'exercised'> {
  readonly findings: readonly Finding[]
}

/** The verdict on every clause that an element cites, in the order of the procedure. */
export function verdicts(
  procedure: LinkedProcedure,
  { findings, questions, exercised }: Audited,
): readonly ClauseVerdict[] {
  const brokenBy = new Map<string, number[]>()
  for (const [index, { element, severity }] of findings.entries()) {
    if (severity !== 'information') push(brokenBy, keyOf(element), index)
  }
  const openBy = new Map<string, OpenQuestion[]>()
  for (const question of questions) push(openBy, keyOf(question.element), question)
  return [...citations(procedure)].map(([clause, cited]) => {
    const keys = new Set(cited.map(({ element }) => keyOf(element)))
    const broken = [...keys].flatMap((key) => brokenBy.get(key) ?? []).sort((a, b) => a - b)
    const errors = broken.filter((index) => findings[index]?.severity === 'error')
    // A window is asked about for some of its clauses, everything else for all of them.
    const open = [...keys]
      .flatMap((key) => openBy.get(key) ?? [])
      .filter((question) => {
        const isMeasure = question.code === 'deadline-without-limit'
        return !isMeasure || question.clauses.some(({ ref }) => ref === clause)
      })
    const shown = [...keys].flatMap((key) => exercised.get(key) ?? [])
    const isCalledFor = ({ element }: Citation): boolean => {
      const key = keyOf(element)
      return exercised.has(key) || brokenBy.has(key) || openBy.has(key)
    }
    const entries = [...broken.flatMap((index) => findings[index]?.entries ?? []), ...shown]
    const isOpen = open.length > 0 || broken.length > 0
    const isDone = shown.length > 0
    return {
      clause,
      verdict:
        errors.length > 0
          ? 'broken'
          : isOpen
            ? 'not-decided'
            : isDone
              ? 'followed'
              : 'not-exercised',
      elements: namesOf(cited),
      notCalledFor: namesOf(cited.filter((one) => !isCalledFor(one))),
      findings: broken,
      entries: [...new Set(entries)].sort((a, b) => a - b),
      missing: [...new Set(open.flatMap(({ missing }) => missing))],
      doubts: [
        ...new Set(cited.flatMap(({ clause: { doubt, reading } }) => doubt ?? reading ?? [])),
      ],
    }
  })
}

function namesOf(cited: readonly Citation[]): readonly ElementName[] {
  const elements = new Map(cited.map(({ element }) => [keyOf(element), element]))
  return [...elements.values()].map(({ kind, id, title }) => ({ kind, id, title }))
}

interface Citation {
  readonly element: Element
  readonly clause: Clause
}

const citedBy = new WeakMap<LinkedProcedure, ReadonlyMap<string, readonly Citation[]>>()

/** The elements by the clauses that they cite, worked out once for each procedure. */
function citations(procedure: LinkedProcedure): ReadonlyMap<string, readonly Citation[]> {
  const before = citedBy.get(procedure)
  if (before) return before
  const cited = new Map<string, Citation[]>()
  for (const element of elementsOf(procedure)) {
    for (const clause of element.clauses) push(cited, clause.ref, { element, clause })
  }
  citedBy.set(procedure, cited)
  return cited
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
