import { existsSync, readFileSync } from 'node:fs'
import {
  advance,
  type CaseState,
  loadProcedure,
  openCase,
  type Procedure,
  wakeCase,
} from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hseAccident } from '../src/index.ts'

const procedure = hseAccident.load()
const reporter = { id: 'li', roles: ['scene', 'safety-section'] }
const head = { id: 'chen', roles: ['unit-head'] }
const calm = {
  occurredAt: '2026-03-02T10:00:00+08:00',
  headInformedAt: '2026-03-02T10:10:00+08:00',
  place: 'Depot 3',
  course: 'A hose burst',
  harm: true,
  unitVehicle: false,
  staffRiding: false,
  roadTraffic: false,
  fire: false,
  explosion: false,
  worksPollution: false,
  staffHurt: true,
}

function opened(report: object): CaseState {
  const at = '2026-03-02T10:15:00+08:00'
  const outcome = openCase(procedure, { id: 'c', by: reporter, at, data: { ...calm, ...report } })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.case
}

function decided(report: object, decision: string, output: string): Json | undefined {
  const result = opened(report).decisions[decision]
  return result?.kind === 'decided' ? result.outputs[output] : undefined
}

const noLoss = { deaths: 0, missing: 0, seriousInjuries: 0, estimatedLoss: 0 }

describe('the HSE accident procedure as a document', () => {
  test('has no diagnostics at all', () => {
    const { diagnostics } = loadProcedure(hseAccident.text, { calendars: hseAccident.calendars })
    expect(diagnostics).toEqual([])
  })

  test('has a title in Chinese and English for everything that people see', () => {
    const { steps, stages, roles, forms, deadlines, decisions, constraints, records } = procedure
    const titled = [
      ...[steps, stages, roles, forms, decisions, records].flatMap((group) => [...group.values()]),
      ...deadlines,
      ...constraints,
    ]
    const untitled = titled.filter(({ title }) => !title.en || !title.zh)
    expect(untitled.map(({ id }) => id)).toEqual([])
  })

  const clauses = new URL('../../../../shared/seeds/clauses.yaml', import.meta.url)
  test.skipIf(!existsSync(clauses))(
    'cites every HSE clause of the source (needs ../shared)',
    () => {
      const listed = [...readFileSync(clauses, 'utf8').matchAll(/id: (HSE-[\w.]+), kind: (\w+)/g)]
      const owed = listed.filter(([, , kind]) => kind !== 'info').map(([, id]) => id)
      expect(owed.length).toBeGreaterThan(10)
      expect(owed.filter((id) => !cited(procedure).has(String(id)))).toEqual([])
    },
  )
})

/** Clauses that an executable element cites. */
function cited({
  steps,
  roles,
  decisions,
  definitions,
  deadlines,
  constraints,
  records,
}: Procedure) {
  const elements = [
    ...steps.values(),
    ...roles.values(),
    ...decisions.values(),
    ...definitions.values(),
    ...deadlines,
    ...constraints,
    ...records.values(),
  ]
  const rows = [...decisions.values()].flatMap(({ ruleClauses }) =>
    [...ruleClauses.values()].flat(),
  )
  return new Set([...elements.flatMap((element) => element.clauses), ...rows].map(({ ref }) => ref))
}

