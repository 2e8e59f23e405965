import { always, type CalendarData } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { loadProcedure } from '../../src/index.ts'

const office: CalendarData = {
  id: 'office',
  zone: 'Asia/Shanghai',
  hours: {
    monday: ['09:00-18:00'],
    tuesday: ['09:00-18:00'],
    wednesday: ['09:00-18:00'],
    thursday: ['09:00-18:00'],
    friday: ['09:00-18:00'],
  },
}

const text = `dueprocess: 1
procedure: test
version: 1.0.0
title: {en: Spill}
sources: {L: {title: Law}}
calendars: {office: office}
roles: {clerk: {title: Clerk}, guard: {}}
scales: {grade: {low: Low, high: High}}
forms: {report: {deaths: {type: integer, title: Deaths}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look: {by: guard, clause: L-1, notify: clerk, message: told}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  d: {within: 2 working days, after: tell, until: close}
messages: {told: 'So many died: {report.deaths}'}
holds: {pause: {title: Pause, set: {by: clerk}, release: {by: guard}}}
parameters: {many: 3}
`

function hashes(edit: (text: string) => string = (same) => same, calendar = office) {
  const { procedure, diagnostics } = loadProcedure(edit(text), { calendars: { office: calendar } })
  if (!procedure) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const { behaviour, document } = procedure
  return { behaviour, document }
}

const original = hashes()

describe('the hash of the behaviour', () => {
  it.each<[string, (text: string) => string]>([
    ['another title', (same) => same.replace('Spill', 'Leak')],
    ['a translation', (same) => same.replace('{en: Spill}', '{en: Spill, zh: 泄漏}')],
    ['another label', (same) => same.replace('low: Low', 'low: Little')],
    ['the title of a field', (same) => same.replace('title: Deaths', 'title: Dead')],
    ['other words of a message', (same) => same.replace('So many died', 'Dead')],
    ['the title of a hold', (same) => same.replace('title: Pause', 'title: Break')],
    ['another clause', (same) => same.replace('clause: L-1', 'clause: {ref: L-2, doubt: Which?}')],
    ['a note', (same) => same.replace('guard: {}', 'guard: {note: At night.}')],
    [
      'comments and blanks',
      (same) => `# Draft\n${same.replace('guard: {}}', 'guard:   {}}  # new')}`,
    ],
    ['another style', (same) => same.replace('guard: {}', '"guard": {}')],
  ])('stays the same with %s, and that of the document does not', (_name, edit) => {
    expect(hashes(edit).behaviour).toBe(original.behaviour)
    expect(hashes(edit).document).not.toBe(original.document)
  })

  it.each<[string, (text: string) => string]>([
    ['another role', (same) => same.replace('look: {by: guard', 'look: {by: clerk')],
    ['another fact in a message', (same) => same.replace('{report.deaths}', '{deadline.d.due}')],
    ['another hold', (same) => same.replace('release: {by: guard}', 'release: {by: clerk}')],
    ['another parameter', (same) => same.replace('many: 3', 'many: 4')],
    ['another duration', (same) => same.replace('2 working days', '3 working days')],
    [
      'another order of words',
      (same) => same.replace('{low: Low, high: High}', '{high: High, low: Low}'),
    ],
    ['another order of steps', (same) => same.replace(/( +look:.*\n)( +close:.*\n)/, '$2$1')],
    ['a field more', (same) => same.replace('{report: {', '{report: {area?: text, ')],
    ['a compulsory field', (same) => same.replace('deaths: {', 'deaths?: {')],
    ['a limit', (same) => same.replace('type: integer,', 'type: integer, minimum: 0,')],
    ['another calendar', (same) => same.replace('office: office', 'office: always')],
    [
      'another counting rule',
      (same) => same.replace('office: office', 'office: {use: office, counting: eu-1182-71}'),
    ],
  ])('changes with %s', (_name, edit) => {
    expect(hashes(edit).behaviour).not.toBe(original.behaviour)
  })

  it('changes with what an installed calendar says, not with its title', () => {
    const holidays = [{ date: '2026-10-01' }]
    expect(hashes(undefined, { ...office, holidays }).behaviour).not.toBe(original.behaviour)
    expect(hashes(undefined, { ...office, title: { en: 'Office' } }).behaviour).toBe(
      original.behaviour,
    )
  })
})

describe('a calendar', () => {
  it('that is installed and wrong is told where it is used', () => {
    const wrong = { ...office, zone: 'Nowhere/Land' }
    const { procedure, diagnostics } = loadProcedure(text, { calendars: { office: wrong } })
    expect(procedure).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'invalid-calendar', severity: 'error' }])
    expect(text.slice(diagnostics[0]?.range.start, diagnostics[0]?.range.end)).toBe('office')
  })

  it('that is not installed is told with those that are', () => {
    const { diagnostics } = loadProcedure(text, {
      calendars: { offices: { ...office, id: 'offices' } },
    })
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-calendar',
        message: expect.stringContaining(`available: ${always.id}, offices`),
        suggestion: { text: 'offices' },
      },
    ])
  })

  it('is the first of the document where a deadline names none', () => {
    const { procedure } = loadProcedure(text, { calendars: { office } })
    expect(procedure?.deadlines[0]).toMatchObject({ on: { value: { id: 'office' } } })
  })
})
