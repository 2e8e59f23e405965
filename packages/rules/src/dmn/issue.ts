import type { Issue, Span } from '../values/index.ts'
import { say } from '../values/index.ts'
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

/** At most so many errors and so many warnings of one text are told: more hide the first one. */
const mostTold = 50

/** After so many errors nothing more is read, since each one takes time to be put into words. */
const mostErrors = 1000

/** Collects the issues of one XML text. */
export interface Reporter {
  /** What was collected, and how much more there was. */
  issues(): readonly DmnIssue[]
  /** Whether more errors are not told, so that words for them need not be found. */
  isFull(): boolean
  /** Whether there were so many errors that nothing more shall be read. */
  isHopeless(): boolean
  /** Whether there was an error in the element, also one that is not told. */
  hasError(element: XmlElement): boolean
  /** Something cannot be read, so that the decision that it stands in is left out. */
  error(code: string, message: string, element: XmlElement, span?: Span): undefined
  /** Something is left out, and what is around it is read all the same. */
  warning(code: string, message: string, element: XmlElement, span?: Span): undefined
}

/** Makes the collector of a text. */
export function createReporter(text: string): Reporter {
  const told: DmnIssue[] = []
  const counts = { error: 0, warning: 0 }
  /** Where the elements with errors begin. */
  const broken = new Set<number>()
  const report =
    (severity: DmnIssue['severity']): Reporter['error'] =>
    (code, message, element, span = element.span) => {
      // What several readers of one element find wrong with it is said once.
      const isSame = (one: DmnIssue): boolean =>
        one.code === code && one.span.start === span.start && one.message === message
      if (told.some(isSame)) return
      counts[severity] += 1
      if (severity === 'error') {
        for (let at: XmlElement | undefined = element; at; at = at.parent) broken.add(at.span.start)
      }
      if (counts[severity] > mostTold) return
      told.push({ code, message, span, severity, element: describeElement(text, element) })
    }
  return {
    issues: () => [...told, ...untold('error', counts.error), ...untold('warning', counts.warning)],
    isFull: () => counts.error >= mostTold,
    isHopeless: () => counts.error >= mostErrors,
    hasError: (element) => broken.has(element.span.start),
    error: report('error'),
    warning: report('warning'),
  }
}

function untold(severity: DmnIssue['severity'], count: number): readonly DmnIssue[] {
  if (count <= mostTold) return []
  const isEnd = severity === 'error' && count >= mostErrors
  const message = isEnd
    ? say`after ${count} errors nothing more was read; the first ${mostTold} are told`
    : severity === 'error'
      ? say`${count - mostTold} more errors are not told`
      : say`${count - mostTold} more warnings are not told`
  return [
    { code: 'too-many-issues', message, span: { start: 0, end: 0 }, severity, element: 'the text' },
  ]
}
