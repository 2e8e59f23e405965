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

/** Questions of the report that are answered yes or no: what `facts` may name. */
export const questions = [
  'harm',
  'unitVehicle',
  'staffRiding',
  'roadTraffic',
  'fire',
  'explosion',
  'worksPollution',
  'staffHurt',
]
