import { say } from '@dueprocess/rules'
import type { CaseState } from '../case/index.ts'
import type { Procedure } from '../check/index.ts'
import type { ProcedureTypes } from '../procedure/index.ts'
import type { PinnedProcedure } from '../trail/index.ts'

/** The procedure that types are of, as the module that `typesOf` writes names it. */
export interface TypesOf<T extends ProcedureTypes> extends PinnedProcedure {
  /** Never there: it carries the types. */
  readonly [carried]?: T
}

declare const carried: unique symbol

/**
 * The same procedure with its types, so that the compiler checks each step with its form. Throws
 * where the types are of another procedure or version, since they would say what is not so: then
 * write them anew with `dueprocess types`.
 */
export function typed<T extends ProcedureTypes>(
  procedure: Procedure,
  types: TypesOf<T>,
): Procedure<T> {
  if (procedure.id !== types.id || procedure.behaviour !== types.behaviour) {
    throw new Error(
      `the types are of ${nameOf(types)}, the procedure is ${nameOf(procedure)}: write them anew with \`dueprocess types\``,
    )
  }
  return procedure as Procedure<T>
}

function nameOf({ id, version, behaviour }: PinnedProcedure): string {
  return say`${id} ${version} (behaviour ${behaviour.slice(0, 12)}…)`
}

/** What a case has recorded, by form and field. What was not recorded is absent. */
export type FactsOf<T extends ProcedureTypes> = {
  readonly [Form in keyof T['forms'] & string]?: {
    readonly [Field in keyof T['forms'][Form] & string]?: Fact<T, `${Form}.${Field}`>
  }
}

type Fact<T extends ProcedureTypes, Name extends string> = Name extends keyof T['facts']
  ? T['facts'][Name]
  : never

/**
 * The facts of a case, with the types of its procedure. Throws where the case follows another
 * procedure or version.
 */
export function factsOf<T extends ProcedureTypes>(
  procedure: Procedure<T>,
  { id, procedure: followed, facts }: CaseState,
): FactsOf<T> {
  if (followed.id !== procedure.id || followed.behaviour !== procedure.behaviour) {
    throw new Error(`the case ${id} follows ${nameOf(followed)}, not ${nameOf(procedure)}`)
  }
  // Forms were judged when they were recorded.
  return facts as FactsOf<T>
}
