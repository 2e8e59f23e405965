import { describe, expect, it } from 'vitest'
import { isSameEvent } from '../../src/case/same-event.ts'
import {
  advance,
  available,
  describeRefusal,
  openCase,
  replayCase,
  type StepEvent,
  verifyTrail,
} from '../../src/index.ts'
import { clerk } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'
import { ann, bob } from '../host/lost-badge.ts'
import { simulatedHost } from '../host/simulated-host.ts'

const procedure = procedureOf(`
roles: {clerk: {}, handler: {of: case}}
forms: {report: {seenAt: date-time, of?: actor, sizes?: {list: integer}}}
open: {tell: {by: clerk, assign: {handler: self}, to: handling}}
stages:
  handling:
    steps:
      hand-over: {by: handler, form: report, assign: {handler: report.of}}
      close: {by: handler, to: closed}
  closed: {final: true}
steps: {note: {by: clerk, form: report, record: file}}
records: {file: {forms: [report]}}
deadlines: {answer: {within: 1 hour, after: report.seenAt, until: close}}
`)

const opened = openCase(procedure, { id: 'c', by: clerk, at: 0 })
if (!opened.ok) throw new Error(JSON.stringify(opened.reasons))
const seenAt = '1970-01-01T00:00:00Z'

const notAnEvent = {
  ok: false,
  reasons: [{ code: 'not-an-event', problem: expect.stringContaining('an event is an object') }],
}

describe('an event that is no object', () => {
  it('is refused for that, without being taken apart', async () => {
    const { engine } = simulatedHost()
    await engine.open({ procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } })
    for (const body of ['find', 5, null]) {
      expect(await engine.submit('c-1', body as never), String(body)).toMatchObject(notAnEvent)
    }
  })
})

describe('an opening from a network', () => {
  it('may name its procedure and version by anything that is JSON', async () => {
    const { engine } = simulatedHost()
    const opening = { id: 'c-1', by: ann, data: { area: 'lab' } }
    for (const name of [{ toString: 1 }, { toString: null }, [], null, 5]) {
      expect((await engine.open({ ...opening, procedure: name } as never)).ok).toBe(false)
      if (name === null) continue
      const named = { ...opening, procedure: 'lost-badge', version: name }
      expect((await engine.open(named as never)).ok).toBe(false)
    }
  })
})

describe('the id of an event', () => {
  it('that another event has is no answer to this one', async () => {
    const { engine } = simulatedHost()
    await engine.open({ procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } })
    const remark = { step: 'comment', by: ann, data: { text: 'Not in the lab.' }, id: '1' }
    expect(await engine.submit('c-1', remark)).toMatchObject({ ok: true })
    expect(await engine.submit('c-1', remark)).toMatchObject({ ok: true, duplicateOf: 2 })
    expect(await engine.submit('c-1', { step: 'find', by: bob, id: '1' })).toEqual({
      ok: false,
      kind: 'conflict',
      reasons: [{ code: 'event-exists', event: '1', entry: 2 }],
    })
    for (const other of [{ by: bob }, { data: { text: 'In the lab.' } }, { data: undefined }]) {
      const answer = await engine.submit('c-1', { ...remark, ...other })
      expect(answer, JSON.stringify(other)).toMatchObject({ ok: false, kind: 'conflict' })
    }
    expect(await engine.trail('c-1')).toHaveLength(2)
  })

  it('is the same event with its form in another order, or after a change of roles', () => {
    const said = { step: 'note', by: clerk, data: { seenAt, sizes: [1, 2] } }
    const taken = advance(procedure, opened.case, { ...said, at: 5 })
    const recorded = taken.ok ? taken.entries[0]?.step : undefined
    expect(isSameEvent(said, recorded)).toBe(true)
    expect(isSameEvent({ ...said, data: { sizes: [1, 2], seenAt } }, recorded)).toBe(true)
    expect(isSameEvent({ ...said, by: { id: 'ann', roles: [] } }, recorded)).toBe(true)
    expect(isSameEvent({ ...said, data: { seenAt, sizes: [2, 1] } }, recorded)).toBe(false)
    expect(isSameEvent({ ...said, step: 'close' }, recorded)).toBe(false)
    expect(isSameEvent({ ...said, by: bob }, recorded)).toBe(false)
  })

  it('is refused where it is longer than ids are, and so are those of persons and cases', async () => {
    const long = 'x'.repeat(257)
    const event = { step: 'close', by: clerk, at: 5 }
    const tooLong = (member: string) => ({
      kind: 'invalid',
      reasons: [{ code: 'not-an-event', problem: expect.stringContaining(member) }],
    })
    expect(advance(procedure, opened.case, { ...event, id: long })).toMatchObject(tooLong('`id`'))
    const stranger = { id: long, roles: ['clerk'] }
    expect(advance(procedure, opened.case, { ...event, by: stranger })).toMatchObject(
      tooLong('`by.id`'),
    )
    expect(openCase(procedure, { id: long, by: clerk, at: 0 })).toMatchObject(tooLong('`id`'))
    expect(advance(procedure, opened.case, { ...event, id: long.slice(1) })).toMatchObject({
      ok: true,
    })
    const { engine } = simulatedHost()
    const refused = await engine.open({ procedure: 'lost-badge', id: long, by: ann })
    expect(refused).toMatchObject({ reasons: [{ code: 'not-a-case-id' }] })
    expect(refused.ok ? '' : describeRefusal(refused).join()).toContain('of 257 characters')
  })
})

