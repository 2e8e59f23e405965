import { compileExpression, type Expression } from '../../conditions/index.ts'
import type { Decision } from '../model/elements.ts'
import type { Facts } from './facts.ts'
import { titleOf } from './head.ts'
import { feelText } from './language.ts'
import { otherMeaning } from './other-meaning.ts'
import { type Reading, textSpan } from './reading.ts'

/** A decision that is an expression. */
export interface ImportedExpression {
  /** The fact that it gives. */
  readonly name: string
  /** As the model calls the decision. */
  readonly title: string
  readonly expression: Expression
}

/**
 * Compiles a decision that is a literal expression of the FEEL subset; undefined for another one,
 * or where something in it is not read, which is an issue.
 */
export function readExpression(
  reading: Reading,
  decision: Decision,
  facts: Facts,
): ImportedExpression | undefined {
  const { reporter, names, types } = reading
  const { decisionLogic: logic } = decision
  const place = reading.places(decision)
  if (logic?.$type !== 'dmn:LiteralExpression') return undefined
  if (reporter.hasError(place) || reporter.isHopeless()) return undefined
  const text = feelText(reading, logic)
  if (text === undefined) return undefined
  const declared = types.typeOf(logic.typeRef ?? decision.variable?.typeRef, decision)
  const expect = declared && { expect: declared }
  const { expression, issues } = compileExpression(names.translate(text), facts.scope, expect)
  const own = reading.places(logic)
  for (const { severity, code, message } of issues) {
    reporter[severity](code, message, own, textSpan(own))
  }
  if (expression === undefined) return undefined
  const other = otherMeaning(expression, facts.scope)
  if (other !== undefined) return reporter.error('other-meaning', other, own, textSpan(own))
  if (declared === undefined) facts.declare(titleOf(decision), expression.type, true)
  const title = titleOf(decision)
  return { name: names.declare([title]), title, expression }
}
