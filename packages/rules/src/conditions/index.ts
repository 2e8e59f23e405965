export { type CompiledCondition, compileCondition } from './condition.ts'
export { type CompiledExpression, compileExpression, type ExpressionOptions } from './condition.ts'
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
export type {
  ArithmeticOperator,
  Comparator,
  DurationUnit,
  Node,
  NodeOf,
  UnaryTest,
} from './syntax.ts'