describe('an object that throws when it is looked at', () => {
  const throws = new Proxy(
    {},
    {
      get: () => {
        throw new Error('do not look')
      },
      ownKeys: () => {
        throw new Error('do not look')
      },
    },
  )

  it('is refused wherever it stands', () => {
    const event: StepEvent = { step: 'note', by: clerk, at: 5, data: { seenAt } }
    for (const key of ['step', 'by', 'at', 'data', 'id']) {
      const outcome = advance(procedure, opened.case, { ...event, [key]: throws })
      expect(outcome, key).toMatchObject({ ok: false, kind: 'invalid' })
    }
    expect(advance(procedure, opened.case, throws as never)).toMatchObject({ ok: false })
    expect(openCase(procedure, throws as never)).toMatchObject({ ok: false })
    expect(verifyTrail([throws])).toMatchObject({ ok: false })
    expect(
      available(procedure, opened.case, throws as never, 5).some(({ allowed }) => allowed),
    ).toBe(false)
  })
})

describe('a list or a text in the place of an event', () => {
  it('is refused without being taken apart, however long it is', () => {
    let asked = 0
    const list = new Proxy([], {
      get: () => {
        asked++
        return undefined
      },
      ownKeys: () => {
        asked++
        return []
      },
    })
    for (const none of [list, 'close', []] as unknown as StepEvent[]) {
      expect(advance(procedure, opened.case, none)).toMatchObject(notAnEvent)
      expect(openCase(procedure, none as never)).toMatchObject({
        ok: false,
        reasons: [{ problem: expect.stringContaining('an opening is an object') }],
      })
    }
    expect(asked).toBe(0)
  })
})

describe('an object that says something else each time', () => {
  /** Gives these values in turn, then the last one for ever. */
  const fickle = (...values: readonly unknown[]) => {
    let asked = 0
    return {
      get sizes() {
        return values[Math.min(asked++, values.length - 1)]
      },
      seenAt,
    }
  }

  it('is taken at its word once, or refused', () => {
    const later = [() => 1, 1n, new Date(0), Number.NaN, '\ud800', 'text', null, [1]]
    for (const value of later) {
      for (const data of [fickle([1], value), fickle([1], [1], value)]) {
        const noted = advance(procedure, opened.case, { step: 'note', by: clerk, at: 5, data })
        if (!noted.ok) continue
        const trail = [...opened.entries, ...noted.entries]
        expect(verifyTrail(JSON.parse(JSON.stringify(trail)))).toMatchObject({ ok: true })
        expect(replayCase(procedure, trail)).toEqual({ ok: true, case: noted.case })
      }
    }
  })

  it('is the event that it was when it was submitted, not when its turn came', async () => {
    const { engine } = simulatedHost()
    await engine.open({ procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } })
    const data = { text: 'said' }
    const answer = engine.submit('c-1', { step: 'comment', by: ann, data })
    data.text = 'changed'
    expect(await answer).toMatchObject({ entries: [{ step: { data: { text: 'said' } } }] })
  })
})

describe('an instant that a form records', () => {
  it('can be read again, in UTC and in the next amendment', () => {
    for (const instant of [
      '9999-12-31T23:59:59-23:59',
      '9999-12-31T23:59:59Z',
      '0001-01-01T00:00:00+14:00',
    ]) {
      const noted = advance(procedure, opened.case, {
        step: 'note',
        by: clerk,
        at: 5,
        data: { seenAt: instant },
      })
      if (!noted.ok) continue
      expect(noted.case.facts.report?.seenAt, instant).toMatch(/^\d{4}-/)
      expect(noted.case.deadlines.answer?.status, instant).toBe('open')
    }
  })
})

describe('an assignment to a person whom nobody has named', () => {
  it('does not take the role from who holds it', () => {
    const passed = advance(procedure, opened.case, {
      step: 'hand-over',
      by: clerk,
      at: 5,
      data: { seenAt },
    })
    const state = passed.ok ? passed.case : opened.case
    expect(state.assigned.handler).toEqual({ kind: 'actors', actors: ['ann'] })
  })
})

describe('what was given back', () => {
  const noted = advance(procedure, opened.case, {
    step: 'note',
    by: clerk,
    at: 5,
    data: { seenAt, sizes: [1] },
  })
  if (!noted.ok) throw new Error(JSON.stringify(noted.reasons))

  /** Adds to every list and map that it finds. */
  const scribble = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const member of Object.values(value)) scribble(member)
    if (Object.isFrozen(value)) return
    if (Array.isArray(value)) value.push('scribble')
    else Object.assign(value, { scribble: true })
  }

  it('may be written on: effects, without a change to case or entries', () => {
    const before = JSON.stringify([noted.case, noted.entries])
    scribble(structuredClone(noted.effects))
    scribble(noted.effects)
    expect(JSON.stringify([noted.case, noted.entries])).toBe(before)
  })

  it('may be written on: the place, which cases share, cannot', () => {
    expect(() => (noted.case.place as string[]).push('nowhere')).toThrow(TypeError)
    expect(openCase(procedure, { id: 'd', by: clerk, at: 0 })).toMatchObject({
      case: { place: ['handling'] },
    })
  })

  it('may be written on: offers, without a change to case or procedure', () => {
    const fresh = procedureOf(`
roles: {clerk: {}}
forms: {report: {size: integer}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {note: {by: clerk, form: report}, close: {by: clerk, to: closed}}}, closed: {final: true}}
`)
    const first = openCase(fresh, { id: 'c', by: clerk, at: 0 })
    if (!first.ok) throw new Error('refused')
    const offers = available(fresh, first.case, clerk, 1)
    for (const { form } of offers) {
      const schema = form?.schema as { required?: unknown } | undefined
      if (schema && !Object.isFrozen(schema)) schema.required = []
    }
    const event = { step: 'note', by: clerk, at: 2, data: {} }
    expect(advance(fresh, first.case, event)).toMatchObject({ ok: false })
  })
})
