import type { Span } from '../../values/index.ts'
import type { Reporter } from '../issue.ts'
import type { Places } from '../model/places.ts'
import type { XmlElement } from '../xml/element.ts'
import type { FactNames } from './fact-names.ts'
import type { TypeReader } from './item-definition.ts'

/** What all parts of one import share. */
export interface Reading {
  readonly reporter: Reporter
  readonly places: Places
  readonly names: FactNames
  readonly types: TypeReader
  /** Of a place in the text, from 1. */
  readonly lineOf: (offset: number) => number
}

/** What is written in the `text` of an element, where there is one; else the whole element. */
export function textSpan(element: XmlElement): Span {
  return element.children.find((child) => child.name === 'text')?.content ?? element.span
}
