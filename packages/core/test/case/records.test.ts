import { describe, expect, it } from 'vitest'
import { opened, take } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms:
  report: {deaths: integer}
  check: {found?: text}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: clerk, form: check, record: [protocol, summary]}
      print: {by: clerk, record: protocol}
      order: {by: clerk, notify: clerk, opens: {procedure: purchase, as: order}, record: protocol}
      close: {by: clerk, to: closed}
  closed: {final: true}
records:
  protocol: {forms: [report, check], numbered: true}
  summary: {forms: [report]}
`)

describe('a record', () => {
  const numbers = (effects: readonly object[]) =>
    effects.map((effect) => ('number' in effect ? effect.number : undefined))

  it('has a number where it is numbered, in each case from 1', () => {
    const run = opened(procedure, { data: { deaths: 2 } })
    expect(numbers(take(run, 'look', 'Mon 09:00', { data: {} }).effects)).toEqual([1, undefined])
    expect(numbers(take(run, 'print', 'Mon 09:10').effects)).toEqual([2])
    expect(numbers(take(run, 'print', 'Mon 09:20').effects)).toEqual([3])
    expect(run.case.records).toEqual({ protocol: 3 })
    const other = opened(procedure, { data: { deaths: 0 } })
    expect(numbers(take(other, 'print', 'Mon 09:00').effects)).toEqual([1])
  })

  it('shows the forms as they are at its entry', () => {
    const run = opened(procedure, { data: { deaths: 2 } })
    take(run, 'print', 'Mon 09:00')
    take(run, 'look', 'Mon 09:10', { data: { found: 'a leak' } })
    const contents = run.effects.flatMap((one) => (one.kind === 'record' ? [one.content] : []))
    expect(contents).toEqual([
      { report: { deaths: 2 }, check: {} },
      { report: { deaths: 2 }, check: { found: 'a leak' } },
      { report: { deaths: 2 } },
    ])
  })

  it('is numbered as an effect behind the cases that are opened and the people who are told', () => {
    const run = opened(procedure, { data: { deaths: 2 } })
    const { effects } = take(run, 'order', 'Mon 09:00')
    expect(effects.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'open case-1/2/1',
      'notify case-1/2/2',
      'record case-1/2/3',
    ])
  })

  it('is not counted where its step is refused', () => {
    const run = opened(procedure, { data: { deaths: 2 } })
    expect(() => take(run, 'look', 'Mon 09:00', { data: { found: 7 } })).toThrow()
    expect(numbers(take(run, 'print', 'Mon 09:10').effects)).toEqual([1])
  })
})
