import { openZone, parseDate } from '@dueprocess/rules'
import { describe, expect, test } from 'vitest'
import { countProblems, mapTrace, suggestMapping } from '../src/index.ts'
import { dayFormat, instantFormat } from '../src/mapping/instant-format.ts'
import { valueReader } from '../src/mapping/read-value.ts'
import { badge, badgeMapping, loaded, mappingOf } from './badge.ts'

describe('a mapping file', () => {
  test('without mistakes has nothing to be said of it', () => {
    expect(loaded(badgeMapping).diagnostics).toEqual([])
  })

  test.each([
    ['a step that is not there', 'End: close', 'End: colse', 'unknown-step', 'close'],
    ['a field that is not there', 'report.area:', 'report.aera:', 'unknown-field', 'report.area'],
    ['a word of no scale', 'Yard: open', 'Yard: opne', 'unfit-value', undefined],
    ['a key of no mapping', 'actor: who', 'acter: who', 'unknown-key', 'actor'],
    ['a zone that is not there', 'Europe/Berlin', 'Europe/Brelin', 'unknown-zone', undefined],
    [
      'a format that is none',
      'from: at',
      'from: at, format: dd.QQ.yyyy',
      'wrong-format',
      undefined,
    ],
    [
      'a format without a time',
      'from: at',
      'from: at, format: d/M/yyyy',
      'wrong-format',
      undefined,
    ],
    ['a format without a year', 'from: at', 'from: at, format: dd.MM', 'wrong-format', undefined],
    ['no delimiter', "delimiter: ',', ", '', 'log-format', undefined],
    ['what another format has', 'missing:', 'objects: order, missing:', 'log-format', undefined],
    ['no case', 'case: id\n', '', 'log-format', undefined],
    ['no steps', 'values: {Told', 'value: {Told', 'unknown-key', 'values'],
  ])('with %s is told where, and what was meant', (_, right, wrong, code, meant) => {
    expect(badgeMapping).toContain(right)
    const text = badgeMapping.replace(right, wrong)
    const { mapping, diagnostics } = loaded(text)
    expect(mapping).toBeUndefined()
    const found = diagnostics.find((one) => one.code === code)
    expect(found, JSON.stringify(diagnostics)).toBeDefined()
    expect(found?.range.end).toBeGreaterThan(0)
    if (meant !== undefined) expect(JSON.stringify(found)).toContain(meant)
  })

  test.each(['', '[]', '{', 'dueprocess-mapping: 2', '\u0000'])(
    'that is %j never throws',
    (text) => {
      const { mapping, diagnostics } = loaded(text)
      expect(mapping).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    },
  )

  test('compares decisions of the procedure only', () => {
    expect(loaded(`${badgeMapping}decisions: {grade: g}\n`).diagnostics).toEqual([])
    const { diagnostics } = loaded(`${badgeMapping}decisions: {graed: g}\n`)
    expect(diagnostics).toMatchObject([{ code: 'unknown-decision' }])
  })
})

describe('what a value stands for', () => {
  const states = badgeMapping.replace(
    /step:[\s\S]*?actor/,
    `step:
  from: [what, sub]
  repeats: update
  values:
    New / -: {first: tell, else: []}
    Found / -: {after: {New / -: report-result}}
    Done / yes: [close, tell]
actor`,
  )

  function steps(...values: readonly (readonly [string, string])[]) {
    const problems = countProblems()
    const events = values.map(([what, sub], index) => ({
      record: index + 1,
      attributes: new Map([
        ['at', `2026-03-02T0${index}:00Z`],
        ['what', what],
        ['sub', sub],
      ]),
    }))
    const mapping = mappingOf(states.replace("missing: ['-']", 'missing: []'))
    const trace = { case: '1', attributes: new Map(), events }
    const { history, unread, records } = mapTrace(badge, mapping, trace, problems)
    const codes = problems.list().map(({ code, value }) => `${code} ${value}`)
    return { steps: history.events.map(({ step }) => step), unread, records, codes }
  }

  test('may depend on the value before it, and on several columns', () => {
    expect(steps(['New', '-'], ['Found', '-'], ['Done', 'yes'])).toEqual({
      steps: ['tell', 'report-result', 'close', 'tell'],
      unread: 0,
      records: [1, 2, 3, 3],
      codes: [],
    })
  })

  test('is no step where it repeats the one before it', () => {
    expect(steps(['New', '-'], ['New', '-'], ['Found', '-']).steps).toEqual([
      'tell',
      'report-result',
    ])
  })

  test('is a counted problem where nothing is said of it there', () => {
    const { unread, codes } = steps(['New', '-'], ['Done', 'yes'], ['Found', '-'], ['Done', 'no'])
    expect({ unread, codes }).toEqual({
      unread: 2,
      codes: ['unmatched-step Done / yes → Found / -', 'unmatched-step Done / no'],
    })
  })
})

