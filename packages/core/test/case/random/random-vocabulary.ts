import type { CalendarData, Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'
import { type Governing, overrideOf } from './random-marks.ts'
import { going } from './random-stages.ts'

type Source = { [key: string]: Json }

const hours = ['09:00-12:00', '13:00-18:00']
export const office: CalendarData = {
  id: 'office',
  zone: 'Europe/Berlin',
  hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
}

/** What random procedures have in common: facts, names for them, roles. */
export function randomVocabulary({ chance, one }: Choices): Source {
  const counting = one([undefined, 'exact', 'eu-1182-71', 'cn-civil-code'])
  return {
    dueprocess: 1,
    procedure: 'random',
    version: '1.0.0',
    calendars: {
      always: 'always',
      office: counting === undefined ? 'office' : { use: 'office', counting },
    },
    scales: {
      level: { low: 'Low', middle: { en: 'Middle', zh: '中' }, high: 'High' },
      sort: { plain: 'Plain', odd: 'Odd' },
    },
    roles: {
      r1: {},
      r2: {},
      boss: {},
      handler: { of: 'case', from: ['r1', 'r2'] },
      ...(chance(30) ? { authority: { outside: true } } : {}),
    },
    forms: {
      waiting: chance(30) ? { fields: { 'for?': 'actor' } } : { 'for?': 'actor' },
      report: {
        'n?': 'integer',
        'flag?': 'yes-no',
        'level?': 'level',
        'at?': 'date-time',
        ...(chance(40) ? typedFields : {}),
        'parts?': { list: 'text' },
      },
      note: {
        text: 'text',
        'who?': 'actor',
        ...(chance(50) ? personalFields : {}),
        'holders?': { list: 'actor' },
      },
      dated: { on: 'date', 'n?': { type: 'integer', minimum: 0 } },
    },
    parameters: {
      few: '1',
      many: chance(30) ? { is: '2 + 1' } : '3',
    },
    define: {
      serious: 'grade >= "middle"',
      several: chance(30) ? { is: several } : several,
    },
    records: {
      file: { forms: ['report', 'note'] },
      sheet: { forms: ['report'], ...(chance(60) ? { numbered: true } : {}) },
    },
  }
}

const several = 'count(serious, report.flag = true, report.n > parameters.few) >= 2'

const typedFields: Source = {
  'cost?': { type: 'money', unit: 'EUR', minimum: 0, maximum: 1000 },
  'code?': { type: 'text', pattern: '^[a-c]+$' },
  'word?': { type: 'text', values: ['red', 'green'] },
  'cause?': { type: 'text', values: { human: 'Human', other: { en: 'Other' } } },
}

const personalFields: Source = {
  'victim?': { type: 'text', personal: true },
  'witnesses?': { list: 'actor', personal: true },
  'phones?': { list: { type: 'text', personal: true } },
}

const tables: readonly Source[] = [
  {
    policy: 'highest',
    rows: 'any-cell',
    table: 'level | report.n | report.flag\nhigh | > 2 | -\nmiddle | > 0 | true',
    else: 'low',
  },
  {
    policy: 'first',
    table:
      'level | report.n | report.flag\nhigh | > 2 | true\nmiddle | > 1 | -\nlow | - | false\nmiddle | - | true',
  },
  {
    policy: 'unique',
    table: 'level | report.level\nhigh | "high"\nmiddle | "middle"\nlow | "low"',
  },
  {
    inputs: { how: 'report.level', urgent: 'report.flag' },
    matrix:
      'how \\ urgent | true | false\nhigh | high | middle\nmiddle | middle | low\nlow | low | low',
  },
  {
    policy: 'any',
    rows: 'all-cells',
    rules: [
      { when: { 'report.n': '> 2' }, ...going({ level: 'high' }) },
      { when: { 'report.n': '[1..2]', 'report.flag': 'true' }, ...going({ level: 'middle' }) },
    ],
    else: 'low',
  },
]

// What gives no single word of a scale: nothing but its own name reads it.
const others: readonly Source[] = [
  {
    gives: ['level', 'sort'],
    inputs: { many: 'report.n' },
    table: 'level | sort | many\nhigh | odd | > 2\nmiddle | plain | [1..2]',
    else: { level: 'low', sort: 'plain' },
    override: { by: 'boss' },
  },
  ...['collect', 'count', 'rule-order', 'output-order', 'min', 'max'].map((policy) => ({
    gives: 'level',
    policy,
    table: 'level | report.n | report.flag\nhigh | > 2 | -\nmiddle | > 0 | true\nlow | - | -',
  })),
]

/** The decision `grade`, by one of several tables, and sometimes another one. */
export function randomDecisions({ chance, one }: Choices, governed: Governing): Source {
  return {
    grade: { gives: 'level', ...one(tables), ...overrideOf(governed) },
    ...(chance(40) ? { kind: one(others) } : {}),
  }
}

/** What people are told, with facts that may not be known. */
export function randomMessages({ chance }: Choices, deadlines: readonly string[]): Source {
  if (!chance(50)) return {}
  const [deadline] = deadlines
  const due = deadline === undefined ? '' : `, due {deadline.${deadline}.due}`
  return {
    messages: {
      m0: { en: `{report.n} at {report.at} is {grade}${due}`, zh: '{report.level}' },
      m1: 'Look at it',
    },
  }
}

/** When it may be followed, and what is owed without a case. */
export function randomTerms({ chance, one }: Choices, openings: readonly Source[]): Source {
  const byFact = chance(4)
  if (byFact) {
    for (const opening of openings) {
      delete opening.amend
      delete opening.require
      opening.form = 'dated'
    }
  }
  const by = byFact ? 'dated.on' : one([undefined, 'opened'])
  const applies = {
    from: one(['2026-01-05', '2026-01-01']),
    ...(chance(50) ? { until: one(['2026-01-05', '2026-12-31']) } : {}),
    ...(by === undefined ? {} : { by }),
  }
  const drill = { procedure: 'drill', every: '1 year', from: '2026-03-01', on: 'office' }
  return {
    ...(byFact || chance(15) ? { applies } : {}),
    ...(chance(25) ? { schedule: { drill } } : {}),
  }
}
