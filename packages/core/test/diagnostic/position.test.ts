import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLines, positionOf } from '../../src/diagnostic/index.ts'

describe('a position', () => {
  it('counts lines and columns from one', () => {
    expect(positionOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 })
    expect(positionOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 })
  })

  it('counts a character outside the basic plane as one column', () => {
    expect(positionOf('😀x', 2)).toEqual({ line: 1, column: 2 })
  })

  it.each([
    ['LF', 'a\nb\nc'],
    ['CR LF', 'a\r\nb\r\nc'],
    ['CR', 'a\rb\rc'],
  ])('ends lines with %s', (_, text) => {
    const lines = indexLines(text)
    expect([1, 2, 3, 4].map(lines.line)).toEqual(['a', 'b', 'c', ''])
    expect(lines.positionOf(text.length)).toEqual({ line: 3, column: 2 })
  })

  it('stays inside the text', () => {
    expect(positionOf('ab', -5)).toEqual({ line: 1, column: 1 })
    expect(positionOf('ab', 99)).toEqual({ line: 1, column: 3 })
  })

  it('leads back to the offset', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '中', '😀', '\n', '\r\n', '\t') })
    fc.assert(
      fc.property(texts, fc.nat(60), (text, wanted) => {
        const lines = indexLines(text)
        const offset = Math.min(wanted, text.length)
        const { line, column } = lines.positionOf(offset)
        const before = text.slice(lines.lineStart(line), offset)
        expect(Array.from(before).length).toBe(column - 1)
        expect(before).not.toContain('\n')
      }),
    )
  })
})
