import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/index.ts'
import { measure, renderReport } from '../../src/metrics/index.ts'
import { seal } from '../../src/trail/index.ts'
import { loaded } from '../case/load.ts'
import { casesOf, deed, desk, deskWith, instant, measured, type Story, trailOf } from './desk.ts'

const at = instant('2026-12-31T00:00')
const intake = { area: 'network', urgent: true, loss: 7 }
const story: Story = {
  id: 'one',
  at: '2026-01-05T09:00',
  intake,
  deeds: [deed('accept', 'ann', '2026-01-05T09:10')],
}
const whole = trailOf(story)

function leftOut(...trails: readonly unknown[]) {
  const { leftOut, cases } = measure(
    desk,
    trails.map((trail) => ({ trail })),
    { at },
  )
  return { cases, leftOut: leftOut.map(({ why }) => why) }
}

/** A trail whose hashes are right, whatever is in it. */
function sealed(changes: (entry: Entry, index: number) => object, from = whole): readonly Entry[] {
  let previous: string | null = null
  return from.map((entry, index) => {
    const { hash: _, ...rest } = { ...entry, ...changes(entry, index), previous }
    const made = seal(rest as Entry)
    previous = made.hash
    return made
  })
}

describe('no cases', () => {
  it('give figures of nothing in every format', () => {
    const measurement = measure(desk, [], { at })
    for (const { whole: figure, metric, measures } of measurement.metrics) {
      const value = measures === 'count' || measures === 'sum' ? 0 : null
      expect(figure, metric).toMatchObject({ value, cases: 0 })
    }
    for (const format of ['table', 'csv', 'json', 'markdown', 'svg'] as const) {
      const text = renderReport(measurement, { format })
      expect(text).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
})

describe('what is no whole trail', () => {
  it('is reported and in no figure', () => {
    const [first, ...rest] = whole
    const changed = [{ ...first, changes: { facts: { intake: { loss: 1e9 } } } }, ...rest]
    expect(leftOut(changed, rest, [...whole].reverse(), whole)).toEqual({
      cases: 1,
      leftOut: ['broken', 'broken', 'broken'],
    })
    const { whole: figure } = measured('loss', [{ trail: changed }, { trail: whole }])
    expect(figure).toMatchObject({ value: 7, cases: 1 })
  })

  it('may be anything', () => {
    const thrower = new Proxy([], {
      get: () => {
        throw new Error('looked at')
      },
    })
    const odd = [undefined, null, 5, 'x', {}, [], [null], [[]], thrower]
    expect(leftOut(...odd).cases).toBe(0)
    const cases = [null, 7, {}] as unknown as { trail: unknown }[]
    expect(measure(desk, cases, { at }).leftOut).toHaveLength(3)
  })

  it('may have right hashes around entries that are none', () => {
    const odd: readonly object[] = [
      { changes: null },
      { changes: 5 },
      { changes: { facts: null } },
      { changes: { facts: { intake: null } } },
      { changes: { place: 5 } },
      { changes: { place: ['nowhere', 'constructor'] } },
      { changes: { deadlines: { response: null } } },
      { changes: { deadlines: { response: { status: 'open', due: 'soon' } } } },
      { changes: { decisions: { priority: 'P1' }, assigned: { handler: 5 } } },
      { step: { id: 5 } },
      { step: { id: 'accept', by: null } },
      { step: { id: 'accept', by: { id: 5, roles: 5 } } },
    ]
    for (const [index, one] of odd.entries()) {
      const trail = sealed((_, entry) => (entry === 1 ? one : {}))
      const measurement = measure(desk, [{ trail }], { at })
      const read = measurement.cases + measurement.leftOut.length
      expect(read, `${index}`).toBe(1)
      for (const format of ['table', 'csv', 'svg'] as const) {
        expect(renderReport(measurement, { format })).not.toMatch(/NaN|Infinity/)
      }
    }
  })

  it('a case of another procedure, one read before and one opened later are left out', () => {
    const other = loaded(
      'dueprocess: 1\nprocedure: other\nversion: 1.0.0\nroles: {user: {}}\n' +
        'open: {tell: {by: user, to: told}}\nstages: {told: {final: true}}\n',
    )
    expect(measure(other, [{ trail: whole }], { at }).leftOut[0]?.why).toBe('other-procedure')
    expect(leftOut(whole, whole).leftOut).toEqual(['counted-already'])
    const longer = measure(desk, [{ trail: whole.slice(0, 1) }, { trail: whole }], { at })
    expect(longer.leftOut).toMatchObject([{ index: 1, why: 'same-id', other: 0 }])
    const early = measure(desk, [{ trail: whole }], { at: instant('2026-01-05T08:59') })
    expect(early.leftOut[0]?.why).toBe('later')
  })
})

describe('values', () => {
  it('of another type than the procedure says are unknown', () => {
    const odd = ['7', null, [7], { value: 7 }, true]
    for (const [index, loss] of odd.entries()) {
      const trail = sealed((_, entry) => {
        return entry === 0 ? { changes: { facts: { intake: { ...intake, loss } } } } : {}
      })
      const { whole: figure } = measured('loss', [{ trail }])
      expect(figure, `${index}`).toMatchObject({ value: null, unknown: 1 })
    }
  })

  it('too large for a number are said to be so', () => {
    const cases = ['x', 'y'].map((id) => ({
      trail: sealed((_, entry) => ({
        case: id,
        ...(entry === 0 ? { changes: { facts: { intake: { loss: 1.7e308 } } } } : {}),
      })),
    }))
    expect(measured('loss', cases).whole).toMatchObject({ value: null, known: 2, tooLarge: true })
    const mean = deskWith('loss: {mean: intake.loss}')
    expect(measured('loss', cases, { procedure: mean }).whole.value).toBe(1.7e308)
    const text = renderReport(measure(desk, cases, { at }), { format: 'table' })
    expect(text).toContain('too large')
  })

  it('may be named as what every object inherits', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    const named = loaded(`dueprocess: 1
procedure: named
version: 1.0.0
roles: {user: {}, hasOwnProperty: {of: case}}
forms: {constructor: {toString: text}}
open: {valueOf: {by: user, form: constructor, assign: {hasOwnProperty: self}, to: told}}
stages: {told: {final: true}}
metrics: {constructor: {count: cases, per: [constructor.toString, actor of valueOf, holder of hasOwnProperty]}}
reports: {toString: {every: month, shows: [constructor]}}
`)
    const cases = words.map((word) => ({
      trail: trailOf({ id: word, at: '2026-01-05T09:00', intake: { toString: word } }, named),
    }))
    const measurement = measure(named, cases, { at })
    expect(measurement.cases).toBe(4)
    expect(measurement.metrics[0]?.groups.map(({ of }) => of[0])).toEqual([...words].sort())
    for (const format of ['table', 'csv', 'markdown', 'svg'] as const) {
      const text = renderReport(measurement, { format })
      for (const word of words) expect(text.replaceAll('\\', '')).toContain(word)
      expect(text).not.toContain('native code')
    }
  })
})

describe('ten thousand cases', () => {
  it('are measured one after the other', () => {
    const entries = sealed(() => ({ effects: [] }))
    let made = 0
    function* cases() {
      for (; made < 10_000; made++) {
        const id = `case-${made}`
        yield { trail: sealed(() => ({ case: id }), entries) }
      }
    }
    const measurement = measure(desk, cases(), { at })
    expect(measurement.cases).toBe(10_000)
    expect(measurement.metrics[0]?.whole).toMatchObject({ value: 10_000, unknown: 0 })
    expect(measured('loss', casesOf([story])).whole.value).toBe(7)
  }, 120_000)
})
