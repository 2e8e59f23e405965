export { fitsType } from './fits-type.ts'
export { type Reading, readValue, wallInstant } from './read-value.ts'
export { typeInWords } from './type-in-words.ts'
