export type { ReadFact, Scope } from './facts.ts'
export type { Issue, Span } from './issue.ts'
export type { Json } from './json.ts'
export { type LetterBudget, nearestWord } from './nearest-word.ts'
export {
  later,
  noun,
  type Said,
  type Sentence,
  type Sentences,
  type SpokenLanguage,
  say,
  speak,
  speaking,
  spokenLanguage,
} from './say.ts'
export { and, not, or, type Truth } from './truth.ts'
export type { EnumerationType, NumberType, Type } from './type.ts'
