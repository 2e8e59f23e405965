import { available, didYouMean } from '../../conditions/available.ts'
import { quote } from '../../conditions/report.ts'
import { nearestWord, say } from '../../values/index.ts'
import type { Reporter } from '../issue.ts'
import type { XmlElement } from './element.ts'
import { resolveWideReferences } from './references.ts'

/**
 * The elements that are read, by the element that they stand in. Everything else says nothing
 * about what is decided (`silent`), or is left out with an issue.
 */
const read: Readonly<Record<string, readonly string[]>> = {
  definitions: ['itemDefinition', 'inputData', 'decision'],
  itemDefinition: ['typeRef', 'allowedValues', 'typeConstraint', 'itemComponent'],
  itemComponent: ['typeRef', 'allowedValues', 'typeConstraint', 'itemComponent'],
  inputData: ['variable'],
  decision: ['variable', 'decisionTable', 'literalExpression'],
  decisionTable: ['input', 'output', 'annotation', 'rule'],
  input: ['inputExpression', 'inputValues'],
  output: ['outputValues', 'defaultOutputEntry'],
  rule: ['inputEntry', 'outputEntry', 'annotationEntry', 'description'],
  ...Object.fromEntries(
    [
      ...['allowedValues', 'typeConstraint', 'inputExpression', 'inputValues', 'outputValues'],
      ...['defaultOutputEntry', 'inputEntry', 'outputEntry', 'annotationEntry'],
      'literalExpression',
    ].map((name) => [name, ['text']]),
  ),
  variable: [],
  annotation: [],
}

/** Elements of which there may be several beside each other. */
const repeatable: ReadonlySet<string> = new Set([
  ...['itemDefinition', 'inputData', 'decision', 'itemComponent', 'input', 'output', 'annotation'],
  ...['rule', 'inputEntry', 'outputEntry', 'annotationEntry'],
])

/** Elements whose text is what they say. */
const texts: ReadonlySet<string> = new Set(['text', 'typeRef', 'description'])

/** Documentation, requirements (which the expressions show as well) and drawings. */
const silent: ReadonlySet<string> = new Set([
  ...['description', 'extensionElements', 'question', 'allowedAnswers', 'DMNDI'],
  ...['informationRequirement', 'knowledgeRequirement', 'authorityRequirement'],
  ...['supportedObjective', 'impactedPerformanceIndicator', 'decisionMaker', 'decisionOwner'],
  ...['usingProcess', 'usingTask', 'knowledgeSource', 'textAnnotation', 'association', 'group'],
  ...['elementCollection', 'performanceIndicator', 'organizationUnit', 'organisationalUnit'],
])

/** What a decision can consist of instead of a table or an expression. */
const otherLogic: ReadonlySet<string> = new Set([
  ...['invocation', 'context', 'functionDefinition', 'list', 'relation', 'conditional', 'filter'],
  ...['for', 'some', 'every'],
])

/** The part of a text that is read, and its elements: those that the text has, without others. */
export interface Subset {
  readonly text: string
  readonly root: XmlElement
}

/**
 * Leaves out what is not read, naming it. What remains has only elements that `dmn-moddle` knows
 * at their places: for each other one it counts the lines before it, so that a short text of
 * unknown elements would take minutes.
 */
export function selectSubset(text: string, root: XmlElement, reporter: Reporter): Subset {
  const parts: string[] = []
  const select = (element: XmlElement, parent: XmlElement | undefined): XmlElement => {
    const { name, span, content } = element
    const children: XmlElement[] = []
    const kept = { ...element, parent, children }
    parts.push(resolveWideReferences(text.slice(span.start, content.start)))
    if (texts.has(name)) parts.push(textIn(text, element, reporter))
    else if (element.hasText) {
      reporter.warning('unexpected-text', say`a text in ${name} means nothing`, element)
    }
    const seen = new Set<string>()
    for (const child of texts.has(name) ? [] : element.children) {
      if (!isRead(child, element, root.uri, reporter)) continue
      if (isRepeated(child, seen, reporter)) continue
      children.push(select(child, kept))
    }
    parts.push(text.slice(content.end, span.end))
    return kept
  }
  const selected = select(root, undefined)
  return { text: parts.join(''), root: selected }
}

/** Of two elements where one may stand, nobody can tell which is meant. */
function isRepeated(element: XmlElement, seen: Set<string>, reporter: Reporter): boolean {
  const { name } = element
  const role = name === 'decisionTable' || name === 'literalExpression' ? 'logic' : name
  if (repeatable.has(name) || !seen.has(role)) {
    seen.add(role)
    return false
  }
  reporter.error('repeated-element', say`there is one ${name} too many`, element)
  return true
}

function textIn(text: string, element: XmlElement, reporter: Reporter): string {
  const { content, children, name } = element
  if (children.length === 0) return resolveWideReferences(text.slice(content.start, content.end))
  reporter.error('unexpected-element', say`${name} holds elements instead of a text`, element)
  return ''
}

function isRead(element: XmlElement, parent: XmlElement, uri: string, reporter: Reporter): boolean {
  const { name } = element
  const names = read[parent.name] ?? []
  if (element.uri === uri && names.includes(name)) return true
  if (silent.has(name)) return false
  if (element.uri !== uri) {
    const message = say`${quote(name)} belongs to ${quote(element.uri)} and is left out`
    reporter.warning('foreign-element', message, element)
  } else if (parent.name === 'decision' && otherLogic.has(name)) {
    const message = say`a decision by ${quote(name)} is not read; available: decisionTable, literalExpression`
    reporter.error('unsupported-logic', message, element)
  } else reportUnknown(element, parent, names, reporter)
  return false
}

/** Elements of DMN that matter only to whoever refers to them, and then are missing there. */
const leftOut: ReadonlySet<string> = new Set([
  ...['import', 'businessKnowledgeModel', 'decisionService', 'functionItem'],
])

function reportUnknown(
  element: XmlElement,
  parent: XmlElement,
  names: readonly string[],
  reporter: Reporter,
): void {
  const { name } = element
  if (leftOut.has(name)) {
    reporter.warning('unsupported-element', say`${quote(name)} is not read`, element)
    return
  }
  const near = reporter.isFull() ? undefined : nearestWord(name, names)
  const message = say`${quote(name)} is not an element of ${parent.name}; ${didYouMean(near)}${available(names)}`
  reporter.error('unknown-element', message, element)
}
