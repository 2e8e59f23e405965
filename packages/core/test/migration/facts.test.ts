import { describe, expect, it } from 'vitest'
import { advance, dryRun, erase, replayCase, verifyTrail } from '../../src/index.ts'
import { boss, type CaseRun, clerk, opened, take, time } from '../case/case-run.ts'
import { moved, notMoved, planned, version } from './versions.ts'

const rest = (form: string) => `
roles: {clerk: {}, boss: {}}
open: {tell: {by: clerk, form: ${form}, to: a}}
stages: {a: {steps: {end: {by: clerk, to: z}}}, z: {final: true}}
steps: {correct: {by: clerk, amend: ${form}}}
`

const one = version(
  '1.0.0',
  `
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {place: text, grade?: grade, count?: integer, victim?: {type: text, personal: true}}}
${rest('report')}`,
)

const salt = 'a salt of more than sixteen'

function told(data: object = {}): CaseRun {
  return opened(one, { data: { place: 'yard', ...data }, salt })
}

describe('facts', () => {
  it('that the newer version does not have stay, unread, and are there again on the way back', () => {
    const two = version('2.0.0', `forms: {report: {place: text}}${rest('report')}`)
    const run = told({ count: 3, victim: 'Ada' })
    const after = moved(run, planned(one, two), 'Mon 09:00')
    expect(after.case.facts).toEqual(run.case.facts)
    expect(after.entry.changes).toEqual({})
    const back = moved(after, planned(two, one), 'Mon 10:00')
    expect(back.case.facts).toEqual(run.case.facts)
    expect(back.case.personal).toEqual(run.case.personal)
  })

  it('are given up where the plan says so', () => {
    const two = version('2.0.0', `forms: {report: {place: text}}${rest('report')}`)
    const run = told({ count: 3, victim: 'Ada' })
    const plan = planned(one, two, { facts: { 'report.count': null, 'report.victim': null } })
    const after = moved(run, plan, 'Mon 09:00')
    expect(after.case.facts).toEqual({ report: { place: 'yard' } })
    expect(after.case).not.toHaveProperty('personal')
    expect(after.entry.changes).toEqual({ facts: { report: { count: null, victim: null } } })
    expect(plan.loses).toEqual(['fact report.count', 'fact report.victim'])
  })

  it('change their names without anybody having to know their values', () => {
    const two = version(
      '2.0.0',
      `
scales: {grade: {minor: Minor, major: Major}}
forms: {notice: {site: text, grade?: grade, count?: integer, person?: {type: text, personal: true}}}
${rest('notice')}`,
    )
    const plan = planned(one, two, {
      facts: {
        'report.place': 'notice.site',
        'report.grade': 'notice.grade',
        'report.count': 'notice.count',
        'report.victim': 'notice.person',
      },
    })
    const run = told({ grade: 'major', victim: 'Ada' })
    const after = moved(run, plan, 'Mon 09:00')
    expect(after.case.facts).toEqual({
      notice: { site: 'yard', grade: 'major', person: run.case.facts.report?.victim },
    })
    expect(after.case.personal?.notice?.person?.value).toBe('Ada')
    expect(JSON.stringify(after.entry)).not.toContain('Ada')
  })

  it('of a personal field are erased by the name that they have now, also in older entries', () => {
    const two = version(
      '2.0.0',
      `
scales: {grade: {minor: Minor, major: Major}}
forms: {notice: {place: text, grade?: grade, count?: integer, victim?: {type: text, personal: true}, person?: {type: text, personal: true}}}
${rest('notice')}`,
    )
    const facts = {
      'report.place': 'notice.place',
      'report.grade': 'notice.grade',
      'report.count': 'notice.count',
      'report.victim': 'notice.person',
    }
    const after = moved(told({ victim: 'Ada' }), planned(one, two, { facts }), 'Mon 09:00')
    const event = { step: 'correct', by: clerk, at: time('Mon 10:00'), salt }
    const outcome = advance(two, after.case, { ...event, data: { victim: 'Bo', person: 'Cy' } })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
    const trail = [...after.trail, ...outcome.entries]

    const gone = erase(outcome.case, trail, ['notice.person'])
    expect(JSON.stringify(gone)).not.toMatch(/"(Ada|Cy)"/)
    expect(JSON.stringify(gone)).toContain('"Bo"')
    expect(verifyTrail(gone.trail, { head: gone.case.head }).ok).toBe(true)
    expect(replayCase([one, two], gone.trail)).toEqual({ ok: true, case: gone.case })
    // What it was called before is not what it is called now.
    expect(JSON.stringify(erase(outcome.case, trail, ['notice.victim']))).toContain('"Ada"')
  })

  it('that were erased move as well', () => {
    const two = version(
      '2.0.0',
      `
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {place: text, grade?: grade, count?: integer, person?: {type: date, personal: true}}}
${rest('report')}`,
    )
    const run = told({ victim: 'Ada' })
    const gone = erase(run.case, run.trail)
    const after = moved(
      { ...run, case: gone.case, trail: [...gone.trail] },
      planned(one, two, { facts: { 'report.victim': 'report.person' } }),
      'Mon 09:00',
    )
    expect(after.case.facts.report?.person).toEqual(run.case.facts.report?.victim)
  })
})

