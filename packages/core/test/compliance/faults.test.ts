import fc from 'fast-check'
import { expect, it } from 'vitest'
import { auditTrail, type Finding } from '../../src/compliance/index.ts'
import { choicesOf, numbers } from '../case/random/choices.ts'
import { kernel } from '../case/random/kernel.ts'
import { randomProcedure } from '../case/random/random-procedure.ts'
import { randomSession, type Session } from '../case/random/random-session.ts'
import { howOften, isSearch } from '../property-runs.ts'
import { edits, type Injected, refusedSteps, unsealed } from './faults.ts'
import { presets } from './presets.ts'

interface Tally {
  injected: number
  found: number
  /** Something else was reported too. */
  beside: number
}

/** Cases of random procedures and of every preset, in turn. */
function* cases(count: number): Generator<{ session: Session; place: number; of: string }> {
  const samples = fc.sample(fc.tuple(numbers(1500), numbers(600), fc.nat(60)), {
    numRuns: count,
    ...(isSearch ? {} : { seed: 20260105 }),
  })
  for (const [index, [list, events, place]] of samples.entries()) {
    const shipped = index % 2 === 0 ? undefined : presets[(index >> 1) % presets.length]
    const procedure = shipped?.procedure ?? randomProcedure(list)
    const options = { length: 18, wakes: true }
    // Not every list of choices leads to an opening; some turn of it does.
    const session = [0, 1, 2, 3, 4, 5, 6, 7]
      .values()
      .map((turn) => [...events.slice(turn), ...events.slice(0, turn)])
      .map((turned) => randomSession(kernel, procedure, choicesOf(turned), options))
      .find((found) => found !== undefined)
    if (session) yield { session, place, of: shipped?.id ?? 'random procedures' }
  }
}

function judge({ procedure }: Session, { before, trail, expected, caused }: Injected) {
  const known = new Set(auditTrail(procedure, before).findings.map(nameOf))
  const found = auditTrail(procedure, trail).findings.filter((one) => !known.has(nameOf(one)))
  return {
    isFound: found.some(({ code }) => expected.includes(code)),
    beside: found.filter(({ code }) => !expected.includes(code) && !caused.includes(code)),
  }
}

function nameOf({ code, element, evidence }: Finding): string {
  return JSON.stringify([code, element.id, evidence])
}

it(
  'a fault injected into a trail is found, and nothing is reported that it does not cause',
  () => {
    const tallies = new Map<string, Tally>()
    const byProcedure = new Map<string, Tally>()
    // However little is tried, every procedure that ships has two turns.
    const count = Math.max(4 * presets.length, howOften(6 * presets.length))
    for (const { session, place, of } of cases(count)) {
      const injected = [
        ...refusedSteps(session),
        ...edits(session, place),
        ...unsealed(session, place),
      ]
      for (const one of injected) {
        const { isFound, beside } = judge(session, one)
        for (const [sums, key] of [
          [tallies, one.kind],
          [byProcedure, of],
        ] as const) {
          const tally = sums.get(key) ?? { injected: 0, found: 0, beside: 0 }
          tally.injected += 1
          tally.found += isFound ? 1 : 0
          tally.beside += beside.length > 0 ? 1 : 0
          sums.set(key, tally)
        }
      }
    }
    console.table(Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1))))
    const all = [...tallies.values()]
    const sum = (part: keyof Tally) => all.reduce((total, tally) => total + tally[part], 0)
    console.table(Object.fromEntries(byProcedure))
    console.log(`${tallies.size} kinds, ${sum('found')} of ${sum('injected')} found`)
    expect(tallies.size).toBeGreaterThanOrEqual(20)
    expect(sum('found') / sum('injected')).toBeGreaterThanOrEqual(0.99)
    expect(sum('beside') / sum('injected')).toBeLessThanOrEqual(0.01)
    // No procedure that ships and no kind hides behind the others.
    expect([...byProcedure.keys()]).toEqual(expect.arrayContaining(presets.map(({ id }) => id)))
    for (const [id, { injected, found }] of byProcedure) {
      expect(found / injected, id).toBeGreaterThanOrEqual(0.99)
    }
    for (const [kind, { injected, found }] of tallies) {
      if (injected >= 20) expect(found / injected, kind).toBeGreaterThanOrEqual(0.95)
    }
  },
  isSearch ? 3_600_000 : 120_000,
)
