import { existsSync, readFileSync } from 'node:fs'
import { type CaseState, loadProcedure, openCase, type Procedure } from '@dueprocess/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hseAccident } from '../src/index.ts'

const procedure = hseAccident.load()
const reporter = { id: 'li', roles: ['scene', 'safety-section'] }
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
})
