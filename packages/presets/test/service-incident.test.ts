import { occurrences, renderMessage } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { serviceIncident } from '../src/index.ts'
import { titledElements } from './elements.ts'
import { onBehalf, person, type Story, tell } from './story.ts'

const procedure = serviceIncident.load()

const client = person('client-7', 'user')
const desk = person('dong', 'service-desk')
const first = person('feng', 'first-line')

const intake = {
  channel: 'telephone',
  client: 'Depot 3',
  contact: 'Wang Fang',
  telephone: '010-5550100',
  symptom: 'The software does not start',
}
const solution = {
  description: 'Install again',
  duration: 'PT2H',
  feasible: true,
  solvableNow: true,
  change: 'none',
}

const triage = {
  kind: 'fault',
  service: 'passive',
  category: 'will-not-start',
  impact: 'medium',
  urgency: 'medium',
  severity: 'low',
}

/** Registered, graded P3 and accepted at once, by the first line. */
const begun = (): Story =>
  tell(
    procedure,
    ['2026-03-02 10:00', onBehalf(desk, client), 'register', intake],
    ['2026-03-02 10:00', desk, 'triage', triage],
    ['2026-03-02 10:00', first, 'accept'],
  )

describe('the service incident procedure as a document', () => {
  test('has a title in Chinese, English and Russian for everything that people see', () => {
    const untitled = titledElements(procedure).filter(({ title }) => {
      return !title.en || !title.zh || !title.ru
    })
    expect(untitled.map(({ id }) => id)).toEqual([])
  })

  test('says every message in the three languages', () => {
    const messages = [...procedure.messages.values()]
    expect(messages.length).toBeGreaterThan(10)
    expect(messages.filter(({ texts }) => !texts.en || !texts.zh || !texts.ru)).toEqual([])
  })
})

describe('what people are told', () => {
  const said = ({ effects }: Story, message: string, language: string) => {
    const effect = effects.find((one) => one.kind === 'notify' && one.message === message)
    return effect?.kind === 'notify' ? renderMessage(procedure, effect, [language]) : undefined
  }

  test.each([
    ['en', 'Being handled, priority P3 (medium): The software does not start'],
    ['zh', '已开始处理，优先级三级：The software does not start'],
    ['ru', 'Принято в работу, приоритет P3 (средний): The software does not start'],
  ])('is said in %s', (language, text) => {
    expect(said(begun(), 'accepted', language)).toBe(text)
  })

  test('shows an instant by the clock on the wall, and what is not known as not known', () => {
    const story = begun().next(
      [
        '2026-03-02 10:30',
        first,
        'agree-visit',
        { arriveAt: '2026-03-03T14:00:00+08:00', place: 'Depot 3' },
      ],
      ['2026-03-02 11:00', first, 'choose-solution', solution],
    )
    expect(said(story, 'visit', 'en')).toMatch(/^We come on 2026-03-03.14:00.* to Depot 3$/)
    expect(said(story, 'solution', 'zh')).toMatch(/约定时间\[.+\]$/)
  })

  test('names neither the contact nor the telephone, which stand in no entry but to be erased', () => {
    const story = begun()
    expect(JSON.stringify(story.trail[0]?.personal)).toContain(intake.contact)
    const hashed = story.trail.map(({ personal: _, ...entry }) => entry)
    for (const kept of [hashed, story.effects]) {
      expect(JSON.stringify(kept)).not.toContain(intake.contact)
      expect(JSON.stringify(kept)).not.toContain(intake.telephone)
    }
  })
})

test('the service report is due on the first of every month', () => {
  const window = { after: '2026-01-15T00:00:00+08:00', before: '2026-04-15T00:00:00+08:00' }
  const days = occurrences(procedure, 'service-report', window)
  expect(days?.map((day) => new Date(day).toISOString())).toEqual([
    '2026-01-31T16:00:00.000Z',
    '2026-02-28T16:00:00.000Z',
    '2026-03-31T16:00:00.000Z',
  ])
})
