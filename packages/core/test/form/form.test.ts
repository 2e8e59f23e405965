import type { Json } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { isValueOf } from '../../src/check/explore/is-value-of.ts'
import type { Form } from '../../src/form/index.ts'
import { validateForm } from '../../src/submission/index.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
scales: {grade: {low: Low, high: High}}
roles: {clerk: {}}
forms:
  plain:
    text?: text
    integer?: integer
    number?: number
    money?: money
    yes-no?: yes-no
    date?: date
    date-time?: date-time
    duration?: duration
    actor?: actor
    file?: file
    case?: case
    grade?: grade
    list?: {list: integer}
    lists?: {list: {list: grade}}
    between?: {type: integer, minimum: 1, maximum: 5}
    amount?: {type: money, unit: CNY, maximum: 1_000}
    plate?: {type: text, pattern: "^[A-Z]{2}[0-9]+$"}
    word?: {type: text, values: [red, green]}
    constructor?: text
  titled:
    title: {en: Report}
    fields:
      area: {type: text, title: {en: Area, zh: 区域}}
      note?: text
open: {tell: {by: clerk, form: plain, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, form: titled, to: closed}}}
  closed: {final: true}
`)

const plain = formOf('plain')
const titled = formOf('titled')

function formOf(id: string): Form {
  const form = procedure.forms.get(id)
  if (!form) throw new Error(`no form ${id}`)
  return form
}

function isValid(field: string, value: Json): boolean {
  const faults = validateForm(plain, { [field]: value })
  for (const { path } of faults) expect(path).toMatch(new RegExp(`^/${field}(/|$)`))
  return faults.length === 0
}

describe('a field', () => {
  it.each<[string, Json[], Json[]]>([
    ['text', ['a', ' a ', '文'], ['', '  ', '\n', 5, true, [], {}]],
    ['integer', [0, -5, 1e21], [1.5, '1', true]],
    ['number', [0, -1.5, 1e-9], ['1', true]],
    ['money', [0, 0.01], [-0.01, '1']],
    ['yes-no', [true, false], ['true', 'yes', 0, 1]],
    [
      'date',
      ['2024-02-29', '0001-01-01'],
      ['2023-02-29', '2024-2-9', '2024-02-29T00:00:00Z', '', 5],
    ],
    [
      'date-time',
      [
        '2024-02-29T23:59:59Z',
        '2024-02-29T08:00:00.123+08:00',
        '2024-02-29t08:00:00z',
        '0001-01-01T00:00:00Z',
        '9999-12-31T23:59:59.999Z',
      ],
      [
        '0001-01-01T00:00:00+14:00',
        '9999-12-31T23:59:59-23:59',
        '2024-02-29',
        '2024-02-29T08:00:00',
        '2024-02-30T08:00:00Z',
        '2024-02-29T25:00:00Z',
        1709164800000,
      ],
    ],
    [
      'duration',
      ['P1D', 'PT1H30M', 'P1DT0.5S'],
      ['P1M', 'P1Y', 'P', 'PT', '1 day', 'P-1D', 'p1d', 3600],
    ],
    ['actor', ['ann'], ['', ' ', 5]],
    ['file', ['a.pdf'], ['', 5]],
    ['case', ['C-2024-1'], ['', ' ', 5]],
    ['grade', ['low', 'high'], ['Low', 'middle', '', 0]],
    ['list', [[], [1, 2, 2]], [[1.5], ['1'], [null], 1, { 0: 1 }]],
    ['lists', [[], [[]], [['low'], ['high', 'low']]], [['low'], [['Low']]]],
    ['between', [1, 5], [0, 6, 2.5]],
    ['amount', [0, 1000], [1000.01, -1]],
    ['plate', ['AB1'], ['ab1', 'AB', 'xAB1']],
    ['word', ['red'], ['Red', 'blue']],
    ['constructor', ['a'], ['', 5]],
  ])('of the kind %s takes what it means and nothing else', (field, good, bad) => {
    for (const value of good) expect(isValid(field, value), JSON.stringify(value)).toBe(true)
    for (const value of bad) expect(isValid(field, value), JSON.stringify(value)).toBe(false)
    // The check, which does without a validator of schemas, is of the same opinion.
    const { schema = {} } = plain.fields.get(field) ?? {}
    for (const value of good) expect(isValueOf(schema, value), JSON.stringify(value)).toBe(true)
    for (const value of bad) expect(isValueOf(schema, value), JSON.stringify(value)).toBe(false)
  })

  it('that is not optional must be there, others need not', () => {
    expect(validateForm(titled, { area: 'lab' })).toEqual([])
    expect(validateForm(titled, { note: 'x' })).toEqual([{ path: '/area', rule: 'required' }])
  })

  it('that nobody declared is a fault, also where every object has such a member', () => {
    for (const name of ['toString', 'hasOwnProperty', 'valueOf', 'text?']) {
      expect(validateForm(plain, { [name]: 'x' })).toEqual([
        { path: `/${name}`, rule: 'additionalProperties' },
      ])
    }
  })

  it('has a title by language and a kind as it was written', () => {
    expect(titled).toMatchObject({ title: { en: 'Report' } })
    expect(titled.fields.get('area')).toMatchObject({
      title: { en: 'Area', zh: '区域' },
      kind: 'text',
      optional: false,
    })
    expect(plain.fields.get('lists')).toMatchObject({
      kind: 'list of list of grade',
      optional: true,
    })
  })
})

describe('the JSON Schema of a form', () => {
  it('is whole: another compile of it judges the same', () => {
    const copied: Pick<Form, 'schema'> = { schema: JSON.parse(JSON.stringify(plain.schema)) }
    for (const data of [
      { text: 'a' },
      { text: '' },
      { between: 9 },
      { date: 'x' },
    ] satisfies Json[]) {
      expect(validateForm(copied, data)).toEqual(validateForm(plain, data))
    }
  })

  it('says what a fault asks for', () => {
    expect(validateForm(plain, { between: 9, word: 'x', integer: 'a', list: [1, 'a'] })).toEqual([
      { path: '/integer', rule: 'type', allowed: 'integer' },
      { path: '/list/1', rule: 'type', allowed: 'integer' },
      { path: '/between', rule: 'maximum', allowed: 5 },
      { path: '/word', rule: 'enum', allowed: ['red', 'green'] },
    ])
  })
})
