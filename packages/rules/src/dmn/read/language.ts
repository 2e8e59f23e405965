import { quote } from '../../conditions/report.ts'
import { say } from '../../values/index.ts'
import type { TextElement } from '../model/elements.ts'
import type { Reading } from './reading.ts'

/**
 * Whether an expression language is FEEL, which is what a model without one is written in: `feel`,
 * or a URI such as `https://www.omg.org/spec/DMN/20230324/FEEL/` (1.1: `…/spec/FEEL/20140401`).
 */
export function isFeel(language: string | undefined): boolean {
  return language === undefined || /(?:^|\/)feel(?:\/|$)/i.test(language.trim())
}

/**
 * The trimmed text of an element, '' where there is none; undefined, and an issue, where it is
 * written in another language than FEEL.
 */
export function feelText(reading: Reading, element: TextElement | undefined): string | undefined {
  if (element === undefined) return ''
  const { expressionLanguage: language, text = '' } = element
  if (isFeel(language)) return text.trim()
  const message = say`${quote(language ?? '')} is not read; available: FEEL`
  return reading.reporter.error('unsupported-language', message, reading.places(element))
}
