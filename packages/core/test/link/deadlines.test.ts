import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Deadline, loadProcedure } from '../../src/index.ts'

const text = readFileSync(join(import.meta.dirname, 'fixtures/clean/deadlines.yaml'), 'utf8')
const { procedure } = loadProcedure(text)

function deadline(id: string): Deadline {
  const found = procedure?.deadlines.find((one) => one.id === id)
  if (!found) throw new Error(`no deadline ${id}`)
  return found
}

const day = (amount: number) => ({ kind: 'elapsed', amount, unit: 'days' })

describe('a deadline as it is linked', () => {
  it('starts a run for each occurrence of a step', () => {
    expect(deadline('each-look').clocks).toMatchObject([
      { after: { kind: 'step', step: 'look', which: 'each' } },
    ])
    expect(deadline('each-look').every).toBeUndefined()
  })

  it('that comes round has its period as the time of its one clock', () => {
    const year = { kind: 'elapsed', amount: 1, unit: 'years' }
    const { every, clocks, until } = deadline('yearly')
    expect(every).toEqual(year)
    expect(clocks).toMatchObject([
      { within: { kind: 'fixed', value: year }, after: { step: 'look', which: 'first' } },
    ])
    expect(until).toMatchObject([{ step: 'drill' }, { kind: 'enter', stage: { id: 'closed' } }])
  })

  it('rolls to an hour, on a calendar of its own, with the clause that says so', () => {
    const { roll, on } = deadline('rolled')
    expect(roll).toMatchObject({
      at: 12 * 60 * 60 * 1000,
      unless: { text: 'not(grave)' },
      clauses: [{ ref: 'R-1' }],
    })
    expect(on).toMatchObject({ kind: 'of', fact: 'report.site', otherwise: { id: 'lower' } })
    const calendars = (choice: typeof on | undefined) =>
      choice?.kind === 'of' ? [...choice.values].map(([word, { id }]) => [word, id]) : []
    expect(calendars(on)).toEqual([['north', 'upper']])
    expect(calendars(roll?.on)).toEqual([
      ['north', 'lower'],
      ['south', 'upper'],
    ])
  })

  it('keeps the counting rule with the calendar that brings it', () => {
    const { on } = deadline('rolled')
    expect(on.kind === 'of' && on.otherwise?.counting).toBe('eu-1182-71')
    expect(on.kind === 'of' && on.values.get('north')).not.toHaveProperty('counting')
  })

  it('pauses on a hold, while a condition holds, and between events, in the order written', () => {
    expect(deadline('rolled').pauses).toMatchObject([
      { kind: 'hold', hold: 'customer' },
      { kind: 'while', condition: { text: 'grave' } },
      { kind: 'between', from: { step: 'look' }, to: { step: 'drill' } },
    ])
  })

  it('tells what the message says to whom it escalates', () => {
    expect(deadline('rolled').escalations).toMatchObject([
      { share: 0.5, notify: [{ kind: 'fixed', value: ['guard'] }], message: 'overdue' },
    ])
  })

  it('starts at a definition: an instant is a fact, a condition is when it becomes true', () => {
    expect(deadline('prompt').clocks[0]?.after).toEqual({ kind: 'fact', name: 'foreseen' })
    expect(deadline('rolled').clocks[0]?.after).toMatchObject({
      kind: 'condition',
      history: { condition: { text: 'grave' } },
    })
  })

  it('has a target beside promptly, also where only some cases are prompt', () => {
    expect(deadline('prompt').target).toEqual({ kind: 'elapsed', amount: 24, unit: 'hours' })
    const { clocks, target } = deadline('prompt-in-part')
    const within = clocks[0]?.within
    expect(within?.kind === 'of' && [...within.values]).toEqual([
      ['major', { kind: 'promptly' }],
      ['minor', day(1)],
    ])
    expect(target).toEqual({ kind: 'elapsed', amount: 6, unit: 'hours' })
  })

  it('keeps the time used when its target changes, unless it says otherwise', () => {
    expect(deadline('yearly').whenTargetChanges).toBe('keep-time-used')
    expect(deadline('chosen').whenTargetChanges).toBe('restart')
    expect(deadline('chosen-again').whenTargetChanges).toBe('keep-due')
  })

  it('is owed again by a step or with a stage', () => {
    expect(deadline('chosen').reopen).toMatchObject({
      on: { kind: 'step', step: 'reopen' },
      clock: 'continue',
      clauses: [{ ref: 'R-2' }],
    })
    expect(deadline('chosen-again').reopen).toMatchObject({
      on: { kind: 'enter', stage: { id: 'handling' } },
      clock: 'restart',
    })
    expect(deadline('yearly')).not.toHaveProperty('reopen')
  })

  it('remembers the conditions that only its roll asks about', () => {
    const known = text.replace(
      'unless: not(grave)',
      'unless: since(report.site = "south") > report.seenAt',
    )
    const names = loadProcedure(known).procedure?.histories.map(({ name }) => name)
    expect(names).toContain('since(report.site = "south")')
  })

  it('is in the order of what it reads, by way of a calendar or a roll as well', () => {
    const later = text.replace(
      'roll: {to: 12:00 next working day, on: {of: report.site, north: lower, south: upper}, unless: not(grave)',
      'roll: {to: 12:00 next working day, on: {of: deadline.chosen.late, true: lower, false: upper}, unless: deadline.chosen-again.open',
    )
    const order = loadProcedure(later).procedure?.deadlines.map(({ id }) => id) ?? []
    expect(order.indexOf('rolled')).toBeGreaterThan(order.indexOf('chosen'))
    expect(order.indexOf('rolled')).toBeGreaterThan(order.indexOf('chosen-again'))
  })
})

describe('what can be erased', () => {
  it('is known as such by its form, as a whole list too', () => {
    const fields = procedure?.forms.get('report')?.fields
    const personal = [...(fields?.values() ?? [])].filter((field) => field.personal)
    expect(personal.map(({ name }) => name)).toEqual(['victim', 'witnesses'])
  })

  it('is nothing that a condition could name', () => {
    expect(procedure?.names.has('report.victim')).toBe(false)
    expect(procedure?.names.has('report.earlier')).toBe(true)
  })

  it('is never what a slip of the pen is taken for', () => {
    const slip = text.replace('grave: report.grade = "major"', 'grave: report.victm = "major"')
    const { diagnostics } = loadProcedure(slip)
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const { message, suggestion } of diagnostics) {
      expect(message).not.toContain('victim')
      expect(suggestion?.text).not.toBe('report.victim')
    }
  })
})

describe('a part of the wrong kind', () => {
  it.each([
    ['deadlines: {one: {within: 1 hour, after: {each: look}, until: look}}'],
    ['deadlines: {one: {every: 1 day, after: [look], until: look}}'],
    ['deadlines: {one: {due: soon, until: look}}'],
    ['scales: {risk: {low: Low, high: High}}\ndecisions: {risk: {gives: risk, rules: high}}'],
  ])('is told once, and not as missing: %s', (part) => {
    const document = `dueprocess: 1
procedure: test
version: 1.0.0
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {look: {by: clerk}, close: {by: clerk, to: closed}}}
  closed: {final: true}
${part}
`
    expect(loadProcedure(document).diagnostics.map(({ code }) => code)).toEqual(['wrong-kind'])
  })
})
