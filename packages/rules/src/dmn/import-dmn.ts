import { compileExpression, type Expression } from '../conditions/index.ts'
import { quote } from '../conditions/report.ts'
import { available } from '../conditions/suggest.ts'
import type { OutputSource } from '../tables/index.ts'
import type { Type } from '../values/index.ts'
import { createReporter, type DmnIssue, type Reporter } from './issue.ts'
import type { Decision, Definitions, LiteralLogic } from './model/elements.ts'
import { readModel } from './model/moddle.ts'
import { placesOf } from './model/places.ts'
import {
  type ImportedTable,
  policyOf,
  readTable,
  type TableHead,
  titleOf,
} from './read/decision-table.ts'
import { createFactNames } from './read/fact-names.ts'
import { createFacts, type Facts, type ImportedFact } from './read/facts.ts'
import { createTypeReader } from './read/item-definition.ts'
import { feelText, isFeel } from './read/language.ts'
import { readOutputs } from './read/outputs.ts'
import { type Reading, textSpan } from './read/reading.ts'
import { modelNamespaces } from './version.ts'
import { lineCounter, type XmlElement } from './xml/element.ts'
import { outlineXml } from './xml/outline.ts'
import { selectSubset } from './xml/subset.ts'

/** What a DMN model comes to. */
export interface DmnImport {
  /** The tables that were understood as a whole, in the order of the model. */
  readonly tables: readonly ImportedTable[]
  /** The decisions that are a literal expression of the FEEL subset, in the order of the model. */
  readonly expressions: readonly ImportedExpression[]
  /** The input data and the results of decisions, of a structure each field by itself. */
  readonly facts: readonly ImportedFact[]
  /** An error says what was left out of `tables` or `expressions`, a warning what else was. */
  readonly issues: readonly DmnIssue[]
}

/** A decision that is an expression. */
export interface ImportedExpression {
  /** The fact that it gives. */
  readonly name: string
  /** As the model calls the decision. */
  readonly title: string
  readonly expression: Expression
}

/**
 * Reads the decision tables and literal expressions of a DMN model, 1.1 to 1.5, in any of its
 * namespaces. What is beyond our tables, cells and expressions is an issue that names the element;
 * the rest is read all the same. Never rejects: a text that is no XML, no model, or made to exhaust
 * its reader (entities, nesting, size) is an issue too.
 */
export async function importDmn(xml: string): Promise<DmnImport> {
  const reporter = createReporter(xml)
  const outline = outlineXml(xml)
  if ('fault' in outline) {
    const { code, message, span } = outline.fault
    return nothing([{ code, message, span, severity: 'error', element: 'the text' }])
  }
  if (!isModel(outline.root, reporter)) return nothing(reporter.issues)
  const subset = selectSubset(xml, outline.root, reporter)
  const { definitions, strange } = await readModel(subset.text)
  const places = placesOf(definitions, subset.root)
  for (const { element, attribute } of strange) {
    const message = `${quote(attribute)} is no attribute of this element and is left out`
    // An attribute of a table that is misspelt could be its hit policy.
    const isTable = places(element).name === 'decisionTable'
    reporter[isTable ? 'error' : 'warning']('unknown-attribute', message, places(element))
  }
  const types = createTypeReader(definitions.itemDefinition ?? [], reporter, places)
  const names = createFactNames()
  const reading = { reporter, places, names, types, lineOf: lineCounter(xml) }
  return readDecisions(reading, definitions)
}

function nothing(issues: readonly DmnIssue[]): DmnImport {
  return { tables: [], expressions: [], facts: [], issues }
}

function isModel(root: XmlElement, reporter: Reporter): boolean {
  if (root.name !== 'definitions' || !modelNamespaces.has(root.uri)) {
    const all = available(modelNamespaces.keys(), modelNamespaces.size)
    const message = `the outermost element is ${quote(root.name)} of the namespace ${quote(root.uri)}, not the definitions of a DMN model; ${all}`
    reporter.error('no-model', message, root, { start: root.span.start, end: root.content.start })
    return false
  }
  return true
}

/** First all that decisions may read, then the decisions themselves. */
function readDecisions(reading: Reading, definitions: Definitions): DmnImport {
  const { reporter } = reading
  const facts = createFacts(reading)
  const decisions: Decision[] = []
  for (const element of definitions.drgElement ?? []) {
    if (element.$type === 'dmn:Decision') decisions.push(element)
    else {
      const type = reading.types.typeOf(element.variable?.typeRef, element)
      if (type) facts.add([element.variable?.name ?? element.name ?? ''], type, false)
    }
  }
  if (!isFeel(definitions.expressionLanguage)) {
    const message = `${quote(definitions.expressionLanguage ?? '')} is not read; available: FEEL`
    reporter.error('unsupported-language', message, reading.places(definitions))
    return { ...nothing(reporter.issues), facts: [...facts.all.values()] }
  }
  const heads = decisions.map((decision) => readHead(reading, decision, facts))
  const expressions = decisions.flatMap(
    (decision) => readExpression(reading, decision, facts) ?? [],
  )
  const tables = heads.flatMap((head) => (head && readTable(reading, head, facts)) ?? [])
  return { tables, expressions, facts: [...facts.all.values()], issues: reporter.issues }
}

/** What a decision gives becomes a fact before any decision is read that may ask for it. */
function readHead(reading: Reading, decision: Decision, facts: Facts): TableHead | undefined {
  const { decisionLogic: logic } = decision
  if (logic?.$type !== 'dmn:DecisionTable') {
    const type = reading.types.typeOf(decision.variable?.typeRef, decision)
    if (type) facts.add([titleOf(decision)], type, true)
    return undefined
  }
  const policy = policyOf(reading, logic)
  const outputs = policy && readOutputs(reading, decision, logic, policy)
  if (policy === undefined || outputs === undefined) return undefined
  const head = { decision, logic, policy, outputs }
  facts.add([titleOf(decision)], resultOf(head), true)
  return head
}

const lists: readonly TableHead['policy'][] = ['collect', 'rule-order', 'output-order']

/** The type of what a table gives: of several outputs a record (DMN 1.5, 8.2.10). */
function resultOf({ policy, outputs }: TableHead): Type {
  const [first] = outputs
  if (policy === 'count') return { kind: 'number', integer: true, minimum: 0 }
  const fields = outputs.map(({ name, type }: OutputSource) => [name, type] as const)
  const one: Type =
    outputs.length === 1 && first
      ? first.type
      : { kind: 'record', fields: Object.fromEntries(fields) }
  return lists.includes(policy) ? { kind: 'list', of: one } : one
}

function readExpression(
  reading: Reading,
  decision: Decision,
  facts: Facts,
): ImportedExpression | undefined {
  const { decisionLogic: logic } = decision
  if (logic?.$type !== 'dmn:LiteralExpression') return undefined
  const text = feelText(reading, logic)
  if (text === undefined) return undefined
  const declared = reading.types.typeOf(logic.typeRef ?? decision.variable?.typeRef, decision)
  const translated = reading.names.translate(text)
  const expect = declared && { expect: declared }
  const { expression, issues } = compileExpression(translated, facts.scope, expect)
  const place = reading.places(logic as LiteralLogic)
  for (const { severity, code, message } of issues) {
    reading.reporter[severity](code, message, place, textSpan(place))
  }
  if (expression === undefined) return undefined
  if (declared === undefined) facts.add([titleOf(decision)], expression.type, true)
  const name = reading.names.declare([titleOf(decision)])
  return { name, title: titleOf(decision), expression }
}