describe('a value', () => {
  const reader = (kind: 'date' | 'number' | 'boolean' | 'text', format?: string) => {
    const days = format === undefined ? parseDate : dayFormat(format)
    if (typeof days !== 'function') throw new Error(days.problem)
    const type = kind === 'number' ? ({ kind, integer: true } as const) : ({ kind } as const)
    return valueReader(type, { instant: () => 'invalid-instant', day: days })
  }

  test.each([
    ['date', '2.3.2026', 'd.M.yyyy', '2026-03-02'],
    ['date', '31.2.2026', 'd.M.yyyy', undefined],
    ['date', '2026-03-02', undefined, '2026-03-02'],
    ['number', '12', undefined, 12],
    ['number', '12.5', undefined, undefined],
    ['number', '0x10', undefined, undefined],
    ['number', '9007199254740993', undefined, undefined],
    ['boolean', 'true', undefined, true],
    ['boolean', 'TRUE', undefined, undefined],
    ['text', ' ', undefined, undefined],
  ] as const)(
    'of the kind %s that reads %s in the format %s is %j',
    (kind, text, format, value) => {
      expect(reader(kind, format)?.(text)).toBe(value)
    },
  )
})

describe('an instant', () => {
  const berlin = openZone('Europe/Berlin')
  const read = (format: string | undefined, text: string | number, zone = berlin) => {
    const reader = instantFormat(format, zone)
    if (typeof reader !== 'function') throw new Error(reader.problem)
    const found = reader(text)
    return typeof found === 'number' ? new Date(found).toISOString() : found
  }

  test.each([
    [undefined, '2026-03-02T09:00:00+08:00', '2026-03-02T01:00:00.000Z'],
    [undefined, '2026-03-02T09:00:00.123456+0800', '2026-03-02T01:00:00.123Z'],
    [undefined, '2026-07-02 09:00', '2026-07-02T07:00:00.000Z'],
    ['d/M/yyyy HH:mm', '2/3/2026 09:05', '2026-03-02T08:05:00.000Z'],
    ['dd.MM.yyyy HH:mm:ss', '02.03.2026 09:05:07', '2026-03-02T08:05:07.000Z'],
    ['M/d/yyyy h:mm a', '3/2/2026 12:05 am', '2026-03-01T23:05:00.000Z'],
    ['M/d/yyyy h:mm a', '3/2/2026 12:05 PM', '2026-03-02T11:05:00.000Z'],
    ['yyyy-MM-ddTHH:mm:ss.SSSXXX', '2026-03-02T09:00:00.250-05:00', '2026-03-02T14:00:00.250Z'],
    ['epoch-s', 1_772_000_000, '2026-02-25T06:13:20.000Z'],
    ['epoch-ms', '1772000000000', '2026-02-25T06:13:20.000Z'],
    ['d/M/yyyy HH:mm', '31/2/2026 09:05', 'invalid-instant'],
    [undefined, '2026-03-02', 'invalid-instant'],
    ['d/M/yyyy HH:mm', '02/03/2026', 'invalid-instant'],
    ['dd/MM/yyyy HH:mm', '2/3/2026 09:05', 'invalid-instant'],
    ['M/d/yyyy h:mm a', '3/2/2026 13:05 PM', 'invalid-instant'],
    ['epoch-ms', 'soon', 'invalid-instant'],
    [undefined, '2026-03-29T02:30', 'skipped-local-time'],
    [undefined, '2026-10-25T02:30', 'repeated-local-time'],
    [undefined, '2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
  ])('in the format %s reads %s as %s', (format, text, instant) => {
    expect(read(format, text)).toBe(instant)
  })

  test('without an offset or a zone is not guessed', () => {
    const reader = instantFormat('d/M/yyyy HH:mm', undefined)
    expect(typeof reader === 'function' && reader('2/3/2026 09:05')).toBe('instant-without-zone')
  })
})

test('problems of a log full of junk are bounded', () => {
  const problems = countProblems()
  for (let index = 0; index < 5000; index += 1) {
    problems.add(
      { code: 'junk-value', column: 'a', value: `v${index}` },
      { record: index, case: '1' },
    )
  }
  problems.add({ code: 'junk-value', column: 'b', value: 'x'.repeat(10_000) })
  const list = problems.list()
  expect(list.length).toBeLessThanOrEqual(1002)
  expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(5001)
  expect(JSON.stringify(list).length).toBeLessThan(200_000)
})

describe('a proposed mapping', () => {
  const event = (what: string, at: string, more: readonly (readonly [string, string])[] = []) => ({
    record: 1,
    attributes: new Map([
      ['what_status', what],
      ['updated_at', at],
      ['updated_by', 'ann'],
      ...more,
    ]),
  })
  const sample = [
    {
      case: '1',
      attributes: new Map(),
      events: [
        event('Tell', '13/3/2026 09:00', [['area', 'Closed area']]),
        event('closed', '14/3/2026 10:00'),
        event("It's over: really?", '15/3/2026 10:00'),
      ],
    },
  ]
  const proposal = suggestMapping(sample, badge, { format: 'csv', delimiter: ',', case: 'id' })

  test('has no errors, and says how sure it is', () => {
    expect(loaded(proposal).diagnostics, proposal).toEqual([])
    expect(proposal).toContain('from: what_status')
    expect(proposal).toContain('Tell: tell # 1 times; the same name')
    expect(proposal).toContain('closed: close # 1 times; another form of the name, likely')
    expect(proposal).toContain("# 'It''s over: really?': … # 1 times")
    expect(proposal).toContain("format: 'd/M/yyyy HH:mm'")
    expect(proposal).toContain('add a zone')
    expect(proposal).toContain('report.area: {from: area, values: {Closed area: closed}}')
    expect(proposal).toContain('actor: updated_by')
  })

  test('does not choose between day and month where the log does not', () => {
    const [first] = sample
    const early = [
      { ...first, case: '1', attributes: new Map(), events: [event('Tell', '2/3/2026 09:00')] },
    ]
    const open = suggestMapping(early, badge, { format: 'csv', delimiter: ',', case: 'id' })
    expect(open).toContain('may be d/M/yyyy H')
    expect(open).toContain('or M/d/yyyy H')
  })

  describe('of instants in several formats', () => {
    const proposed = (...instants: readonly string[]) => {
      const events = instants.map((at) => event('Tell', at))
      const traces = [{ case: '1', attributes: new Map(), events }]
      const text = suggestMapping(traces, badge, { format: 'csv', delimiter: ',', case: 'id' })
      expect(loaded(text).diagnostics, text).toEqual([])
      return text.split('\n').filter((line) => /^instant|^# Formats/.test(line))
    }

    test('takes that which reads the most rows, and shows what it does not', () => {
      const many = ['2026-03-13 09:00', '13.03.2026 09:00', '14.03.2026 10:00', '15.03.2026 9:00']
      expect(proposed(...many)).toEqual([
        expect.stringContaining("format: 'd.M.yyyy H:mm'}"),
        "# Formats are mixed: d.M.yyyy H:mm reads 3 of 4 rows; not '2026-03-13 09:00'",
      ])
      const [line, mixed] = proposed('13/02/2026 09:00', '02/13/2026 09:00', '02/14/2026 09:00')
      expect(line).toContain("format: 'M/d/yyyy HH:mm'}")
      expect(mixed).toContain("reads 2 of 3 rows; not '13/02/2026 09:00'")
    })

    test('shows a few of many, and nothing where one format reads all', () => {
      const years = ['13.1.2021 9:00', '13.1.2022 9:00', '13.1.2023 9:00', '13.1.2024 9:00']
      const isos = years.map((one) => `${one.slice(5, 9)}-01-13T09:00`)
      const [, mixed] = proposed(...isos, '2026-01-13T09:00', ...years)
      expect(mixed).toMatch(/reads 5 of 9 rows; not ('[^']+', ){3}…$/)
      expect(proposed(...isos)).toHaveLength(1)
      expect(proposed('2026-01-13T09:00:00', '2026-01-13T09:00')).toEqual([
        expect.stringContaining('format: iso}'),
      ])
    })
  })

  test('of an empty log still reads as YAML', () => {
    const nothing = suggestMapping([], badge, { format: 'xes' })
    expect(loaded(nothing).diagnostics.map(({ code }) => code)).not.toContain('syntax')
  })
})
