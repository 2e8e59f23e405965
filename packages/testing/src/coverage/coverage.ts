import type { Procedure, Texts } from '@dueprocess/core'
import type { ScenarioTrace } from '../run/index.ts'
import { type CoverageKind, coverageKinds, elementsIn, elementsOf } from './elements.ts'

/** What a suite of scenarios shows of its procedure. Plain JSON; the same traces give the same. */
export interface Coverage extends CoverageFigures {
  readonly procedure: { readonly id: string; readonly version: string; readonly title: Texts }
  /** How many scenarios were looked at. */
  readonly scenarios: number
  /** A part for each kind of element, those of which the procedure has none included. */
  readonly parts: readonly CoveragePart[]
}

export interface CoverageFigures {
  readonly covered: number
  readonly total: number
  /** With one decimal, rounded down: 100 only where nothing is missing. Of nothing: 100. */
  readonly percent: number
}

export interface CoveragePart extends CoverageFigures {
  readonly kind: CoverageKind
  /** In the order of the document. */
  readonly elements: readonly { readonly id: string; readonly covered: boolean }[]
}

/** Measures what traces of scenarios show of a procedure. */
export function coverageOf(procedure: Procedure, traces: readonly ScenarioTrace[]): Coverage {
  const shown = new Set(traces.flatMap(elementsIn).map(keyOf))
  const all = elementsOf(procedure)
  const parts = coverageKinds.map((kind): CoveragePart => {
    const elements = all
      .filter((element) => element.kind === kind)
      .map((element) => ({ id: element.id, covered: shown.has(keyOf(element)) }))
    return {
      kind,
      ...figures(elements.filter(({ covered }) => covered).length, elements.length),
      elements,
    }
  })
  const sum = (of: 'covered' | 'total'): number =>
    parts.reduce((total, part) => total + part[of], 0)
  const { id, version, title } = procedure
  return {
    procedure: { id, version, title },
    scenarios: traces.length,
    ...figures(sum('covered'), sum('total')),
    parts,
  }
}

/** An element as a key of maps and sets. */
export function keyOf({ kind, id }: { readonly kind: CoverageKind; readonly id: string }): string {
  return `${kind} ${id}`
}

function figures(covered: number, total: number): CoverageFigures {
  const percent = total === 0 ? 100 : Math.floor((1000 * covered) / total) / 10
  return { covered, total, percent }
}

/** How much must be covered, in percent: of all, or of one kind. */
export interface CoverageThreshold {
  readonly kind?: CoverageKind
  readonly percent: number
}

/** The thresholds that are not reached, each with what there is instead. */
export function coverageShortfalls(
  coverage: Coverage,
  thresholds: readonly CoverageThreshold[],
): readonly (CoverageThreshold & { readonly actual: number })[] {
  return thresholds.flatMap((threshold) => {
    const part = coverage.parts.find(({ kind }) => kind === threshold.kind)
    const { percent: actual } = threshold.kind === undefined ? coverage : (part ?? coverage)
    return actual < threshold.percent ? [{ ...threshold, actual }] : []
  })
}
