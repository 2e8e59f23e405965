export type {
  EnumerationType,
  Issue,
  Json,
  NumberType,
  ReadFact,
  Scope,
  Span,
  Truth,
  Type,
} from '../values/index.ts'
export {
  type CompiledCondition,
  type CompiledExpression,
  compileCondition,
  compileExpression,
  type ExpressionOptions,
} from './condition.ts'
export type {
  Condition,
  ExplainedPart,
  Explanation,
  Expression,
  History,
  Label,
  ValueLabel,
  WordsLanguage,
} from './expression.ts'
export { lex, type Token } from './lex.ts'
export { reservedWords } from './reserved.ts'
export {
  type ArithmeticOperator,
  type Comparator,
  childrenOf,
  type DurationUnit,
  type Node,
  type NodeOf,
  type UnaryTest,
} from './syntax.ts'
export type { Value } from './value.ts'