describe('a value that the newer version does not admit', () => {
  const two = version(
    '2.0.0',
    `
scales: {grade: {small: Small, major: Major}}
forms: {report: {place: text, grade?: grade, count?: {type: integer, minimum: 5}, victim?: {type: text, personal: true}}}
${rest('report')}`,
  )
  const plan = planned(one, two)

  it('refuses the migration, and every such value is named', () => {
    expect(notMoved(told({ grade: 'minor', count: 3 }), plan, 'Mon 09:00')).toEqual([
      {
        code: 'does-not-fit',
        facts: [
          {
            fact: 'report.grade',
            target: 'report.grade',
            faults: [{ path: '/grade', rule: 'enum', allowed: ['small', 'major'] }],
          },
          {
            fact: 'report.count',
            target: 'report.count',
            faults: [{ path: '/count', rule: 'minimum', allowed: 5 }],
          },
        ],
      },
    ])
  })

  it('is a matter of the case, not of the plan', () => {
    expect(moved(told({ grade: 'major', count: 7 }), plan, 'Mon 09:00').case.facts).toEqual({
      report: { place: 'yard', grade: 'major', count: 7 },
    })
    expect(moved(told(), plan, 'Mon 09:00').case.place).toEqual(['a'])
  })

  it('is left out of the reasons where it is personal: only its field is named', () => {
    const dated = version(
      '2.0.0',
      `
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {place: text, grade?: grade, count?: integer, victim?: {type: date, personal: true}}}
${rest('report')}`,
    )
    const reasons = notMoved(told({ victim: 'Ada' }), planned(one, dated), 'Mon 09:00')
    expect(reasons).toMatchObject([{ code: 'does-not-fit', facts: [{ fact: 'report.victim' }] }])
    expect(JSON.stringify(reasons)).not.toContain('Ada')
  })

  it('goes where it is given up', () => {
    const run = told({ grade: 'minor', count: 3 })
    const without = planned(one, two, { facts: { 'report.grade': null, 'report.count': null } })
    expect(moved(run, without, 'Mon 09:00').case.facts).toEqual({ report: { place: 'yard' } })
  })
})

describe('a dry run', () => {
  const two = version(
    '2.0.0',
    `
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {site: text, grade?: grade}}
${rest('report')}
deadlines: {soon: {within: 1 hour, after: report.grade = "major", until: end}}`,
  )
  const plan = planned(one, two, { facts: { 'report.place': 'report.site', 'report.count': null } })

  it('tells what would be, and changes nothing', () => {
    const run = told({ grade: 'major', count: 2 })
    const before = JSON.stringify(run.case)
    expect(dryRun(plan, run.case, time('Mon 09:00'))).toEqual({
      ok: true,
      place: ['a'],
      changes: {
        deadlines: { soon: { due: '2026-01-05T10:00:00Z', missed: false, status: 'open' } },
        facts: { report: { count: null, place: null, site: 'yard' } },
      },
      others: [],
      lost: [{ kind: 'fact', id: 'report.count' }],
    })
    expect(JSON.stringify(run.case)).toBe(before)
  })

  it('says the same as the migration itself', () => {
    const run = told({ grade: 'major' })
    const tried = dryRun(plan, run.case, time('Mon 09:00'))
    const after = moved(run, plan, 'Mon 09:00')
    expect(tried).toMatchObject({ place: after.case.place, changes: after.entry.changes })
  })

  it('gives the reasons of a refusal', () => {
    const run = told()
    take(run, 'end', 'Mon 09:00', { by: clerk })
    expect(dryRun(plan, run.case)).toEqual({ ok: false, reasons: [{ code: 'case-closed' }] })
    expect(dryRun(plan, null as never)).toMatchObject({ ok: false })
    expect(
      dryRun(plan, opened(one, { data: { place: 'x' }, by: { ...boss, roles: ['clerk'] } }).case),
    ).toMatchObject({ ok: true })
  })
})
