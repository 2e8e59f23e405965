import { describe, expect, it } from 'vitest'
import { lex } from '../../src/conditions/index.ts'

const read = (text: string): readonly string[] =>
  lex(text).tokens.map((token) => `${token.kind} ${token.text}`)
const issues = (text: string): readonly unknown[] =>
  lex(text).issues.map(({ code, span, suggestion }) => [
    code,
    text.slice(span.start, span.end),
    suggestion,
  ])

describe('a name', () => {
  it('has letters of any script, digits and inner hyphens, and dots join names', () => {
    expect(read('report.deaths-2 伤亡.人数 имя d1')).toEqual([
      'name report.deaths-2',
      'name 伤亡.人数',
      'name имя',
      'name d1',
      'end ',
    ])
  })

  it('keeps its hyphen, so that a minus needs a blank on its right', () => {
    expect(read('a-b')).toEqual(['name a-b', 'end '])
    expect(read('a - b a- b')).toEqual([
      'name a',
      'symbol -',
      'name b',
      'name a',
      'symbol -',
      'name b',
      'end ',
    ])
  })

  it('does not swallow the dots of a range', () => {
    expect(read('[a..b]')).toEqual([
      'symbol [',
      'name a',
      'symbol ..',
      'name b',
      'symbol ]',
      'end ',
    ])
  })
})

describe('a number', () => {
  it.each([
    ['10_000', '10000'],
    ['0.5', '0.5'],
    ['.5', '.5'],
    ['1.23e-4', '1.23e-4'],
    ['007', '007'],
  ])('%s is read as one', (text, number) => {
    expect(read(text)).toEqual([`number ${number}`, 'end '])
  })

  it('ends before the dots of a range and before a unit', () => {
    expect(read('1..5')).toEqual(['number 1', 'symbol ..', 'number 5', 'end '])
    expect(read('24hours')).toEqual(['number 24', 'name hours', 'end '])
  })
})

describe('a text', () => {
  it('has the escapes of FEEL, and a backslash before anything else stays', () => {
    expect(lex(String.raw`"a\"b\\c\nd\u4f24\U01F600\d"`).tokens[0]).toMatchObject({
      kind: 'text',
      text: 'a"b\\c\nd伤😀\\d',
    })
  })

  it('keeps an escape of a code point that does not exist', () => {
    expect(lex(String.raw`"\UFFFFFF"`).tokens[0]?.text).toBe(String.raw`\UFFFFFF`)
  })

  it.each([
    ['"abc', 'unclosed-text', '"abc'],
    ['"abc\n"', 'unclosed-text', '"abc'],
  ])('%j is reported as not closed', (text, code, found) => {
    expect(issues(text)[0]).toEqual([code, found, undefined])
  })
})

describe('blanks and comments', () => {
  it('separate tokens and mean nothing, whatever their width', () => {
    expect(read('a\u3000/* or */and\u00a0// end\n b')).toEqual([
      'name a',
      'name and',
      'name b',
      'end ',
    ])
  })

  it('a comment must be closed', () => {
    expect(issues('a /* b')).toEqual([['unclosed-comment', '/*', undefined]])
  })
})

describe('punctuation that an input method put there', () => {
  it.each([
    [
      '（a）',
      [
        ['full-width-punctuation', '（', '('],
        ['full-width-punctuation', '）', ')'],
      ],
    ],
    ['a，b', [['full-width-punctuation', '，', ',']]],
    [
      'a ＞＝ 3',
      [
        ['full-width-punctuation', '＞', '>'],
        ['full-width-punctuation', '＝', '='],
      ],
    ],
    ['a = “重大”', [['full-width-punctuation', '“重大”', '"重大"']]],
    ['a = «major»', [['full-width-punctuation', '«major»', '"major"']]],
    ['a = 「重大」', [['full-width-punctuation', '「重大」', '"重大"']]],
    ['a − b', [['full-width-punctuation', '−', '-']]],
    ["a = 'major'", [['single-quotes', "'major'", '"major"']]],
  ])('%s is reported with what to write', (text, expected) => {
    expect(issues(text)).toEqual(expected)
  })

  it('≥ ≤ ≠ are read as they are meant', () => {
    expect(read('≥ ≤ ≠')).toEqual(['symbol >=', 'symbol <=', 'symbol !=', 'end '])
  })
})

describe('an operator of another language', () => {
  it.each([
    ['a == b', '==', '='],
    ['a === b', '===', '='],
    ['a !== b', '!==', '!='],
    ['a <> b', '<>', '!='],
    ['a => b', '=>', '>='],
    ['a && b', '&&', 'and'],
    ['a || b', '||', 'or'],
    ['!a', '!', undefined],
    ['a % b', '%', undefined],
  ])('%s is reported with ours', (text, found, ours) => {
    expect(issues(text)).toEqual([['foreign-operator', found, ours]])
  })
})
