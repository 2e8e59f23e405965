import { createEngine, createMemoryStore } from '@dueprocess/core'
import { calendars } from '@dueprocess/presets'
import { compileCalendar } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { createSimulatedClock } from '../src/index.ts'
import { lostBadge } from './run.ts'

describe('a simulated clock', () => {
  it('stands still until it is moved', () => {
    const clock = createSimulatedClock('2026-03-02T09:00:00+08:00')
    expect(clock.now()).toBe(Date.UTC(2026, 2, 2, 1))
    expect(clock.advance('2 hours')).toBe(Date.UTC(2026, 2, 2, 3))
    expect(clock.advance(1)).toBe(Date.UTC(2026, 2, 2, 3) + 1)
    expect(clock.now()).toBe(Date.UTC(2026, 2, 2, 3) + 1)
    expect(clock.set('2026-03-01T00:00:00Z')).toBe(Date.UTC(2026, 2, 1))
  })

  it('advances by working time on a calendar', () => {
    const clock = createSimulatedClock('2026-03-06T16:00:00+08:00')
    clock.advance('2 working days', compileCalendar(calendars['cn-office']).calendar)
    expect(new Date(clock.now()).toISOString()).toBe('2026-03-10T08:00:00.000Z')
  })

  it('refuses what is no instant and no duration: a wrong test must not pass', () => {
    expect(() => createSimulatedClock('yesterday')).toThrow(RangeError)
    expect(() => createSimulatedClock(Number.NaN)).toThrow(RangeError)
    const clock = createSimulatedClock(0)
    expect(() => clock.advance('2 hourz')).toThrow(/hours/)
    expect(() => clock.advance(0.5)).toThrow(RangeError)
    expect(() => clock.set('2026-02-30T00:00:00Z')).toThrow(RangeError)
    expect(clock.now()).toBe(0)
  })

  it('drives a host', async () => {
    const clock = createSimulatedClock('2026-03-02T09:00:00+08:00')
    const told: string[] = []
    const engine = createEngine({
      procedures: [lostBadge],
      store: createMemoryStore(),
      transport: {
        deliver: async (effect) => {
          if (effect.kind === 'notify') told.push(effect.role)
        },
      },
      now: clock.now,
    })
    const data = { area: 'Yard', badges: 1 }
    await engine.open({
      procedure: 'lost-badge',
      id: 'c-1',
      by: { id: 'li', roles: ['reporter'] },
      data,
    })
    clock.advance('1 day')
    await engine.tick()
    await engine.deliver()
    expect(told).toEqual(['guard', 'manager'])
  })
})
