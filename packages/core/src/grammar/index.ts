export type * from './generated/procedure-source.ts'
export type { Locate } from './locate.ts'
export { type ValidatedDocument, validate } from './validate.ts'
