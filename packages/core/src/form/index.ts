export {
  type CitedClause,
  type Field,
  type FieldKind,
  fieldKinds,
  listKind,
  type ScaleWords,
  scaleKind,
} from './field.ts'
export {
  type Form,
  type FormData,
  makeForm,
  normalise,
  readSubmission,
  type Submission,
} from './form.ts'
export { formats } from './formats.ts'
export type { JsonSchema } from './json-schema.ts'
