export { type FactsOf, factsOf, type TypesOf, typed } from './typed.ts'
export { typesOf } from './types-of.ts'
