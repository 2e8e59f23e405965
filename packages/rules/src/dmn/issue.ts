import type { Issue, Span } from '../values/index.ts'
import { describeElement, type XmlElement } from './xml/element.ts'

/** What is wrong with a DMN text, or with a table that should become one. */
export interface DmnIssue extends Issue {
  /**
   * Which element it is: `decision "Grade" > decisionTable > rule 3 > inputEntry 2`; of an export,
   * which part of a table. The span is the element's place in the XML text; of an export, the place
   * in the expression or cell.
   */
  readonly element: string
}

/** At most so many issues of one text are reported: more hide the first one. */
const mostDmnIssues = 50

/** Collects the issues of one XML text. */
export interface Reporter {
  readonly issues: readonly DmnIssue[]
  /** Whether nothing more is collected, so that words for it need not be found. */
  isFull(): boolean
  /** How many errors there have been, those that were not collected among them. */
  errors(): number
  /** Something cannot be read, so that what it stands in is left out. */
  error(code: string, message: string, element: XmlElement, span?: Span): undefined
  /** Something is left out, and what is around it is read all the same. */
  warning(code: string, message: string, element: XmlElement, span?: Span): undefined
}

/** Makes the collector of a text. After very many issues nothing more is collected. */
export function createReporter(text: string): Reporter {
  const issues: DmnIssue[] = []
  const isFull = (): boolean => issues.length >= mostDmnIssues
  let errors = 0
  const report =
    (severity: DmnIssue['severity']): Reporter['error'] =>
    (code, message, element, span = element.span) => {
      if (severity === 'error') errors += 1
      if (isFull()) return
      issues.push({ code, message, span, severity, element: describeElement(text, element) })
    }
  return {
    issues,
    isFull,
    errors: () => errors,
    error: report('error'),
    warning: report('warning'),
  }
}