describe('the grade', () => {
  const million = 1_000_000
  test.each([
    [
      'deaths',
      [0, 'minor'],
      [1, 'general'],
      [2, 'general'],
      [3, 'larger'],
      [9, 'larger'],
      [10, 'major'],
      [29, 'major'],
      [30, 'extraordinary'],
    ],
    [
      'missing',
      [0, 'minor'],
      [1, 'general'],
      [2, 'general'],
      [3, 'larger'],
      [9, 'larger'],
      [10, 'major'],
      [29, 'major'],
      [30, 'extraordinary'],
    ],
    [
      'seriousInjuries',
      [0, 'minor'],
      [1, 'general'],
      [9, 'general'],
      [10, 'larger'],
      [49, 'larger'],
      [50, 'major'],
      [99, 'major'],
      [100, 'extraordinary'],
    ],
    [
      'estimatedLoss',
      [499_999.99, 'minor'],
      [500_000, 'general'],
      [10 * million - 0.01, 'general'],
      [10 * million, 'larger'],
      [50 * million - 0.01, 'larger'],
      [50 * million, 'major'],
      [100 * million - 0.01, 'major'],
      [100 * million, 'extraordinary'],
    ],
  ] as const)(
    'changes exactly at the boundaries of %s: 以上 includes the number',
    (figure, ...steps) => {
      for (const [value, grade] of steps) {
        expect(decided({ ...noLoss, [figure]: value }, 'grade', 'severity')).toBe(grade)
      }
    },
  )

  // An oracle of its own, written from the text and not from the table.
  const grades = ['minor', 'general', 'larger', 'major', 'extraordinary']
  const reached = (value: number, from: readonly number[]) => from.filter((n) => value >= n).length
  const oracle = (deaths: number, serious: number, loss: number) =>
    grades[
      Math.max(
        reached(deaths, [1, 3, 10, 30]),
        reached(serious, [1, 10, 50, 100]),
        reached(loss, [500_000, 10_000_000, 50_000_000, 100_000_000]),
      )
    ]

  test('agrees with the text on 100,000 random accidents', () => {
    const table = procedure.decisions.get('grade')?.table
    const near = (...edges: number[]) =>
      fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(...edges.flatMap((n) => [n - 1, n, n + 1])))
    const loss = fc.oneof(
      fc.nat({ max: 200_000_000 }),
      fc.constantFrom(
        499_999.99,
        500_000,
        9_999_999,
        10_000_000,
        49_999_999,
        50_000_000,
        1e8 - 1,
        1e8,
      ),
    )
    fc.assert(
      fc.property(
        near(1, 3, 10, 30),
        fc.nat({ max: 3 }),
        near(1, 10, 50, 100),
        loss,
        (deaths, missing, serious, direct) => {
          const inputs = {
            deaths,
            'dead-or-missing': deaths + missing,
            serious,
            loss: direct,
            harm: true,
          }
          const decision = table?.decideInputs(inputs)
          const grade = decision?.kind === 'decided' ? decision.outputs.severity : decision?.kind
          return grade === oracle(deaths + missing, serious, direct)
        },
      ),
      { numRuns: 100_000 },
    )
  })

  test('is not guessed while the loss is unknown: it names what is possible and what would decide', () => {
    const result = opened({ deaths: 27, missing: 0, seriousInjuries: 13 }).decisions.grade
    expect(result).toMatchObject({
      kind: 'unknown',
      possible: [{ outputs: { severity: 'major' } }, { outputs: { severity: 'extraordinary' } }],
      lowest: 'major',
      deciding: ['loss'],
    })
  })

  test('is certain as soon as one known figure reaches the top', () => {
    expect(decided({ deaths: 30 }, 'grade', 'severity')).toBe('extraordinary')
  })

  test('of a near miss is none, without anybody counting', () => {
    expect(decided({ harm: false, staffHurt: false }, 'grade', 'severity')).toBe('none')
  })
})

describe('the kind', () => {
  test.each([
    ['a vehicle of the unit on the road', { unitVehicle: true, roadTraffic: true }, 'traffic'],
    [
      'staff hurt as passengers of the unit’s vehicle',
      { unitVehicle: true, staffRiding: true },
      'casualty',
    ],
    [
      'staff hurt by a vehicle that others answer for',
      { staffRiding: true, roadTraffic: true },
      'casualty',
    ],
    ['a fire in which staff were hurt', { fire: true }, 'fire'],
    ['an explosion without fire', { explosion: true }, 'fire'],
    ['staff hurt at work', {}, 'casualty'],
    ['pollution through works', { staffHurt: false, worksPollution: true }, 'environmental'],
    ['only members of the public hurt', { staffHurt: false }, 'other'],
    ['no harm at all', { harm: false, staffHurt: false }, 'near-miss'],
  ])('%s', (_, report, kind) => {
    expect(decided(report, 'kind', 'accident-kind')).toBe(kind)
  })
})

