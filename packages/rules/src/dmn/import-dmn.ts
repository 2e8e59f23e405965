import { available } from '../conditions/available.ts'
import { quote } from '../conditions/report.ts'
import { say } from '../values/index.ts'
import { createReporter, type DmnIssue, type Reporter } from './issue.ts'
import type { Decision, Definitions, InputData } from './model/elements.ts'
import { readModel } from './model/moddle.ts'
import { placesOf } from './model/places.ts'
import { type ImportedTable, readTable } from './read/decision-table.ts'
import { createFactNames, keyOf } from './read/fact-names.ts'
import { createFacts, type ImportedFact } from './read/facts.ts'
import { readHead, titleOf } from './read/head.ts'
import { createTypeReader } from './read/item-definition.ts'
import { isFeel } from './read/language.ts'
import { type ImportedExpression, readExpression } from './read/literal-expression.ts'
import type { Reading } from './read/reading.ts'
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
  /** An error says why a decision or a type was left out, a warning what else was. */
  readonly issues: readonly DmnIssue[]
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
  if (!isModel(outline.root, reporter)) return nothing(reporter.issues())
  const subset = selectSubset(xml, outline.root, reporter)
  const { definitions, strange } = await readModel(subset.text)
  const places = placesOf(definitions, subset.root)
  for (const { element, attribute } of strange) {
    const message = say`${quote(attribute)} is no attribute of this element and is left out`
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
    const message = say`the outermost element is ${quote(root.name)} of the namespace ${quote(root.uri)}, not the definitions of a DMN model; ${all}`
    reporter.error('no-model', message, root, { start: root.span.start, end: root.content.start })
    return false
  }
  return true
}

/** First all that decisions may read, then the decisions themselves. */
function readDecisions(reading: Reading, definitions: Definitions): DmnImport {
  const { reporter } = reading
  const facts = createFacts(reading)
  const taken = new Set<string>()
  const decisions: Decision[] = []
  for (const element of definitions.drgElement ?? []) {
    refuseRepeatedName(reading, element, taken)
    if (element.$type === 'dmn:Decision') decisions.push(element)
    else {
      const type = reading.types.typeOf(element.variable?.typeRef, element)
      if (type) facts.declare(titleOf(element), type, false)
    }
  }
  if (!isFeel(definitions.expressionLanguage)) {
    const message = say`${quote(definitions.expressionLanguage ?? '')} is not read; available: FEEL`
    reporter.error('unsupported-language', message, reading.places(definitions))
    return { ...nothing(reporter.issues()), facts: [...facts.all.values()] }
  }
  const heads = decisions.map((decision) =>
    reporter.isHopeless() ? undefined : readHead(reading, decision, facts),
  )
  const expressions = decisions.flatMap(
    (decision) => readExpression(reading, decision, facts) ?? [],
  )
  const tables = heads.flatMap((head) => (head && readTable(reading, head, facts)) ?? [])
  return { tables, expressions, facts: [...facts.all.values()], issues: reporter.issues() }
}

/** Expressions could not tell two elements of one name apart. */
function refuseRepeatedName(
  { reporter, places }: Reading,
  element: Decision | InputData,
  taken: Set<string>,
): void {
  const title = titleOf(element)
  if (taken.has(keyOf(title))) {
    const message = say`there is already an input or a decision called ${quote(title)}`
    reporter.error('repeated-name', message, places(element))
  }
  taken.add(keyOf(title))
}
