import type { Issue, ReadFact, Scope, Truth, Type } from '../values/index.ts'
import { alwaysIssues } from './always.ts'
import { canonical, sinceName } from './canonical.ts'
import { type Checked, type CheckOptions, check } from './check.ts'
import { createCompiler } from './compile.ts'
import type { Compiler } from './compiler.ts'
import { explain } from './explain.ts'
import type { Condition, Expression, History } from './expression.ts'
import { meteredEvaluation } from './metered.ts'
import { missingFacts } from './missing.ts'
import { parse } from './parse.ts'
import { readsOf, sincesOf } from './reads.ts'
import type { Node } from './syntax.ts'
import { factWriter } from './value.ts'
import { inWords } from './words.ts'

/** What an expression is compiled with, beside its scope. */
export interface ExpressionOptions extends CheckOptions {}

/** An expression, or why the text is none; with an expression the issues are warnings. */
export interface CompiledExpression {
  /** Absent where an issue is an error. */
  readonly expression?: Expression
  readonly issues: readonly Issue[]
}

/** A condition, or why the text is none; with a condition the issues are warnings. */
export interface CompiledCondition {
  /** Absent where an issue is an error. */
  readonly condition?: Condition
  readonly issues: readonly Issue[]
}

/**
 * Compiles a text of the FEEL subset (DMN 1.5, chapter 10) to closures: parse, check against the
 * scope, compile. Never throws; every defect is an issue with its place in the text.
 */
export function compileExpression(
  text: string,
  scope: Scope,
  options: ExpressionOptions = {},
): CompiledExpression {
  const { issues, parts } = prepare(text, scope, options, 'expression')
  return parts ? { expression: createExpression(parts), issues } : { issues }
}

/** Compiles a text that is true, false or unknown. */
export function compileCondition(
  text: string,
  scope: Scope,
  options: Omit<ExpressionOptions, 'expect'> = {},
): CompiledCondition {
  const expect: Type = { kind: 'boolean' }
  const { issues, parts } = prepare(text, scope, { ...options, expect }, 'condition')
  return parts ? { condition: createCondition(parts), issues } : { issues }
}

/** All that the stages made of one text without an error. */
interface Parts {
  readonly text: string
  readonly node: Node
  readonly type: Type
  readonly checked: Checked
  readonly compiler: Compiler
  readonly histories: readonly History[]
}

function prepare(
  text: string,
  scope: Scope,
  options: ExpressionOptions,
  noun: 'condition' | 'expression',
): { parts?: Parts; issues: readonly Issue[] } {
  const { node, issues } = parse(text, noun)
  if (node === undefined) return { issues }
  const checked = check(node, scope, options)
  const { type } = checked
  if (type === undefined || checked.issues.length > 0) return { issues: checked.issues }
  const compiler = createCompiler(checked)
  const histories = historiesOf(text, node, scope, options)
  const parts = { text, node, type, checked, compiler, histories }
  return { parts, issues: alwaysIssues(node, checked) }
}

function historiesOf(
  text: string,
  node: Node,
  scope: Scope,
  options: ExpressionOptions,
): readonly History[] {
  return sincesOf(node).flatMap((since) => {
    const { start, end } = since.condition.span
    const { condition } = compileCondition(text.slice(start, end), scope, options)
    return condition ? [{ name: sinceName(since), condition }] : []
  })
}

function createExpression({ text, node, type, checked, compiler, histories }: Parts): Expression {
  const write = factWriter(type)
  const evaluate = meteredEvaluation(checked, compiler.run(node))
  return {
    text,
    canonical: canonical(node),
    type,
    syntax: node,
    reads: readsOf(node, checked.bindings),
    histories,
    evaluate,
    evaluateToFact: (read) => {
      const value = evaluate(read)
      return value === undefined ? undefined : write(value)
    },
    missing: (read) => missingFacts(compiler, node, read),
  }
}

function createCondition(parts: Parts): Condition {
  const expression = createExpression(parts)
  const { compiler, node } = parts
  return {
    ...expression,
    test: expression.evaluate as (read: ReadFact) => Truth,
    explain: (read) => explain(compiler, node, read),
    words: (language, label, valueLabel) =>
      inWords(node, parts.checked, { language, label, valueLabel }),
  }
}
