import type { Field } from '../form/index.ts'
import type { LinkedProcedure } from '../procedure/index.ts'

/** The fields of all forms, as `form.field`. */
export function fieldsOf({ forms }: LinkedProcedure): ReadonlyMap<string, Field> {
  const named = [...forms.values()].flatMap(({ id, fields }) => {
    return [...fields.values()].map((field) => [`${id}.${field.name}`, field] as const)
  })
  return new Map(named)
}
