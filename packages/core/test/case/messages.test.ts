import { describe, expect, it } from 'vitest'
import { type NotifyEffect, type Procedure, renderMessage } from '../../src/index.ts'
import { opened, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const shanghai = {
  id: 'shanghai',
  zone: 'Asia/Shanghai',
  hours: { monday: ['09:00-17:00'] },
} as const

const source = `
calendars: {office: shanghai}
roles:
  clerk: {}
  guard: {title: {en: Guard, zh: 保卫}}
  boss: {}
scales:
  grade: {small: {en: Minor, zh: 一般}, large: {en: Major, zh: 重大}}
forms:
  report:
    place: {type: text, title: {en: Place, zh: 地点, ru: Место}}
    grade?: {type: grade, title: {en: Grade, zh: 等级}}
    loss?: {type: money, unit: CNY}
    areas?: {list: text}
    closed?: yes-no
    on?: date
parameters: {house: '"The house"'}
open: {tell: {by: clerk, form: report, notify: [guard, boss], message: told, to: handling}}
stages:
  handling:
    steps:
      amend: {by: clerk, amend: report, notify: guard, message: all}
      look: {by: clerk, title: {en: Have a look, zh: 查看}, notify: [guard, {of: report.grade, large: [boss, guard], else: boss}]}
      plain: {by: clerk, notify: guard, message: nothing-told}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  answer:
    title: {en: Answer, zh: 答复}
    within: 2 hours
    after: tell
    until: look
    escalate: [{at: 50%, notify: guard, message: soon}, {at: 100%, notify: boss}]
messages:
  told: {en: 'An accident: {report.place}', zh: '事故：{report.place}，等级{report.grade}'}
  all: {en: '{report.grade} / {report.loss} / {report.areas} / {report.closed} / {report.on} / {deadline.answer.late} / {parameters.house} {{sic}}', zh: '{report.grade} / {report.areas} / {report.closed}', ru: '{report.grade} / {report.closed} / {report.place}'}
  soon: {en: 'Due {deadline.answer.due}: {report.place}'}
  nothing-told: Please come.
`
const procedure = procedureOf(source, { calendars: { shanghai } })

const notices = (effects: readonly { readonly kind: string }[]): readonly NotifyEffect[] =>
  effects.filter((one): one is NotifyEffect => one.kind === 'notify')

/** What the first of them says. */
const said = (effects: readonly { readonly kind: string }[], ...languages: string[]) => {
  const [first] = notices(effects)
  if (!first) throw new Error('nobody is told')
  return renderMessage(procedure, first, languages)
}

describe('a notification with a message', () => {
  it('carries the message and the facts that any of its texts names, and no text', () => {
    const run = opened(procedure, { data: { place: 'Gate 4' } })
    const facts = { 'report.grade': null, 'report.place': 'Gate 4' }
    expect(run.effects).toEqual([
      {
        id: 'case-1/1/1',
        kind: 'notify',
        role: 'guard',
        about: { step: 'tell' },
        message: 'told',
        facts,
      },
      {
        id: 'case-1/1/2',
        kind: 'notify',
        role: 'boss',
        about: { step: 'tell' },
        message: 'told',
        facts,
      },
    ])
  })

  it('carries no facts where the message names none', () => {
    const run = opened(procedure, { data: { place: 'Gate 4' } })
    const [effect] = take(run, 'plain', 'Mon 08:30').effects
    expect(effect).toEqual({
      id: 'case-1/2/1',
      kind: 'notify',
      role: 'guard',
      about: { step: 'plain' },
      message: 'nothing-told',
    })
    expect(said([effect as NotifyEffect], 'zh')).toBe('Please come.')
  })

  it('is sent by an escalation, too', () => {
    const run = opened(procedure, { data: { place: 'Gate 4' } })
    const effects = notices(wake(run, 'Mon 10:30').effects)
    expect(effects.map(({ message }) => message)).toEqual(['soon', undefined])
    // 8:00 and two hours in UTC, on a calendar of Shanghai.
    expect(said(effects, 'en')).toBe('Due 2026-01-05 18:00 +08:00: Gate 4')
  })

  it('tells each role once, however often it is named', () => {
    const run = opened(procedure, { data: { place: 'Gate 4', grade: 'large' } })
    expect(notices(take(run, 'look', 'Mon 08:30').effects).map(({ role }) => role)).toEqual([
      'guard',
      'boss',
    ])
  })

  it('keeps the facts as they were then', () => {
    const run = opened(procedure, { data: { place: 'Gate 4' } })
    const then = run.effects
    take(run, 'amend', 'Mon 08:30', { data: { place: 'Gate 5' } })
    expect(said(then, 'en')).toBe('An accident: Gate 4')
  })
})

describe('a message', () => {
  const all = (data: object, ...languages: string[]) => {
    const run = opened(procedure, { data: { place: 'Gate 4' } })
    return said(take(run, 'amend', 'Mon 08:30', { data }).effects, ...languages)
  }
  const known = { grade: 'large', loss: 1200.5, areas: ['A', 'B'], closed: true, on: '2026-01-04' }

  it('is filled with facts in the words of its language', () => {
    expect(all(known, 'en')).toBe(
      'Major / 1200.5 CNY / A, B / yes / 2026-01-04 / no / The house {sic}',
    )
    expect(all(known, 'zh')).toBe('重大 / A、B / 是')
  })

  it('shows what is not known as such', () => {
    expect(all({}, 'zh')).toBe('[等级: 未知] / [report.areas: 未知] / [report.closed: 未知]')
    expect(all({}, 'ru')).toBe('[Grade: неизвестно] / [report.closed: неизвестно] / Gate 4')
    expect(all({}, 'en')).toContain('[report.loss: not known]')
  })

  it('comes in the first language that it has', () => {
    expect(all(known, 'de', 'ru', 'en')).toBe('Major / да / Gate 4')
    expect(all(known)).toContain('Major / 1200.5 CNY')
    expect(all(known, 'constructor', '__proto__')).toContain('Major')
  })

  it('fills in a text as it is, whatever stands in it', () => {
    const run = opened(procedure, { data: { place: '{report.grade} $& {{' } })
    expect(said(run.effects, 'en')).toBe('An accident: {report.grade} $& {{')
  })

  it('that nobody wrote is the title of what it is about', () => {
    const run = opened(procedure, { data: { place: 'Gate 4' } })
    expect(said(take(run, 'look', 'Mon 08:30').effects, 'zh')).toBe('查看')
    const late = opened(procedure, { data: { place: 'Gate 4' } })
    const effects = notices(wake(late, 'Mon 11:00').effects).slice(1)
    expect(said(effects, 'zh')).toBe('答复')
    const unknown: NotifyEffect = {
      id: 'x',
      kind: 'notify',
      role: 'guard',
      about: { step: 'none' },
      message: 'constructor',
    }
    expect(renderMessage(procedure, unknown, ['en'])).toBe('none')
  })
})

describe('the trail of a case', () => {
  it('is the same whatever the words of a message are, but not with other facts', () => {
    const heads = (text: Procedure) => {
      return opened(text, { data: { place: 'Gate 4' } }).case.head
    }
    const translated = procedureOf(source.replace('An accident: ', 'Something happened at '), {
      calendars: { shanghai },
    })
    expect(translated.behaviour).toBe(procedure.behaviour)
    expect(heads(translated)).toBe(heads(procedure))
    const other = procedureOf(source.replace('An accident: {report.place}', '{report.on}'), {
      calendars: { shanghai },
    })
    expect(other.behaviour).not.toBe(procedure.behaviour)
  })
})
