import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, formatDiagnostics, indexLines } from '../../src/diagnostic/index.ts'
import { parseDocument } from '../../src/document/index.ts'
import { validate } from '../../src/grammar/index.ts'

function check(text: string): Diagnostic[] {
  const document = parseDocument(text)
  return [...document.diagnostics, ...validate(document).diagnostics]
}

/** Keys that the grammar knows wherever they stand first on a line of the documents used here. */
const grammarKeys =
  /^(\s*)(title|clause|steps|stages|tracks|start|final|form|require|gives|inputs|policy|rows|table|matrix|rules|within|until|escalate|fields|roles|scales|deadlines|decisions|calendars)(?=:)/u
const blockKey = /^\s*[^\s{["'#|:]+(?=:( |$))/u

type Damage = (line: string) => string | undefined

/** A line after some damage that no author could mean, or nothing where it cannot happen. */
const damages: Readonly<Record<string, Damage>> = {
  'two letters of a key swapped': (line) => {
    const [key = '', indent = '', word = ''] = grammarKeys.exec(line) ?? []
    const swapped = word.slice(1, 2) + word.slice(0, 1) + word.slice(2)
    return key ? indent + swapped + line.slice(key.length) : undefined
  },
  'a tab in the indent': (line) => (/^ {2}/.test(line) ? `\t${line.slice(2)}` : undefined),
  'no-break spaces in the indent': (line) =>
    /^ {2}/.test(line) && blockKey.test(line) ? `\u00a0\u00a0${line.slice(2)}` : undefined,
  'a colon lost': (line) => (blockKey.test(line) ? line.replace(':', '') : undefined),
  'a full-width colon': (line) => (blockKey.test(line) ? line.replace(':', '：') : undefined),
  'the blank behind a colon lost': (line) =>
    blockKey.test(line) && line.includes(': ') ? line.replace(': ', ':') : undefined,
  'a closing bracket lost': (line) =>
    line.includes('|') ? undefined : line.replace(/^(.*)[\]}]/u, '$1'),
  'the dash of an item lost': (line) => (/^\s*- /.test(line) ? line.replace('- ', '') : undefined),
  'a key twice': (line) =>
    blockKey.test(line) && / \S+$/.test(line) && !/[|>]$/.test(line)
      ? `${line}\n${line}`
      : undefined,
}

const dense = join(import.meta.dirname, '../fixtures/clean/service-incident.yaml')

describe('a procedure, damaged', () => {
  const text = readFileSync(dense, 'utf8')
  const lines = text.split('\n')

  it.each(Object.entries(damages))(
    'by %s, is told about it in at most three places',
    (_, damage) => {
      let count = 0
      for (const [index, line] of lines.entries()) {
        const damaged = damage(line)
        if (damaged === undefined || damaged === line) continue
        count++
        const document = lines.with(index, damaged).join('\n')
        const found = check(document)
        const places = indexLines(document)
        const near = found.some(({ range }) => {
          return Math.abs(places.positionOf(range.start).line - 1 - index) <= 1
        })
        if (near && found.length <= 3) continue
        expect.fail(`${damaged}\n${formatDiagnostics(document, found)}`)
      }
      expect(count).toBeGreaterThan(0)
    },
  )

  it('by anything, gives diagnostics with places inside, and never throws', () => {
    const scraps = fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '"',
      "'",
      '{',
      ']',
      ',',
      '#',
      '- ',
      '\t',
      '|',
      '&a',
      '：',
    )
    const edits = fc.array(fc.tuple(fc.nat(text.length), fc.nat(3), scraps), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(edits, (all) => {
        const document = all.reduce((before, [at, length, scrap]) => {
          return before.slice(0, at) + scrap + before.slice(at + length)
        }, text)
        for (const { range, message } of check(document)) {
          expect(range.start).toBeLessThanOrEqual(document.length)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(message).not.toMatch(/undefined|\[object/)
        }
      }),
      { numRuns: 100 },
    )
  })
})
