import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, type ScalarNode } from '../../src/document/index.ts'

function scalar(document: string): ScalarNode {
  const { root } = parseDocument(document)
  const value = root?.kind === 'map' ? root.pairs[0]?.value : root
  if (value?.kind !== 'scalar') throw new Error(`no scalar in ${document}`)
  return value
}

/** What stands in the document where a piece of the text comes from. */
function sourceOf(document: string, piece: string): string {
  const node = scalar(document)
  const index = node.text.indexOf(piece)
  if (index < 0) throw new Error(`no ${piece} in ${node.text}`)
  return document.slice(node.sourceOffset(index), node.sourceOffset(index + piece.length - 1) + 1)
}

describe('the offset of a place in a text', () => {
  it.each([
    ['plain', 'a: one two\n'],
    ['single quotes', "a: 'it''s two'\n"],
    ['double quotes', 'a: "\\"one\\" \\u4e2d two"\n'],
    ['a literal block', 'a: |\n  one\n  \n    two\n'],
    ['a folded block', 'a: >-\n  one\n  two\n'],
    ['a block with its indent given', 'a: |2\n    one\n  two\n'],
    ['several plain lines', 'a: one\n  two\n'],
    ['several quoted lines', 'a: "one\n\n  two"\n'],
    ['an escaped line break', 'a: "one \\\n  two"\n'],
    ['CR LF', 'a: |\r\n  one\r\n  two\r\n'],
    ['a comment behind', 'a: one two # two\n'],
    ['Chinese', 'a: 甲乙 two\n'],
  ])('is right in %s', (_, document) => {
    expect(sourceOf(document, 'two')).toBe('two')
    expect(scalar(document).sourceOffset(scalar(document).text.indexOf('two'))).toBe(
      document.indexOf('two'),
    )
  })

  it('keeps the columns of a table', () => {
    const document = 'table: |\n    grade | deaths\n    major |   >= 3\n'
    const { text, sourceOffset } = scalar(document)
    expect(text).toBe('grade | deaths\nmajor |   >= 3\n')
    for (const index of text.split('').keys()) {
      expect(document[sourceOffset(index)]).toBe(text[index])
    }
  })

  it('keeps the blanks at the beginning of a line that is indented deeper', () => {
    const document = 'a: |\n  x\n     y\n'
    const { text, sourceOffset } = scalar(document)
    expect(text).toBe('x\n   y\n')
    expect([2, 3, 4].map(sourceOffset)).toEqual([11, 12, 13])
  })

  it('maps the end to the end of what was written, and clamps what is outside', () => {
    const { sourceOffset } = scalar('a: "x\\t"\n')
    expect(sourceOffset(2)).toBe(7)
    expect(sourceOffset(99)).toBe(7)
    expect(sourceOffset(-1)).toBe(4)
    expect(scalar('a: ""\n').sourceOffset(0)).toBe(4)
  })

  const word = fc.constantFrom('a', 'bc', '中', 'it', '😀', 'é', '>=', '30%')
  const line = fc.tuple(fc.nat(3), fc.array(word, { maxLength: 3 }), fc.constantFrom(' ', '  '))
  const lines = fc.array(line, { minLength: 1, maxLength: 5 })
  const escaped = fc.constantFrom('\\"', '\\u4e2d', '\\t', '\\U0001F600', '\\\\', '\\x41', '\\n')

  type Line = readonly [number, readonly string[], string]
  const written = ([indent, words, gap]: Line): string => ' '.repeat(indent) + words.join(gap)
  const block = (parts: readonly Line[]): string =>
    parts.map((part) => `  ${written(part)}\n`).join('')
  const flow = (parts: readonly Line[]): string => parts.map(written).join('\n  ')
  const writers: Readonly<Record<string, (parts: readonly Line[], escapes: string) => string>> = {
    plain: (parts) => `a: x${flow(parts)}y\n`,
    single: (parts) => `a: 'it''s ${flow(parts)}'''\n`,
    double: (parts, escapes) => `a: "${escapes}${flow(parts)}${escapes}"\n`,
    literal: (parts) => `a: |\n  x\n${block(parts)}`,
    folded: (parts) => `a: >\n  x\n${block(parts)}`,
  }

  it.each(Object.entries(writers))('is right for every visible character: %s', (_, write) => {
    fc.assert(
      fc.property(lines, fc.array(escaped), (parts, escapes) => {
        const document = write(parts, escapes.join(''))
        const { text, style, sourceOffset } = scalar(document)
        const offsets = Array.from({ length: text.length + 1 }, (_, index) => sourceOffset(index))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(offsets.at(-1)).toBeLessThanOrEqual(document.length)
        for (const [index, character] of text.split('').entries()) {
          const there = document[offsets[index] ?? -1]
          const behind = style === 'double' && there === '\\'
          expect(/\s/.test(character) || behind || there === character).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
