export {
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
export type { JsonSchema } from './json-schema.ts'
export type { FormFault, ValidateForm } from './validate.ts'
