import { describe, expect, test } from 'vitest'
import { clauseCoverageModule } from '../scripts/generate/clause-coverage.ts'
import { clausePage } from '../scripts/generate/clause-page.ts'
import { clauseSources } from '../scripts/generate/clause-sources.ts'

const list = `source: {id: A, title: {en: One, zh: 一}, date: '2026-01-01'}
clauses:
  - {id: A-1, kind: step, text: {en: 'Do | it', zh: 做}}
  - {id: A-2, kind: info, text: {en: Be, zh: 是}}
  - {id: A-3, kind: audit, text: {en: See, zh: 看}, not-executable: {en: Nobody can, zh: 不能}}
`
const file = (text: string, path = 'packages/presets/clauses/A.yaml') => ({ path, text })

describe('a list of clauses', () => {
  test('is read as it is written', () => {
    const [source] = clauseSources([file(list), file('x: 1', 'packages/presets/procedures/a.yaml')])
    expect(source).toMatchObject({ id: 'A', title: { zh: '一' }, date: '2026-01-01' })
    expect(source?.clauses[2]).toEqual({
      id: 'A-3',
      kind: 'audit',
      text: { en: 'See', zh: '看' },
      notExecutable: { en: 'Nobody can', zh: '不能' },
    })
  })

  test.each([
    ['another name', list.replace('id: A,', 'id: B,'), 'the source is called B'],
    ['a clause of another source', list.replace('A-2', 'B-2'), 'B-2 does not begin with A-'],
    ['a kind that is none', list.replace('audit', 'audi'), 'A-3 is of kind audi; available: step'],
    ['no Chinese', list.replace(', zh: 是', ''), 'A-2 needs its text in English and Chinese'],
    ['half a reason', list.replace(', zh: 不能', ''), 'A-3 needs its reason'],
    ['a clause twice', list.replace('A-2', 'A-1'), 'A-1 is there twice'],
  ])('is refused with %s', (_, text, problem) => {
    expect(() => clauseSources([file(text)])).toThrow(problem)
  })
})

const coverage = [
  {
    clause: 'A-1',
    elements: ['one: step do', 'one: form done'],
    scenarios: ['one: a', 'one: b', 'one: c'],
    broken: [],
  },
]

describe('the page of clauses', () => {
  const { text } = clausePage(clauseSources([file(list)]), coverage, new Set(['A-3']))

  test('counts how the clauses of a source stand', () => {
    expect(text).toContain('| [A](#a) | One | one | 3 | 1 | 1 | 1 | 0 |')
  })

  test('tells of a clause what carries it, some of what exercised it, and its verdict', () => {
    expect(text).toContain(
      '| A-1 | step | Do \\| it | `one`: step do, form done | one: a, one: b and 1 more | covered |',
    )
    expect(text).toContain(
      '| A-3 | audit | See | Nobody can |  | not-executable, [in doubt](readings.md) |',
    )
  })
})

test('the module of the coverage has the name of a scenario once', () => {
  const [row] = coverage
  const twice = [
    ...coverage,
    { ...row, clause: 'A-2', elements: [], scenarios: ['one: c'], broken: ['one: c'] },
  ]
  const { text } = clauseCoverageModule(twice)
  expect(text.match(/one: c/g)).toEqual(['one: c'])
  expect(text).toContain('["A-2",[],[2],[2]],')
})
