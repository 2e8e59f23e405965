import { advance, type CaseState, openCase, type Procedure } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { euDoraMajorIctIncident } from '../src/index.ts'

// Without its types, which would not take random facts.
const procedure: Procedure = euDoraMajorIctIncident.load()
const manager = { id: 'ivo', roles: ['incident-manager'] }
const awareAt = '2026-03-06T08:00:00Z'

/** The instant so many minutes after awareness. */
function after(minutes: number): string {
  return new Date(Date.parse(awareAt) + minutes * 60_000).toISOString().replace('.000', '')
}

type Facts = Readonly<Record<string, number | boolean | undefined>>

function assessed(facts: Facts): CaseState {
  const data = { awareAt, service: 'Payments', what: 'Transfers fail.' }
  const opened = openCase(procedure, { id: 'c', by: manager, at: awareAt, data })
  if (!opened.ok) throw new Error(JSON.stringify(opened.reasons))
  const known = Object.entries(facts).flatMap(([name, value]): [string, Json][] =>
    value === undefined ? [] : [[name, value]],
  )
  return act(opened.case, 'assess', 0, { together: false, ...Object.fromEntries(known) })
}

function act(state: CaseState, step: string, minutes: number, data?: object): CaseState {
  const event = { step, by: manager, at: after(minutes), ...(data ? { data } : {}) }
  const result = advance(procedure, state, event)
  if (!result.ok) throw new Error(JSON.stringify(result.reasons))
  return result.case
}

// The oracle counts how many criteria are met for certain, and how many may be.
const met: Readonly<Record<string, Readonly<Record<string, (value: number) => boolean>>>> = {
  clients: {
    clients: (count) => count > 100_000,
    clientsShare: (percent) => percent > 10,
    counterpartsShare: (percent) => percent > 30,
    transactionsShare: (percent) => percent > 10,
    transactionValueShare: (percent) => percent > 10,
    relevantClient: Boolean,
  },
  reputation: {
    ...{ media: Boolean, complaints: Boolean },
    ...{ requirementMissed: Boolean, clientLoss: Boolean },
  },
  duration: { durationHours: (hours) => hours > 24, downtimeHours: (hours) => hours > 2 },
  geography: { memberStates: (count) => count >= 2 },
  data: { dataLoss: Boolean, intrusion: Boolean },
  costs: { costs: (euros) => euros > 100_000 },
}

function classOf(facts: Facts): string | undefined {
  let certain = 0
  let possible = 0
  for (const dimensions of Object.values(met)) {
    const answers = Object.entries(dimensions).map(([name, isMet]) => {
      const value = facts[name]
      return value === undefined ? undefined : isMet(Number(value))
    })
    if (answers.includes(true)) certain += 1
    if (answers.some((answer) => answer !== false)) possible += 1
  }
  const enough = facts.intrusion === true || certain >= 2
  if (facts.criticalServices && enough) return 'major'
  const never = facts.intrusion === false && possible < 2
  return facts.criticalServices === false || never ? 'not-major' : undefined
}

/** Mostly nothing, sometimes a value at or beside a limit, sometimes not known. */
function mostly<T>(nothing: T, ...others: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 16, arbitrary: fc.constant(nothing) },
    { weight: 3, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

const facts: fc.Arbitrary<Facts> = fc.record({
  criticalServices: mostly<boolean>(true, false),
  clients: mostly(0, 100_000, 100_001),
  clientsShare: mostly(0, 10, 10.5),
  counterpartsShare: mostly(0, 30, 30.5),
  transactionsShare: mostly(0, 10, 10.5),
  transactionValueShare: mostly(0, 10, 250),
  relevantClient: mostly<boolean>(false, true),
  ...{ media: mostly<boolean>(false, true), complaints: mostly<boolean>(false, true) },
  ...{ requirementMissed: mostly<boolean>(false, true), clientLoss: mostly<boolean>(false, true) },
  durationHours: mostly(1, 24, 24.5),
  downtimeHours: mostly(0, 2, 2.25),
  memberStates: mostly(1, 0, 2, 27),
  ...{ dataLoss: mostly<boolean>(false, true), intrusion: mostly<boolean>(false, true) },
  costs: mostly(0, 100_000, 100_001),
})

describe('the class', () => {
  test('agrees with the criteria on random incidents, also where something is not known', () => {
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(facts, (incident) => {
        const expected = classOf(incident)
        const result = assessed(incident).decisions.class
        const actual = result?.kind === 'decided' ? result.outputs.class : undefined
        seen.add(expected)
        expect(actual).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    expect(seen).toEqual(new Set(['major', 'not-major', undefined]))
  })
})

describe('the initial notification', () => {
  test('is due by the earlier limit, and by four hours alone where it was classified late', () => {
    const major = assessed({ criticalServices: true, intrusion: true })
    fc.assert(
      fc.property(fc.nat({ max: 3 * 24 * 60 }), (minutes) => {
        const isLate = minutes > 24 * 60
        const due = isLate ? minutes + 4 * 60 : Math.min(minutes + 4 * 60, 24 * 60)
        const { initial } = act(major, 'classify', minutes).deadlines
        expect(initial?.due).toBe(Date.parse(after(due)))
      }),
    )
  })
})
