import { describe, expect, it } from 'vitest'
import { accidentTable, facts } from './accident-grades.ts'

const table = accidentTable()

describe('grades of accidents, whose cells are alternatives', () => {
  it('grades by the highest row that one fact reaches', () => {
    const decision = table.decide(
      facts({ 'report.deaths': 9, 'report.seriousInjuries': 49, 'report.directLoss': 50_000_000 }),
    )
    expect(decision).toEqual({ kind: 'decided', outputs: { severity: 'major' }, rows: [1] })
  })

  it('falls to else only where every row is false', () => {
    const decision = table.decide(
      facts({ 'report.deaths': 2, 'report.seriousInjuries': 9, 'report.directLoss': 9_999_999.99 }),
    )
    expect(decision).toEqual({
      kind: 'decided',
      outputs: { severity: 'general' },
      rows: [],
      byElse: true,
    })
  })

  it('says which grades an unknown loss leaves open', () => {
    const decision = table.decide(facts({ 'report.deaths': 27, 'report.seriousInjuries': 16 }))
    expect(decision).toEqual({
      kind: 'unknown',
      possible: [{ outputs: { severity: 'major' } }, { outputs: { severity: 'extraordinary' } }],
      lowest: 'major',
      highest: 'extraordinary',
      noMatch: false,
      conflict: false,
      deciding: ['loss'],
      missing: ['report.directLoss'],
      exact: true,
    })
  })

  it('decides without the loss where the deaths alone give the highest grade', () => {
    const decision = table.decide(facts({ 'report.deaths': 30 }))
    expect(decision).toEqual({ kind: 'decided', outputs: { severity: 'extraordinary' }, rows: [0] })
  })

  it('takes a number in quotes for unknown and says so', () => {
    const decision = table.decide(
      facts({ 'report.deaths': '31', 'report.seriousInjuries': 0, 'report.directLoss': 0 }),
    )
    expect(decision).toMatchObject({
      kind: 'unknown',
      deciding: ['deaths'],
      invalid: [{ input: 'deaths', value: '31' }],
    })
  })
})
