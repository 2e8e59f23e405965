import { type Diagnostic, readYaml } from '@dueprocess/core'

/** A real accident, with a simulated way of handling it. Durations are those of the language. */
export interface Accident {
  readonly id: string
  readonly title: Texts
  readonly place: Texts
  readonly unit: Texts
  /** RFC 3339 with the offset of the place. */
  readonly occurredAt: string
  readonly source: readonly {
    readonly title: string
    readonly publisher: string
    readonly year: number
  }[]
  readonly facts: { readonly holds: readonly string[]; readonly unknown?: readonly string[] }
  readonly tollReports: readonly TollReport[]
  readonly finalToll: Toll & { readonly directLoss?: number }
  readonly officialGrade?: string
  readonly doubt?: string
  readonly teaches: string
  readonly play: Play
}

export interface Texts {
  readonly en: string
  readonly zh: string
}

export interface Toll {
  readonly deaths?: number
  readonly missing?: number
  readonly seriousInjuries?: number
  readonly minorInjuries?: number
}

export interface TollReport extends Toll {
  readonly at: string
}

/** What the organisation does in the simulation; every offset counts from `occurredAt`. */
export interface Play {
  readonly headToldAfter: string
  readonly reportedAfter?: string
  readonly relayedAfter?: readonly string[]
  readonly superiorToldAfter: string
  readonly estimatedLoss?: number
  readonly seriousStated?: number
  readonly teamAfter: string
  readonly teamAgainAfter?: string
  readonly appraisal?: { readonly from: string; readonly to: string }
  readonly extension?: { readonly after: string; readonly by: string }
  readonly lossAssessedAfter?: string
  readonly investigationAfter?: string
  readonly approvedAfter?: string
  readonly actions: readonly PlayedAction[]
  readonly attempts?: readonly Attempt[]
  readonly closedAfter?: string
}

export interface PlayedAction {
  readonly title: Texts
  readonly kind: 'corrective' | 'preventive'
  readonly doneAfter: string
  readonly verifiedAfter?: string
  readonly effective?: boolean
}

/** A step that somebody tries and that must be refused. */
export interface Attempt {
  readonly step: string
  readonly by: 'safety-section' | 'department' | 'implementer'
  readonly after: string
}

export interface ReadAccidents {
  readonly accidents: readonly Accident[]
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with the content, a sentence each. */
  readonly problems: readonly string[]
}

/** Reads the list of accidents; a file with problems gives no accidents. */
export function readAccidents(text: string): ReadAccidents {
  const { value, diagnostics } = readYaml(text)
  if (value === undefined) return { accidents: [], diagnostics, problems: [] }
  const list = (value as { accidents?: unknown }).accidents
  if (!Array.isArray(list)) {
    return { accidents: [], diagnostics, problems: ['The file has no list "accidents".'] }
  }
  const problems = list.flatMap((accident, index) => problemsOf(accident, index))
  return { accidents: problems.length > 0 ? [] : (list as Accident[]), diagnostics, problems }
}

const required = [
  'id',
  'title',
  'occurredAt',
  'source',
  'facts',
  'tollReports',
  'finalToll',
  'play',
]

function problemsOf(accident: unknown, index: number): readonly string[] {
  if (typeof accident !== 'object' || accident === null) {
    return [`Accident ${index + 1} is no map.`]
  }
  const missing = required.filter((key) => !Object.hasOwn(accident, key))
  const name = (accident as Partial<Accident>).id ?? `${index + 1}`
  return missing.map((key) => `Accident ${name} lacks "${key}".`)
}
