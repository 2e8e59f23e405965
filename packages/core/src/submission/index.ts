export { type FormFault, validateForm } from './validate-form.ts'
