import { basesAmong, loadProcedure, type Procedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { calendars, campusEmergency } from '../src/index.ts'
import { type Line, person, type Story, tell } from './story.ts'

const security = person('sec', 'security-office')
const bases = basesAmong([{ name: 'campus-emergency.yaml', text: campusEmergency.text }])

/** The preset with other figures and limits, as a district would write them. */
function local(changes: string): Procedure {
  const text = `dueprocess: 1
procedure: district-campus-emergency
version: 1.0.0
title: {en: Campus emergencies in the district, zh: 本区校园突发事件处理办法}
extends: campus-emergency@1.0.0
${changes}`
  const { procedure, diagnostics } = loadProcedure(text, {
    calendars,
    bases,
    name: 'district.yaml',
  })
  expect(diagnostics).toEqual([])
  if (!procedure) throw new Error('the overlay does not load')
  return procedure
}

function confirmed(procedure: Procedure, hurt: number, deaths = 0): Story {
  const report = { occurredAt: '2026-05-11T10:15:00+08:00', place: 'Canteen', description: 'Ill.' }
  const facts = { isEmergency: true, nature: 'public-health', hurt, deaths, basis: 'List' }
  return tell(
    procedure,
    ['2026-05-11 10:20', person('xu', 'member'), 'report', report],
    ['2026-05-11 10:30', security, 'confirm', facts],
  )
}

function grade(procedure: Procedure, hurt: number, deaths = 0): unknown {
  const decided = confirmed(procedure, hurt, deaths).case.decisions.grade
  return decided?.kind === 'decided' ? decided.outputs : decided
}

describe('local thresholds', () => {
  test('are those of the overlay, and the other ones stay', () => {
    const district = local('change: {parameter.larger-hurt.is: 30, parameter.major-deaths.is: 5}')
    const preset = campusEmergency.load()
    const grades = [
      [30, 0],
      [31, 0],
      [0, 4],
      [0, 5],
      [31, 1],
      [0, 30],
    ] as const
    expect(grades.map(([hurt, deaths]) => grade(preset, hurt, deaths))).toEqual(
      ['general', 'general', 'larger', 'larger', 'larger', 'extraordinary'].map(as),
    )
    expect(grades.map(([hurt, deaths]) => grade(district, hurt, deaths))).toEqual(
      ['general', 'larger', 'larger', 'major', 'major', 'extraordinary'].map(as),
    )
  })

  test('may include a limit for the report to the superior authority', () => {
    const activate: Line = [
      '2026-05-11 10:31',
      security,
      'activate',
      { plan: 'Food poisoning', group: ['gao'] },
    ]
    const preset = confirmed(campusEmergency.load(), 5).next(activate)
    expect(preset.due('superior-told')).toBeUndefined()
    const changed = '{within: 1 hour, after: report.occurredAt, until: report-to-superior}'
    const district = local(`change: {deadline.superior-told: ${changed}}
remove: [deadline.superior-told.target]`)
    const story = confirmed(district, 5).next(activate)
    expect(story.due('superior-told')).toBe('2026-05-11 11:15')
    expect(story.wait('2026-05-11 11:16').verdict('superior-told')).toBe('missed')
  })
})

function as(severity: string): object {
  return { severity }
}
