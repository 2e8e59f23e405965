export type { Given } from './ask-answers.ts'
export { type InitOptions, initialise } from './init.ts'
