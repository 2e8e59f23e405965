import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { scopeOf } from './facts.ts'

/** The DMN Technology Compatibility Kit, beside the checkout; see the README there for its terms. */
const folder = new URL('../../../../../shared/data/dmn-tck/compliance-level-3/', import.meta.url)

interface TckCase {
  readonly suite: string
  readonly name: string
  readonly expression: string
  readonly expected: Json
}

function decode(xml: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return xml.replace(/&(\w+);/g, (found, name: string) => entities[name] ?? found)
}

function expectedValue(xml: string): Json {
  const value = /<value xsi:type="xsd:(\w+)"[^>]*>([^<]*)<\/value>/.exec(xml)
  if (!value) return null
  const [, type, content = ''] = value
  if (type === 'boolean') return content === 'true'
  return type === 'decimal' || type === 'double' ? Number(content) : decode(content)
}

function readSuite(suite: string): readonly TckCase[] {
  const files = readdirSync(new URL(`${suite}/`, folder))
  const load = (extension: string): string =>
    files
      .filter((file) => file.endsWith(extension))
      .map((file) => readFileSync(new URL(`${suite}/${file}`, folder), 'utf8'))
      .join('\n')
  const model = load('.dmn')
  const expressions = new Map<string, string>()
  for (const found of model.matchAll(
    /<(?:\w+:)?decision name="([^"]+)"[\s\S]*?<(?:\w+:)?text>([\s\S]*?)<\/(?:\w+:)?text>/g,
  )) {
    expressions.set(found[1] as string, decode(found[2] as string).trim())
  }
  const cases: TckCase[] = []
  for (const found of load('.xml').matchAll(
    /<resultNode[^>]*name="([^"]+)"[\s\S]*?<expected>?([\s\S]*?)<\/resultNode>/g,
  )) {
    const name = found[1] as string
    const expression = expressions.get(name)
    if (expression === undefined) throw new Error(`${suite} has no decision ${name}`)
    cases.push({ suite, name, expression, expected: expectedValue(found[2] as string) })
  }
  return cases
}

/**
 * What is deliberately different, with the reason. Everything else either gives the expected
 * value or is refused with an issue.
 */
const differences: Readonly<Record<string, string>> = {
  'datetime_002 of 0093-feel-at-literals':
    'a wall time is an instant in the zone of the expression',
  'datetime_006 of 0093-feel-at-literals':
    'an instant is written in UTC, not with the offset it came in',
}

/**
 * What is refused, by the code of the issue, and what passes. `unexpected-*`: functions as values,
 * ranges as values, filters, `instance of`, records. `wrong-*`: comparisons of unlike kinds, which
 * FEEL answers with null, and the order of texts. `invalid-literal`: times with zone or offset.
 */
const expectedTally: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '0066-feel-negation': { passed: 2, 'null-value': 1, 'wrong-type': 3 },
  '0068-feel-equality': {
    passed: 57,
    'empty-list': 3,
    'invalid-literal': 13,
    'unexpected-character': 15,
    'unexpected-token': 22,
    'unknown-name': 2,
    'wrong-comparison': 14,
    'wrong-type': 2,
  },
  '0071-feel-between': { passed: 30, 'null-value': 3, 'wrong-comparison': 5 },
  '0072-feel-in': {
    passed: 271,
    'null-value': 5,
    'unexpected-character': 5,
    'unexpected-token': 14,
    'wrong-comparison': 35,
    'wrong-type': 1,
  },
  '0073-feel-comments': { passed: 3 },
  '0093-feel-at-literals': {
    passed: 4,
    different: 2,
    'invalid-literal': 2,
    'unexpected-token': 9,
    'unknown-function': 2,
  },
}

function outcome({ suite, name, expression, expected }: TckCase): string {
  const { expression: compiled, issues } = compileExpression(expression, scopeOf({}), {
    zone: 'UTC',
  })
  if (compiled === undefined) {
    return issues.find((issue) => issue.severity === 'error')?.code ?? 'refused without an issue'
  }
  const value = compiled.evaluateToFact(() => undefined) ?? null
  if (JSON.stringify(value) === JSON.stringify(expected)) return 'passed'
  if (`${name} of ${suite}` in differences) return 'different'
  return `${expression} gives ${JSON.stringify(value)}, expected ${JSON.stringify(expected)}`
}

describe.skipIf(!existsSync(folder))(
  'the DMN TCK suites of FEEL expressions (skipped where ../shared/data/dmn-tck is absent)',
  () => {
    it.each(Object.entries(expectedTally))(
      '%s: what passes and what is refused',
      (suite, expected) => {
        const tally: Record<string, number> = {}
        for (const one of readSuite(suite)) {
          const result = outcome(one)
          tally[result] = (tally[result] ?? 0) + 1
        }
        expect(tally).toEqual(expected)
      },
    )

    it('covers every suite of the folder', () => {
      expect(Object.keys(expectedTally)).toEqual(readdirSync(folder).sort())
    })
  },
)
