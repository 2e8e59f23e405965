import type { Json } from '@dueprocess/rules'

/** A JSON Schema (draft 2020-12) as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: Json }
