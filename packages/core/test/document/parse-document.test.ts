import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deepestNesting,
  longestDocument,
  type Node,
  type ParsedDocument,
  parseDocument,
} from '../../src/document/index.ts'

function codes({ diagnostics }: ParsedDocument): string[] {
  return diagnostics.map(({ code }) => code)
}

/** The texts of a document, without places. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return node.pairs.map(({ key, value }) => [key.text, plain(value)])
  if (node?.kind === 'list') return node.items.map(plain)
  return node?.kind === 'scalar' ? node.text : undefined
}

describe('a parsed document', () => {
  it('keeps every scalar as it was written', () => {
    const { root, diagnostics } = parseDocument(
      'a: 1.10\nb: 0800\nc: yes\nd: 0x1F\ne: 2019-03-01\nf: "~"\ng: .5\n',
    )
    expect(diagnostics).toEqual([])
    expect(plain(root)).toEqual([
      ['a', '1.10'],
      ['b', '0800'],
      ['c', 'yes'],
      ['d', '0x1F'],
      ['e', '2019-03-01'],
      ['f', '~'],
      ['g', '.5'],
    ])
  })

  it('keeps the order of the document, also of keys that look like numbers', () => {
    const { root } = parseDocument('{10: a, 9: b, x: c, 1: d}')
    expect(plain(root)).toEqual([
      ['10', 'a'],
      ['9', 'b'],
      ['x', 'c'],
      ['1', 'd'],
    ])
  })

  it('says where everything stands', () => {
    const text = 'roles:\n  guard: {title: Guard} # by day\nlist: [a, "b"]\n'
    const { root } = parseDocument(text)
    if (root?.kind !== 'map') throw new Error('no map')
    const [roles, list] = root.pairs
    const part = (range: { start: number; end: number } | undefined) =>
      text.slice(range?.start, range?.end)
    expect(part(roles?.key.range)).toBe('roles')
    expect(part(roles?.value.range)).toBe('guard: {title: Guard}')
    expect(part(list?.value.range)).toBe('[a, "b"]')
    expect(list?.value.kind === 'list' && list.value.items.map(({ range }) => part(range))).toEqual(
      ['a', '"b"'],
    )
    expect([root.flow, list?.value.kind === 'list' && list.value.flow]).toEqual([false, true])
  })

  it('takes names of object members for what they are', () => {
    const { root } = parseDocument('__proto__: {constructor: a}\ntoString: b\n')
    expect(plain(root)).toEqual([
      ['__proto__', [['constructor', 'a']]],
      ['toString', 'b'],
    ])
  })

  it('may begin with a byte order mark or with ---', () => {
    expect(plain(parseDocument('\ufeffa: b\n').root)).toEqual([['a', 'b']])
    expect(plain(parseDocument('---\na: b\n').root)).toEqual([['a', 'b']])
    expect(codes(parseDocument('---\na: b\n...\n'))).toEqual([])
  })

  it('keeps the first of two equal keys', () => {
    const document = parseDocument('a: 1\na: 2\n')
    expect(plain(document.root)).toEqual([['a', '1']])
    expect(codes(document)).toEqual(['duplicate-key'])
  })

  it('has an invalid node where something was refused', () => {
    const { root } = parseDocument('a: *x\nb: !t y\nc: ~\nd:\ne: [&a z]\n')
    expect(plain(root)).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
      ['d', undefined],
      ['e', ['z']],
    ])
  })

  it('does not take an ordinary comment for a swallowed text', () => {
    const text = [
      'office: cn-office  # or {use: at-banks}',
      'limit: 30 days     # (calendar days)',
      'who: the "guard"   # as he calls himself: "boss"',
      'list: [a, b] #compact',
      'form: form#7',
      'note: |',
      '  Badge #1',
      'quoted: "a #1"     #1 is the hall',
    ].join('\n')
    expect(codes(parseDocument(text))).toEqual([])
  })

  it('reports the first syntax error of each top-level entry, and marks the entry as broken', () => {
    const text = 'a:\n\tb: c\n\td: e\nf: @g\nh:\n  - @i\n  - @j\nk: l\n'
    const document = parseDocument(text)
    expect(codes(document)).toEqual(['tab-indent', 'unquoted-sign', 'unquoted-sign'])
    expect(document.broken.map(({ start, end }) => text.slice(start, end)[0])).toEqual([
      'a',
      'f',
      'h',
    ])
  })
})

describe('hostile documents', () => {
  it('are refused at once when too long', () => {
    const document = parseDocument('a'.repeat(longestDocument + 1))
    expect(codes(document)).toEqual(['document-too-large'])
    expect(document.root).toBeUndefined()
  })

  it.each(['[', '{a: ', '- ', '? ', 'a: '])('may nest %s without end', (opening) => {
    const document = parseDocument(opening.repeat(Math.floor(longestDocument / opening.length)))
    expect(codes(document)).toContain('too-deep')
  })

  it('may indent without end', () => {
    const lines = Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`)
    expect(codes(parseDocument(lines.join('\n')))).toEqual(['too-deep'])
  })

  it('may use the nesting that is allowed', () => {
    const depth = deepestNesting - 5
    const { root, diagnostics } = parseDocument(`a: ${'['.repeat(depth)}x${']'.repeat(depth)}`)
    expect(diagnostics).toEqual([])
    expect(JSON.stringify(plain(root))).toContain(`${'['.repeat(depth)}"x"`)
  })

  it('cannot expand aliases', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n')
    expect(new Set(codes(parseDocument(bomb)))).toEqual(new Set(['anchor', 'alias']))
  })

  it('get only so many diagnostics', () => {
    const many = codes(parseDocument('a: 1\n'.repeat(10_000)))
    expect(many).toHaveLength(500)
    expect(many.at(-1)).toBe('too-many-problems')
  })

  it.each([
    ['U+0000', 'a: \u0000'],
    ['a bell', 'a: \u0007'],
    ['half a surrogate pair', 'a: \ud800'],
    ['U+FFFF', 'a: \uffff'],
  ])('cannot hold %s', (_, text) => {
    expect(codes(parseDocument(text))).toEqual(['forbidden-character'])
  })

  it.each(['a: "\\0"', 'a: "\\uD800"', 'a: "\\x07"', '"\\0": a'])(
    'cannot hold it escaped: %s',
    (text) => {
      expect(codes(parseDocument(text))).toEqual(['forbidden-character'])
    },
  )
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['a', 'b: ', ':', '- ', '? ', '{', '}', '[', ']', ',', '"', "'", '|', '>', '#', ' #', '\n'],
    ...['\n  ', '\n    ', '\t', '*x', '&x ', '!t ', '%YAML 1.1\n', '---\n', '...\n', '~', '<<: '],
    ...[
      '：',
      '，',
      '“',
      '\u00a0',
      '\u3000',
      '\r\n',
      '\r',
      '\\',
      '@',
      '`',
      '😀',
      '\u0018',
      '\u001f',
      '\u0002',
    ],
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  it('gives nodes or diagnostics, with ranges inside the text, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root, diagnostics } = parseDocument(text)
        expect(root !== undefined || diagnostics.length > 0).toBe(true)
        for (const { range, message, code } of diagnostics) {
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(range.start).toBeLessThanOrEqual(text.length)
          expect(message).not.toMatch(/undefined|\[object/)
          expect(code).not.toBe('')
        }
        expectSaneRanges(root, 0, text.length)
      }),
      { numRuns: 3000 },
    )
  })
})

function expectSaneRanges(node: Node | undefined, start: number, end: number): void {
  if (!node) return
  expect(node.range.start).toBeGreaterThanOrEqual(start)
  expect(node.range.end).toBeLessThanOrEqual(end)
  const parts =
    node.kind === 'map'
      ? node.pairs.flatMap(({ key, value }) => [key, value])
      : node.kind === 'list'
        ? node.items
        : []
  for (const part of parts) expectSaneRanges(part, node.range.start, Math.max(end, node.range.end))
}
