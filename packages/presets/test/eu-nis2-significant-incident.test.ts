import { advance, type CaseState, openCase, type Procedure } from '@dueprocess/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { euNis2SignificantIncident } from '../src/index.ts'

// Without its types, which would not take random facts.
const procedure: Procedure = euNis2SignificantIncident.load()
const officer = { id: 'ivo', roles: ['incident-officer'] }

interface Facts {
  readonly provider: string
  readonly planned: boolean
  readonly numbers: Readonly<Record<string, number | undefined>>
  readonly answers: Readonly<Record<string, boolean | undefined>>
  readonly earliestAt: string | undefined
}

function assessed({ provider, planned, numbers, answers, earliestAt }: Facts): CaseState {
  const at = '2026-03-02T08:30:00Z'
  const incident = { awareAt: '2026-03-02T08:00:00Z', provider, planned, service: 'S', what: 'W' }
  const opened = openCase(procedure, { id: 'c', by: officer, at, data: incident })
  if (!opened.ok) throw new Error(JSON.stringify(opened.reasons))
  const given = Object.entries({ ...numbers, ...answers, earliestAt, occurredAt })
  const data = Object.fromEntries(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const result = advance(procedure, opened.case, { step: 'assess', by: officer, at, data })
  if (!result.ok) throw new Error(JSON.stringify(result.reasons))
  return result.case
}

const occurredAt = '2026-03-02T07:00:00Z'

// The oracle: the articles in sets of answers, of which `undefined` is one that is not known.
type Truth = boolean | undefined

function any(...parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true
  return parts.includes(undefined) ? undefined : false
}

function all(...parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false
  return parts.includes(undefined) ? undefined : true
}

function above(value: number | undefined, limit: number | undefined): Truth {
  return value === undefined || limit === undefined ? undefined : value > limit
}

/** Above the lower of an amount and a share, in thousandths, of a whole. */
function aboveLower(value?: number, amount?: number, thousandths?: number, whole?: number): Truth {
  if (value === undefined) return undefined
  if (amount !== undefined && value > amount) return true
  if (whole === undefined || thousandths === undefined) return undefined
  return value * 1000 > whole * thousandths
}

function significant({ provider, planned, numbers: n, answers: a, earliestAt }: Facts): Truth {
  if (planned) return false
  const withinSixMonths =
    earliestAt === undefined ? undefined : earliestAt >= '2025-09-02T07:00:00Z'
  const manyTimes = n.sameCause === undefined ? undefined : n.sameCause >= 2
  const forEverybody = any(
    aboveLower(n.loss, 500_000, 50, n.turnover),
    ...[a.tradeSecrets, a.death, a.healthDamage, a.intrusion],
    all(manyTimes, withinSixMonths, aboveLower(n.combinedLoss, 500_000, 50, n.turnover)),
  )
  if (provider === 'other') return any(forEverybody, a.otherCriterion)
  if (provider === 'trust') {
    return any(
      forEverybody,
      above(n.unavailableMinutes, 20),
      above(n.weeklyHours, 1),
      aboveLower(n.limitedUsers, Number.POSITIVE_INFINITY, 10, n.users),
      aboveLower(n.dataUsers, 100, 1, n.users),
    )
  }
  return any(
    forEverybody,
    above(n.unavailableMinutes, 30),
    all(above(n.limitedHours, 1), aboveLower(n.limitedUsers, 1_000_000, 50, n.users)),
    a.maliciousData,
    aboveLower(n.dataUsers, 1_000_000, 50, n.users),
  )
}

/** Mostly nothing, sometimes a value at or beside a limit, sometimes not known. */
function mostly<T>(nothing: T, ...others: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 24, arbitrary: fc.constant(nothing) },
    { weight: 4, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

const money = [199_999, 200_000, 200_001, 500_000, 500_001]
const people = [1, 2, 10, 11, 50, 51, 100, 101, 1_000_000, 1_000_001]
const facts: fc.Arbitrary<Facts> = fc.record({
  provider: fc.constantFrom('cloud', 'managed', 'managed-security', 'trust', 'other'),
  planned: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
  numbers: fc.record({
    loss: mostly(0, ...money),
    turnover: mostly(4_000_000, 0, 40_000_000),
    sameCause: mostly(1, 2, 3),
    combinedLoss: mostly(0, ...money),
    unavailableMinutes: mostly(0, 20, 21, 30, 31),
    weeklyHours: mostly(0, 1, 1.25),
    limitedHours: mostly(2, 0, 1),
    limitedUsers: mostly(0, ...people),
    dataUsers: mostly(0, ...people),
    users: mostly(1000, 0, 100_000, 100_000_000),
  }),
  answers: fc.record({
    ...{ tradeSecrets: mostly(false, true), death: mostly(false, true) },
    ...{ healthDamage: mostly(false, true), intrusion: mostly(false, true) },
    ...{ maliciousData: mostly(false, true), otherCriterion: mostly(false, true) },
  }),
  earliestAt: mostly<string>(
    ...(['2025-12-01T07:00:00Z', '2025-09-02T07:00:00Z', '2025-09-02T06:59:00Z'] as const),
  ),
})

describe('the significance', () => {
  test('agrees with the articles on random incidents, also where something is not known', () => {
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(facts, (incident) => {
        const expected = significant(incident)
        const { decisions, deadlines } = assessed(incident)
        const result = decisions.significance
        const actual = result?.kind === 'decided' ? result.outputs.significance : undefined
        seen.add(expected)
        const word = expected ? 'significant' : 'not-significant'
        expect(actual).toBe(expected === undefined ? undefined : word)
        // Not having found out frees nobody from the early warning.
        expect(deadlines['early-warning']?.status === 'open').toBe(expected !== false)
      }),
      { numRuns: 2000 },
    )
    expect(seen).toEqual(new Set([true, false, undefined]))
  })
})
