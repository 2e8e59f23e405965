import type { Json, Type } from '@dueprocess/rules'
import type { Clause, Texts } from './text.ts'

/** A constant of the organisation, read as `parameters.<id>`. */
export interface Parameter {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly type: Type
  readonly value: Json
}
