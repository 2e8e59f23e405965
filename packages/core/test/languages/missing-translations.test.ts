import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missingTranslations } from '../../src/index.ts'

const text = `dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: {en: Lost badge, zh: 胸牌遗失}
sources: {A: {title: 门禁管理制度}}
scales:
  risk: {low: {en: Low}, high: {en: High, zh: 高}}
roles:
  guard: {title: Guard}
  staff: {}
forms:
  loss: {lostAt: {type: date-time, title: {zh-Hans: 时间}}, kind: {type: text, values: {card: {en: Card}}}}
  title: {title: text, fields: {type: text, title: {en: Fields}}}
  answer: {title: {zh: 答复}, fields: {found: yes-no}}
define:
  late: {is: loss.kind = "card", title: {en: Late}}
open:
  tell: {by: staff, form: loss, to: open}
stages:
  open:
    title: {en: Open}
    tracks:
      search: {stages: {searching: {title: {en: Searching}, final: true}}}
    then: closed
  closed: {final: true}
messages:
  overdue: {en: "Due {loss.lostAt}"}
`

function missing(languages: readonly string[]): readonly string[] {
  return missingTranslations(text, languages).map(
    (one) => `${one.path.join('.')}: no ${one.missing.join(', ')}`,
  )
}

describe('missing translations', () => {
  it('are the texts that are there, and not in that language', () => {
    expect(missing(['zh'])).toEqual([
      'scales.risk.low: no zh',
      'roles.guard.title: no zh',
      'forms.loss.lostAt.title: no zh',
      'forms.loss.kind.values.card: no zh',
      'forms.title.fields.title: no zh',
      'define.late.title: no zh',
      'stages.open.title: no zh',
      'stages.open.tracks.search.stages.searching.title: no zh',
      'messages.overdue: no zh',
    ])
  })

  it('are told once for all languages that are asked for', () => {
    expect(missing(['en', 'zh', 'ru'])).toContain('scales.risk.low: no zh, ru')
    expect(missing(['en', 'zh', 'ru'])).toContain('title: no ru')
    expect(missing([])).toEqual([])
  })

  it('are none where a less particular form of the language is there', () => {
    expect(missing(['zh-Hans-CN'])).not.toContain('title: no zh-Hans-CN')
    expect(missing(['zh-Hans-CN'])).not.toContain('forms.loss.lostAt.title: no zh-Hans-CN')
    expect(missing(['zh'])).toContain('forms.loss.lostAt.title: no zh')
  })

  it('say which languages there are, and where the text stands', () => {
    const [low, guard] = missingTranslations(text, ['zh'])
    expect(low).toMatchObject({ present: ['en'] })
    expect(text.slice(low?.range.start, low?.range.end)).toBe('{en: Low}')
    expect(guard).toMatchObject({ present: [] })
    expect(text.slice(guard?.range.start, guard?.range.end)).toBe('Guard')
  })

  it('of a text that is no procedure are none, and never a throw', () => {
    for (const other of ['', '- a', 'title: [', 'title: {en: }\nroles: 5\n', 'a: &b c']) {
      expect(missingTranslations(other, ['en'])).toEqual([])
    }
  })

  it('are none in the shipped service incident, in its three languages', () => {
    const preset = join(import.meta.dirname, '../../../presets/procedures/service-incident.yaml')
    expect(missingTranslations(readFileSync(preset, 'utf8'), ['en', 'zh', 'ru'])).toEqual([])
  })
})
