/**
 * What the compiler may know of a procedure. `typesOf` writes it as TypeScript; without it, a step is
 * any text and its form any data.
 */
export interface ProcedureTypes {
  readonly id: string
  readonly version: string
  readonly behaviour: string
  /** The words of each scale. */
  readonly scales: Readonly<Record<string, string>>
  readonly roles: string
  /** Paths of stages: `handling/technical`. */
  readonly stages: string
  readonly deadlines: string
  /** What each form records. */
  readonly forms: Readonly<Record<string, unknown>>
  /** What each step that opens a case is submitted with; `undefined` for nothing. */
  readonly openings: Readonly<Record<string, unknown>>
  /** The same for every other step that a person takes, those of the language included. */
  readonly steps: Readonly<Record<string, unknown>>
  /** Every fact by its name in conditions: `intake.symptom`, `priority`. */
  readonly facts: Readonly<Record<string, unknown>>
  /** The outputs of each decision. */
  readonly decisions: Readonly<Record<string, unknown>>
}
