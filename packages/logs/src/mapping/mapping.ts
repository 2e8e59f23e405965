import type { RecordOrder } from '../read/index.ts'
import type { ReadInstant } from './instant-format.ts'
import type { ReadValue } from './read-value.ts'

/** A mapping whose names are those of a procedure. */
export interface Mapping {
  readonly log: {
    readonly format: 'xes' | 'ocel' | 'csv' | 'json-lines'
    readonly delimiter: string
    readonly encoding?: string
    readonly rows: RecordOrder
    readonly objects: string
    readonly missing: ReadonlySet<string>
  }
  /** Where the case is named; empty where the log itself puts records into cases. */
  readonly case: string
  readonly instant: { readonly from: string; readonly read: ReadInstant }
  readonly step: {
    readonly from: readonly string[]
    readonly meanings: ReadonlyMap<string, Meaning>
    readonly repeats: 'step' | 'update'
    /** The steps that some value stands for: where such a step was taken, the log has it. */
    readonly told: ReadonlySet<string>
  }
  readonly actor?: string
  readonly role?: { readonly from: string; readonly values?: ReadonlyMap<string, string> }
  readonly facts: readonly MappedFact[]
  readonly decisions: readonly MappedDecision[]
  readonly begins: 'opening' | 'anywhere'
  readonly ends: 'end' | 'anywhere'
  readonly tells: ReadonlySet<'steps' | 'data' | 'roles' | 'effects' | 'time'>
  /** Every column that it names. */
  readonly columns: ReadonlySet<string>
}

/** The steps that a value stands for, by the value before it. */
export interface Meaning {
  readonly first?: readonly string[]
  readonly after: ReadonlyMap<string, readonly string[]>
  readonly otherwise?: readonly string[]
}

export interface MappedFact {
  readonly form: string
  readonly field: string
  readonly from: string
  readonly read: ReadValue
}

/** What a log says was decided, beside what the facts give. */
export interface MappedDecision {
  readonly decision: string
  readonly output: string
  readonly from: string
  readonly read: ReadValue
}
