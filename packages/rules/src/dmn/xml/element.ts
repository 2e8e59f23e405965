import { quote } from '../../conditions/report.ts'
import type { Span } from '../../values/index.ts'

/** An element of an XML text: what it is called and where it stands, not what it says. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** Its namespace, '' where it has none. */
  readonly uri: string
  readonly parent: XmlElement | undefined
  readonly children: readonly XmlElement[]
  /** From the `<` of the first tag to the `>` of the last one. */
  readonly span: Span
  /** What stands between the tags; of `<a/>` the empty end of the tag. */
  readonly content: Span
  /** Whether anything but blanks stands directly in it. */
  readonly hasText: boolean
}

/** The children of a name, in the order of the text. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/**
 * Says which element it is: `decision "Grade" > decisionTable > rule 3 > inputEntry 2`. Elements
 * are counted from 1 among those of the same name; where there is a name, it is said instead.
 */
export function describeElement(text: string, element: XmlElement): string {
  const steps: string[] = []
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    if (at.parent !== undefined || steps.length === 0) steps.unshift(describeStep(text, at))
  }
  return steps.join(' > ')
}

const nameAttribute = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/

function describeStep(text: string, element: XmlElement): string {
  const { name, parent, span, content } = element
  const found = nameAttribute.exec(text.slice(span.start, content.start))
  const given = found?.[1] ?? found?.[2] ?? ''
  if (given !== '') return `${name} ${quote(given)}`
  const alike = parent === undefined ? [] : childrenNamed(parent, name)
  return alike.length > 1 ? `${name} ${alike.indexOf(element) + 1}` : name
}

/** The line on which a place stands, from 1. Goes forward from the place asked for before. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    if (offset < at) {
      line = 1
      at = 0
    }
    for (;;) {
      const next = text.indexOf('\n', at)
      if (next < 0 || next >= offset) return line
      line += 1
      at = next + 1
    }
  }
}
