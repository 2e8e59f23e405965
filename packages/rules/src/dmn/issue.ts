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
  /** Whether there was an error in the element, also one that was not collected any more. */
  hasError(element: XmlElement): boolean
  /** Something cannot be read, so that the decision that it stands in is left out. */
  error(code: string, message: string, element: XmlElement, span?: Span): undefined
  /** Something is left out, and what is around it is read all the same. */
  warning(code: string, message: string, element: XmlElement, span?: Span): undefined
}

/** Makes the collector of a text. After very many issues nothing more is collected. */
export function createReporter(text: string): Reporter {
  const issues: DmnIssue[] = []
  /** Where the elements with errors begin. */
  const broken = new Set<number>()
  const isFull = (): boolean => issues.length >= mostDmnIssues
  const report =
    (severity: DmnIssue['severity']): Reporter['error'] =>
    (code, message, element, span = element.span) => {
      for (let at: XmlElement | undefined = element; at && severity === 'error'; at = at.parent) {
        broken.add(at.span.start)
      }
      if (isFull()) return
      issues.push({ code, message, span, severity, element: describeElement(text, element) })
    }
  const hasError = (element: XmlElement): boolean => broken.has(element.span.start)
  return { issues, isFull, hasError, error: report('error'), warning: report('warning') }
}
