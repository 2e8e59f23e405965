export {
  expressionInWords,
  factValueInWords,
  numberInWords,
  type Telling,
  valueInWords,
} from './expression.ts'
export { type Language, languages } from './language.ts'
export { nameInWords } from './name.ts'
export { tellingOf } from './telling.ts'
export { type Told, tell } from './titles.ts'
export type { Words } from './words.ts'