describe('the deadlines of the law', () => {
  const at = (state: CaseState, deadline: string) => {
    const due = state.deadlines[deadline]?.due
    return due === null || due === undefined ? undefined : new Date(due).toISOString()
  }

  test('give the head one hour from being told, not from the accident', () => {
    expect(at(opened({}), 'first-report')).toBe('2026-03-02T03:10:00.000Z')
  })

  test('are not owed for a near miss nor for pollution', () => {
    for (const report of [
      { harm: false, staffHurt: false },
      { staffHurt: false, worksPollution: true },
    ]) {
      const { deadlines } = opened(report)
      for (const id of ['first-report', 'toll-window', 'investigation']) {
        expect(deadlines[id]?.status ?? 'idle', id).toBe('idle')
      }
    }
  })

  test('keep the toll open to the end of the 30th day, of the 7th for road traffic and fire', () => {
    // 2 March plus 30 days is 1 April; it ends at midnight in China.
    expect(at(opened({}), 'toll-window')).toBe('2026-04-01T16:00:00.000Z')
    expect(at(opened({ fire: true }), 'toll-window')).toBe('2026-03-09T16:00:00.000Z')
    expect(at(opened({ unitVehicle: true, roadTraffic: true }), 'toll-window')).toBe(
      '2026-03-09T16:00:00.000Z',
    )
    expect(at(opened({ explosion: true }), 'toll-window')).toBe('2026-04-01T16:00:00.000Z')
  })

  test('tell safety section, head and superior when the hour has passed', () => {
    const outcome = wakeCase(procedure, opened({}), '2026-03-02T12:00:00+08:00')
    if (!outcome.ok) throw new Error('refused')
    const missed = outcome.entries.find(
      ({ deadline }) => deadline?.id === 'first-report' && deadline.level === 'due',
    )
    expect(missed?.at).toBe('2026-03-02T03:10:00Z')
    const told = outcome.entries.flatMap(({ deadline, effects }) =>
      deadline?.level === 1
        ? effects.map((effect) => (effect.kind === 'notify' ? effect.role : ''))
        : [],
    )
    expect(told).toEqual(['safety-section', 'unit-head', 'superior'])
  })

  test('a toll that rises to ten within the window makes a larger accident major, and the relay to the state owed', () => {
    let state = opened({ ...noLoss, deaths: 9 })
    const take = (step: string, by: typeof head, instant: string, data?: object) => {
      const outcome = advance(procedure, state, {
        step,
        by,
        at: instant,
        ...(data ? { data } : {}),
      })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
      state = outcome.case
    }
    const regulator = { id: 'wu', roles: ['authority'] }
    const receipt = { receivedBy: 'duty officer' }
    take('report-to-authority', head, '2026-03-02T10:30:00+08:00', receipt)
    take('relay-to-prefecture', regulator, '2026-03-02T11:00:00+08:00', receipt)
    take('relay-to-province', regulator, '2026-03-02T12:00:00+08:00', receipt)
    expect(state.deadlines['relay-state']).toBeUndefined()
    take('supplement', reporter, '2026-03-08T09:00:00+08:00', { deaths: 10 })
    expect(state.decisions.grade).toMatchObject({
      kind: 'decided',
      outputs: { severity: 'major' },
    })
    // The regrade starts two fresh hours; it does not make an earlier relay late.
    expect(at(state, 'relay-state')).toBe('2026-03-08T03:00:00.000Z')
    expect(state.deadlines['relay-state']?.missed).toBeUndefined()
  })

  test('a death after the window is recorded apart and leaves the grade as it is', () => {
    const state = opened({ ...noLoss, deaths: 2, fire: true })
    const later = '2026-03-10T09:00:00+08:00'
    const refused = advance(procedure, state, {
      step: 'supplement',
      by: reporter,
      at: later,
      data: { deaths: 3 },
    })
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'condition-false' }] })
    const late = advance(procedure, state, {
      step: 'late-toll',
      by: reporter,
      at: later,
      data: { deaths: 3 },
    })
    expect(late.ok && late.case.decisions.grade).toMatchObject({
      outputs: { severity: 'general' },
    })
  })
})
