import { describe, expect, it } from 'vitest'
import {
  type Actor,
  advance,
  available,
  type InstantInput,
  type OpeningEvent,
  openCase,
  type StepEvent,
  verifyTrail,
  wakeCase,
} from '../../src/index.ts'
import { clerk, opened, take, time } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms:
  word: {text?: text, count?: number, list?: {list: text}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      note: {by: clerk, form: word}
      close: {by: clerk, to: closed}
  closed: {final: true}
`)
const { case: state } = opened(procedure)
const at = time('Mon 09:00')

/** Submits anything at all. */
function submit(event: unknown) {
  return advance(procedure, state, event as StepEvent)
}

/** Submits anything at all as the form of a step that takes one. */
function withData(data: unknown) {
  return submit({ step: 'note', by: clerk, at, data })
}

const refusal = (code: string, more: object = {}) => ({
  ok: false,
  kind: 'invalid',
  reasons: [{ code, ...more }],
})

describe('what is no event', () => {
  it.each([null, undefined, 5, 'note', true, Symbol('event')])('is refused: %o', (event) => {
    expect(submit(event)).toMatchObject(refusal('not-an-event'))
    expect(openCase(procedure, event as unknown as OpeningEvent)).toMatchObject({
      ok: false,
      kind: 'invalid',
    })
  })

  it('is told with everything that is wrong about it', () => {
    expect(submit({ step: 5, by: { id: '' }, at: 'noon', id: '', expect: 1.5 })).toMatchObject({
      reasons: [
        { code: 'not-an-event', problem: expect.stringContaining('`step`') },
        { code: 'not-an-event', problem: expect.stringContaining('`by`') },
        { code: 'not-an-event', problem: expect.stringContaining('`id`') },
        { code: 'not-an-event', problem: expect.stringContaining('`expect`') },
        { code: 'not-an-instant', found: 'noon' },
      ],
    })
  })

  it.each([
    null,
    undefined,
    'ann',
    {},
    { id: 'ann' },
    { id: 5, roles: [] },
    { id: 'ann', roles: 'clerk' },
    { id: 'ann', roles: [1] },
    { id: 'ann', roles: ['clerk', null] },
    { id: '', roles: ['clerk'] },
    { id: 'clock', roles: ['clerk'] },
  ])('has no such actor: %o', (by) => {
    expect(submit({ step: 'close', by, at })).toMatchObject(refusal('not-an-event'))
    for (const offer of available(procedure, state, by as Actor, at)) {
      expect(offer).toMatchObject({ allowed: false, reasons: [{ code: 'not-an-event' }] })
    }
  })

  it('has no id for its case', () => {
    for (const id of [undefined, null, '', 5]) {
      expect(openCase(procedure, { id, by: clerk, at } as OpeningEvent)).toMatchObject(
        refusal('not-an-event'),
      )
    }
  })
})

describe('an instant', () => {
  const expected = Date.UTC(2026, 0, 5, 9)

  it.each<[string, InstantInput]>([
    ['RFC 3339 in UTC', '2026-01-05T09:00:00Z'],
    ['RFC 3339 with an offset', '2026-01-05T17:00:00+08:00'],
    ['milliseconds', expected],
    ['a Date', new Date(expected)],
    ['a Temporal.Instant', Temporal.Instant.fromEpochMilliseconds(expected)],
    [
      'a Temporal.ZonedDateTime',
      Temporal.ZonedDateTime.from('2026-01-05T17:00:00+08:00[Asia/Shanghai]'),
    ],
  ])('may be %s', (_name, instant) => {
    const outcome = submit({ step: 'close', by: clerk, at: instant })
    expect(outcome).toMatchObject({ ok: true, case: { at: expected } })
    expect(wakeCase(procedure, state, instant).ok).toBe(true)
  })

  const none: unknown[] = [
    '2026-01-05',
    '2026-01-05T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-01-05T24:00:00Z',
    '',
    'now',
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    new Date(Number.NaN),
    null,
    undefined,
    true,
    {},
    [],
    { epochMilliseconds: 'soon' },
    { epochMilliseconds: { valueOf: 1, toString: 1 } },
    { toString: 1 },
    { epochMilliseconds: 1n },
    Object.create(null),
    Symbol('noon'),
    10n,
    () => expected,
  ]

  it.each(none.map((instant) => ({ instant })))('is not $instant', ({ instant }) => {
    const found = { code: 'not-an-instant', found: expect.any(String) }
    expect(submit({ step: 'close', by: clerk, at: instant })).toMatchObject({ reasons: [found] })
    expect(wakeCase(procedure, state, instant as InstantInput)).toMatchObject({ reasons: [found] })
    for (const offer of available(procedure, state, clerk, instant as InstantInput)) {
      expect(offer).toMatchObject({ allowed: false, reasons: [found] })
    }
  })

  it('lies in the years 1 to 9999, all of which can be written and read again', () => {
    const first = Date.parse('0001-01-01T00:00:00Z')
    const last = Date.parse('9999-12-31T23:59:59.999Z')
    for (const instant of [first, last]) {
      const outcome = openCase(procedure, { id: 'c', by: clerk, at: instant })
      expect(outcome).toMatchObject({ ok: true, case: { at: instant } })
      if (outcome.ok) expect(Date.parse(outcome.entries[0]?.at ?? '')).toBe(instant)
    }
    for (const instant of [first - 1, last + 1]) {
      expect(openCase(procedure, { id: 'c', by: clerk, at: instant })).toMatchObject({
        reasons: [{ code: 'not-an-instant' }],
      })
    }
  })
})

describe('data that a trail cannot keep', () => {
  const polluted = JSON.parse('{"__proto__": {"polluted": true}}')
  const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)])

  it.each<[string, unknown, string, string]>([
    ['NaN', { count: Number.NaN }, '/count', 'not-finite'],
    ['an infinity', { count: Number.NEGATIVE_INFINITY }, '/count', 'not-finite'],
    ['-0', { count: -0 }, '/count', 'negative-zero'],
    ['U+0000', { text: 'a\u0000b' }, '/text', 'null-character'],
    ['U+0000 in a key', { 'a\u0000': 1 }, '/a\u0000', 'null-character'],
    ['a lone surrogate', { list: ['a', '\ud800'] }, '/list/1', 'lone-surrogate'],
    ['a lone surrogate in a key', { '\udc00': 1 }, '/\udc00', 'lone-surrogate'],
    ['__proto__', polluted, '/__proto__', 'forbidden-key'],
    ['a Date', { text: new Date(0) }, '/text', 'not-json'],
    [
      'a Temporal.Instant',
      { text: Temporal.Instant.fromEpochMilliseconds(0) },
      '/text',
      'not-json',
    ],
    ['a Map', { list: new Map() }, '/list', 'not-json'],
    ['a function', { text: () => 'x' }, '/text', 'not-json'],
    ['a symbol', { text: Symbol('x') }, '/text', 'not-json'],
    ['a BigInt', { count: 1n }, '/count', 'not-json'],
    ['undefined', { text: undefined }, '/text', 'not-json'],
    ['a hole', { list: new Array(1) }, '/list/0', 'not-json'],
    ['a boxed text', { text: Object('x') }, '/text', 'not-json'],
    ['nesting without end', { list: nested(100) }, `/list${'/0'.repeat(64)}`, 'too-deep'],
    ['a key with signs of a pointer', { 'a/b~c': Number.NaN }, '/a~1b~0c', 'not-finite'],
  ])('is refused with its place: %s', (_name, data, path, fault) => {
    expect(withData(data)).toMatchObject(refusal('not-json', { path, fault }))
  })

  it('is refused in the parts of an event that are no form', () => {
    const cases = [
      { step: 'close', by: { id: 'ann\u0000', roles: ['clerk'] }, at },
      { step: 'close', by: { id: 'ann', roles: ['clerk', '\ud800'] }, at },
      { step: 'close', by: clerk, at, id: 'e\u0000' },
    ]
    for (const event of cases) expect(submit(event)).toMatchObject(refusal('not-json'))
  })

  it('does not pollute what every object has', () => {
    withData(polluted)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('is refused where it refers to itself', () => {
    const list: unknown[] = []
    list.push(list)
    expect(withData({ list })).toMatchObject(refusal('not-json', { fault: 'too-deep' }))
  })

  it('may come from another realm or have no prototype', () => {
    const data = Object.assign(Object.create(null), { text: 'a' })
    expect(withData(data)).toMatchObject({ ok: true })
  })
})

describe('a very large form', () => {
  it('of more than ten million characters is refused', () => {
    expect(withData({ text: 'x'.repeat(10_000_001) })).toMatchObject(
      refusal('not-json', { fault: 'too-large' }),
    )
  })

  it('of more than a hundred thousand values is refused', () => {
    expect(withData({ list: new Array(100_001).fill('') })).toMatchObject(
      refusal('not-json', { fault: 'too-large' }),
    )
  })

  it.each<[string, object]>([
    ['characters', { text: 'x'.repeat(9_999_000) }],
    ['values', { list: new Array(99_000).fill('x') }],
  ])('that is accepted is a good entry of a trail, with all its %s', (_name, data) => {
    const run = opened(procedure)
    take(run, 'note', 'Mon 09:00', { data })
    expect(verifyTrail(run.trail)).toMatchObject({ ok: true, entries: 2 })
  })
})
