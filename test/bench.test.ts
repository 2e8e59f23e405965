import { expect, test } from 'vitest'
import { type Figure, figureFaults, figureLine } from '../scripts/bench/figure.ts'
import { median } from '../scripts/bench/time.ts'

const figure = (changes: Partial<Figure>): Figure => ({
  id: 'rules.grading',
  unit: 'ratio',
  goal: { atMost: 4 },
  measure: () => 0,
  ...changes,
})

test.each([
  [{ atMost: 4 }, 3.7549, 'bench rules.grading 3.75 ratio goal <= 4 ok'],
  [{ atMost: 4 }, 4.2, 'bench rules.grading 4.2 ratio goal <= 4 short'],
  [{ atMost: 4 }, 4.001, 'bench rules.grading 4 ratio goal <= 4 ok'],
  [{ atLeast: 80_000 }, 123_456.7, 'bench rules.grading 123457 ratio goal >= 80000 ok'],
  [{ atLeast: 80_000 }, 79_999, 'bench rules.grading 79999 ratio goal >= 80000 short'],
  [{ atMost: 0.001 }, 0.000_012_34, 'bench rules.grading 0.0000123 ratio goal <= 0.001 ok'],
])('goal %j and value %d are told as one line', (goal, value, line) => {
  expect(figureLine(figure({ goal }), value)).toBe(line)
})

test('figures with ids of no group, ids used twice and units of two words are refused', () => {
  const wrong = [figure({}), figure({}), figure({ id: 'other.x' as never, unit: 'per second' })]
  expect(figureFaults(wrong)).toEqual([
    'figure "rules.grading" exists twice',
    expect.stringContaining('figure "other.x": ids are <group>.<name>'),
    'figure "other.x": the unit "per second" is not one word',
  ])
  expect(figureFaults([figure({}), figure({ id: 'hosts.commit' })])).toEqual([])
})

test('the median is the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(3)
  expect(() => median([])).toThrow()
})
