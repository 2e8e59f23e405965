import { describe, expect, it } from 'vitest'
import { explainDecision } from '../../src/index.ts'
import { opened, take } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}}
forms: {report: {deaths?: integer, leak?: yes-no}}
decisions:
  grade:
    gives: grade
    policy: first
    table: |
      grade | report.deaths | report.leak | clause
      major | >= 3          | -           | L-1
      major | >= 1          | true        | L-2
    else: minor
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {add: {by: clerk, amend: report}, close: {by: clerk, to: closed}}}
  closed: {final: true}
`)

describe('why a decision is what it is', () => {
  it('is the row that decided, with its cells, the values they met and its clause', () => {
    const run = opened(procedure, { data: { deaths: 1, leak: true } })
    expect(explainDecision(procedure, run.case, 'grade')).toMatchObject({
      table: { id: 'grade' },
      result: { kind: 'decided', outputs: { grade: 'major' }, rows: [1] },
      rows: [
        {
          row: 1,
          line: 3,
          clauses: [{ ref: 'L-2' }],
          cells: [
            { input: 'report.deaths', cell: '>= 1', value: 1, holds: true },
            { input: 'report.leak', cell: 'true', value: true, holds: true },
          ],
        },
      ],
    })
  })

  it('names the table by a hash that its layout does not change', () => {
    const hashOf = (table: string): string | undefined => {
      const text = `
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}}
forms: {report: {deaths: integer}}
decisions: {grade: {gives: grade, table: ${JSON.stringify(table)}, else: minor}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
`
      const of = procedureOf(text)
      return explainDecision(of, opened(of, { data: { deaths: 1 } }).case, 'grade')?.table.hash
    }
    const hash = hashOf('report.deaths | grade\n>= 3 | major\n')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf('report.deaths  |  grade\n  ≥ 3  |  major\n')).toBe(hash)
    expect(hashOf('report.deaths | grade\n>= 4 | major\n')).not.toBe(hash)
  })

  it('is no row where the rest applies, or where nobody can say', () => {
    const run = opened(procedure, { data: { deaths: 0, leak: false } })
    expect(explainDecision(procedure, run.case, 'grade')).toMatchObject({
      result: { kind: 'decided', outputs: { grade: 'minor' }, byElse: true },
      rows: [],
    })
    take(run, 'add', 'Mon 09:00', { data: { deaths: null } })
    expect(explainDecision(procedure, run.case, 'grade')).toMatchObject({
      result: { kind: 'unknown' },
      rows: [],
    })
  })

  it('is what the case has stored', () => {
    const run = opened(procedure, { data: { deaths: 5 } })
    expect(explainDecision(procedure, run.case, 'grade')?.result).toEqual(run.case.decisions.grade)
  })

  it('is nothing for what is no decision', () => {
    const run = opened(procedure, { data: {} })
    for (const id of ['report', 'constructor', '__proto__', '']) {
      expect(explainDecision(procedure, run.case, id)).toBeUndefined()
    }
  })
})
