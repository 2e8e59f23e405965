import { advance, type Entry, openCase } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { readOcel, readXes, toOcel, writeXes } from '../src/index.ts'
import { badge } from './badge.ts'
import { all, bytesOf } from './bytes.ts'

const at = Date.UTC(2026, 2, 2, 8)
const ann = { id: 'ann "A" <x>', roles: ['staff'] }
const bob = { id: 'bob', roles: ['guard'] }

function trail(id: string): readonly Entry[] {
  const opened = openCase(badge, {
    id,
    step: 'tell',
    by: ann,
    at,
    data: { area: 'open', badges: 2, seenAt: '2026-03-02T07:00:00Z' },
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const found = advance(badge, opened.case, {
    step: 'report-result',
    by: bob,
    at: at + 1000,
    data: { found: true },
  })
  if (!found.ok) throw new Error(JSON.stringify(found))
  return [...opened.entries, ...found.entries]
}

const trails = [trail('案件-1'), trail('2')]

describe('our cases', () => {
  test('written as XES are read again with steps, times, actors and values', async () => {
    const traces = await all(readXes(bytesOf([...writeXes(trails)].join(''))))
    expect(traces.map((one) => one.case)).toEqual(['案件-1', '2'])
    expect(Object.fromEntries(traces[0]?.events[0]?.attributes ?? [])).toEqual({
      'concept:name': 'tell',
      'time:timestamp': '2026-03-02T08:00:00Z',
      'org:resource': 'ann "A" <x>',
      'org:role': 'staff',
      'lifecycle:transition': 'complete',
      'dueprocess:seq': 1,
      'report.area': 'open',
      'report.badges': 2,
      'report.seenAt': '2026-03-02T07:00:00Z',
    })
    expect(traces[0]?.events[1]?.attributes.get('result.found')).toBe(true)
  })

  test('written as OCEL are read again by case and by actor', async () => {
    const log = toOcel(trails)
    const bytes = () => bytesOf(JSON.stringify(log), 100)
    const cases = await all(readOcel(bytes(), { objects: 'lost-badge' }))
    expect(cases.map(({ case: id, events }) => [id, events.length])).toEqual([
      ['case:案件-1', 2],
      ['case:2', 2],
    ])
    const actors = await all(readOcel(bytes(), { objects: 'actor' }))
    expect(actors.map((one) => one.case)).toEqual(['actor:ann "A" <x>', 'actor:bob'])
    expect(cases[0]?.events.map(({ attributes }) => attributes.get('org:role'))).toEqual([
      'staff',
      'guard',
    ])
    const declared = log.eventTypes.find(({ name }) => name === 'tell')?.attributes
    expect(declared).toContainEqual({ name: 'report.badges', type: 'integer' })
    expect(declared).toContainEqual({ name: 'org:role', type: 'string' })
  })

  test('whose trail was tampered with are not written', () => {
    const [first, ...rest] = trail('3')
    if (!first) throw new Error('there is no entry')
    const tampered = [[{ ...first, at: '2020-01-01T00:00:00Z' }, ...rest]]
    expect(() => [...writeXes(tampered)]).toThrow('does not verify')
    expect(() => toOcel(tampered)).toThrow('does not verify')
  })
})
