import { describe, expect, test } from 'vitest'
import { type ConformanceReport, type ConformOptions, conformLog } from '../src/index.ts'
import { badge, badgeMapping, mappingOf } from './badge.ts'
import { bytesOf } from './bytes.ts'

const head = 'id,at,what,who,area,found\n'

/** Rows such as `1 Told Yard`, an hour after each other. */
function rows(...lines: readonly string[]): string {
  const told = lines.map((line, hour) => {
    const [id = '', what = '', fact = ''] = line.split(' ')
    const [area, found] = what === 'Told' ? [fact, ''] : ['', fact]
    return `${id},2026-03-02T${String(8 + hour).padStart(2, '0')}:00,${what},ann,${area},${found}\n`
  })
  return head + told.join('')
}

function conform(
  csv: string,
  mapping = badgeMapping,
  options: ConformOptions = {},
): Promise<ConformanceReport> {
  return conformLog(badge, mappingOf(mapping), bytesOf(csv, 1000), options)
}

/** What does not go together, of the only case. */
async function departures(...lines: readonly string[]): Promise<string> {
  const { listed, verdicts } = await conform(rows(...lines), badgeMapping, { audit: false })
  if (verdicts.fits === 1) return 'fits'
  return (listed[0]?.moves ?? [])
    .filter(({ kind }) => kind === 'log' || kind === 'model')
    .map(({ kind, activity }) => (kind === 'log' ? '+' : '-') + activity)
    .join(' ')
}

describe('a case of a foreign log', () => {
  test('fits where everything in it could happen', async () => {
    expect(await departures('1 Told Yard', '1 Result true', '1 End')).toBe('fits')
    expect(await departures('1 Told Yard', '1 Result false', '1 Replace', '1 End')).toBe('fits')
  })

  test('departs where a step is missing, or one too many', async () => {
    expect(await departures('1 Told Yard', '1 End')).toBe('-report-result')
    expect(await departures('1 Told Yard', '1 Result true', '1 End', '1 End')).toBe('+close')
  })

  test('has to go the way that its facts ask for', async () => {
    // Not found, so that a new badge has to be made out.
    expect(await departures('1 Told Yard', '1 Result false', '1 End')).toBe('-replace')
    // Whether it was found is not known: either way is open.
    expect(await departures('1 Told Yard', '1 Result', '1 End')).toBe('fits')
  })

  test('has to end the tracks that its facts start, in any order', async () => {
    expect(await departures('1 Told Vault', '1 Result true', '1 End')).toBe('-stand-down')
    expect(await departures('1 Told Vault', '1 Quiet', '1 Result true', '1 End')).toBe('fits')
    expect(await departures('1 Told Vault', '1 Result true', '1 Quiet', '1 End')).toBe('fits')
    expect(await departures('1 Told Yard', '1 Quiet', '1 Result true', '1 End')).toBe('+stand-down')
    expect(await departures('1 Told', '1 Result true', '1 Quiet', '1 End')).toBe('fits')
  })

  test('may begin in the middle and be open where the mapping says so', async () => {
    const part = rows('1 Result true')
    const anywhere = `${badgeMapping}begins: anywhere\nends: anywhere\n`
    expect((await conform(part, badgeMapping, { audit: false })).verdicts.departs).toBe(1)
    const report = await conform(part, anywhere, { audit: false })
    expect(report).toMatchObject({ verdicts: { fits: 1 }, fromMiddle: 1 })
  })

  test('is computed once for all cases in which the same happened', async () => {
    const lines = [1, 2, 3, 4].flatMap((id) => [
      `${id} Told Yard`,
      `${id} Result ${id > 3}`,
      `${id} End`,
    ])
    expect((await conform(rows(...lines), badgeMapping, { audit: false })).variants).toBe(2)
  })

  test('says of which record a move is', async () => {
    const { listed } = await conform(
      rows('1 Told Yard', '1 Note', '1 Result true', '1 End', '1 End'),
    )
    expect(listed[0]?.moves.filter(({ kind }) => kind === 'log')).toMatchObject([{ record: 5 }])
  })

  test('is audited besides', async () => {
    const twice = await conform(rows('1 Told Yard', '1 End'))
    expect(twice.audited).toEqual({ broken: 1 })
    expect(twice.findings.length).toBeGreaterThan(0)
    expect((await conform(rows('1 Told Yard'), badgeMapping, { audit: false })).audited).toEqual({})
  })
})

describe('over what was not understood', () => {
  const fine = rows('1 Told Yard', '1 Result true', '1 End')
  const problems = async (csv: string, mapping = badgeMapping) => {
    const report = await conform(csv, mapping, { audit: true })
    expect(report.verdicts.fits).toBe(0)
    expect(report.audited.followed).toBeUndefined()
    return report.problems.map(({ code, value }) =>
      value === undefined ? code : `${code} ${value}`,
    )
  }

  test('the log itself is fine', async () => {
    expect((await conform(fine)).verdicts.fits).toBe(1)
  })

  test.each([
    ['a step that stands for nothing', fine.replace('Result', 'Rseult'), 'unmatched-step Rseult'],
    ['no step', fine.replace('Result', '-'), 'missing-step'],
    ['no time', fine.replace('2026-03-02T09:00', ''), 'missing-instant'],
    ['no time that is one', fine.replace('T09:00', 'T25:00'), 'invalid-instant 2026-03-02T25:00'],
    [
      'a time that was skipped',
      fine.replace('03-02T09', '03-29T02'),
      'skipped-local-time 2026-03-29T02:00',
    ],
    [
      'a time that was there twice',
      fine.replace('03-02T10', '10-25T02'),
      'repeated-local-time 2026-10-25T02:00',
    ],
    ['a word that means nothing', fine.replace('Yard', 'Yrad'), 'junk-value Yrad'],
    ['a value of another type', fine.replace('true', 'maybe'), 'junk-value maybe'],
    ['times out of order', fine.replace('T10:00', 'T07:00'), 'disordered-instant'],
    ['a row that is too long', fine.replace('Yard,', 'Yard,,'), 'wrong-number-of-fields'],
    ['a record of no case', fine.replace('1,2026-03-02T09', ',2026-03-02T09'), 'missing-case'],
  ])('%s, nothing fits', async (_, csv, problem) => {
    const found = await conform(csv)
    expect(
      found.problems.map(({ code, value }) => (value === undefined ? code : `${code} ${value}`)),
    ).toContain(problem)
    expect(found.unread + found.listed.length).toBeGreaterThan(0)
    // A record of no case may belong to any: its case lacks a step.
    expect(found.verdicts.fits).toBe(0)
  })

  test('the audit proves nothing either, though the log tells everything else', async () => {
    const whole = badgeMapping
      .replace('actor: who', 'actor: who\nrole: role\ntells: [steps, data]')
      .replace('result.found', 'report.badges: badges, result.found')
    const text = `id,at,what,who,area,found,badges,role
1,2026-03-02T08:00,Told,ann,Yard,,1,staff
1,2026-03-02T09:00,Result,bob,,true,,guard
1,2026-03-02T10:00,End,bob,,,,guard
`
    expect((await conform(text, whole)).audited).toEqual({ followed: 1 })
    for (const bad of [
      text.replace('T10:00', 'T07:00'),
      text.replace('Yard', 'Yrad'),
      text.replace('End', 'Edn'),
      text.replace(',,,guard', ',,,nobody'),
    ]) {
      expect((await conform(bad, whole)).audited.followed, bad).toBeUndefined()
    }
  })

  test('a column that the mapping names and a log in XES does not have is told', async () => {
    const mapping = mappingOf(`dueprocess-mapping: 1
log: {format: xes}
instant: {from: 'time:timestamp'}
step: {from: 'concept:name', values: {Told: tell}}
actor: org:resoruce
`)
    const xes = `<?xml version="1.0" encoding="UTF-8"?><log><trace><string key="concept:name" value="1"/>
<event><string key="concept:name" value="Told"/><date key="time:timestamp" value="2026-03-02T08:00:00Z"/></event></trace></log>`
    const { problems: told } = await conformLog(badge, mapping, bytesOf(xes, 100))
    expect(told).toMatchObject([{ code: 'absent-column', column: 'org:resoruce' }])
  })

  test('times without a zone are counted where none is named', async () => {
    const without = badgeMapping.replace(', zone: Europe/Berlin', '')
    const zoneless = await problems(fine, without)
    expect(zoneless.every((one) => one.startsWith('instant-without-zone'))).toBe(true)
  })

  describe('a record of which the case', () => {
    const two = `${fine}${fine.slice(head.length).replaceAll('1,', '2,')}`
    const verdicts = async (csv: string, mapping = badgeMapping) => {
      const { verdicts: found, ofAnyCase } = await conform(csv, mapping, { audit: false })
      return [found.fits, found.departs, found['not-decided'], ofAnyCase]
    }

    test('is told leaves this case alone undecided', async () => {
      expect(await verdicts(two)).toEqual([2, 0, 0, 0])
      expect(await verdicts(`${two}2,2026-03-02T12:00\n`)).toEqual([1, 0, 1, 0])
      // It may stand behind its case, and be all that there is of it.
      expect(await verdicts(`${two}1,2026-03-02T12:00\n`)).toEqual([1, 0, 1, 0])
      expect(await verdicts(`${two}3,2026-03-02T12:00\n`)).toEqual([2, 0, 1, 0])
    })

    test('seems to be one that is known leaves this one undecided', async () => {
      expect(await verdicts(`${two}1\n`)).toEqual([1, 0, 1, 0])
      expect(await verdicts(`1\n${two}`.replace(/^1\n(.*\n)/, '$11\n'))).toEqual([1, 0, 1, 0])
    })

    test('cannot be told lets no case fit', async () => {
      for (const lost of [',2026-03-02T12:00,Note,ann,,', ',2026', '77']) {
        expect(await verdicts(`${two}${lost}\n`), lost).toEqual([0, 0, 2, 1])
      }
    })

    test('cannot be told is named behind the records before it', async () => {
      const { problems: told } = await conform(`${two}2,2026\n,2026\n`)
      expect(told[0]?.examples.map(({ record }) => record)).toEqual([7, 8])
    })

    test('cannot be told explains what is missing, and not what is too much', async () => {
      const missing = rows('1 Told Yard', '1 End')
      expect(await verdicts(missing)).toEqual([0, 1, 0, 0])
      expect(await verdicts(`${missing},2026\n`)).toEqual([0, 0, 1, 1])
      const tooMuch = rows('1 Told Yard', '1 Result true', '1 End', '1 End')
      expect(await verdicts(`${tooMuch},2026\n`)).toEqual([0, 1, 0, 1])
      // What was lost may say that a vault was meant, in which the badge was watched.
      const quiet = rows('1 Told Yard', '1 Quiet', '1 Result true', '1 End')
      expect(await verdicts(quiet)).toEqual([0, 1, 0, 0])
      expect(await verdicts(`${quiet},2026\n`)).toEqual([0, 0, 1, 1])
    })

    test('is none of the listed ones is nowhere said to fit', async () => {
      const report = await conform(`${two},2026\n`)
      expect(report.listed.map(({ case: id, verdict }) => [id, verdict])).toEqual([
        ['1', 'not-decided'],
        ['2', 'not-decided'],
      ])
      expect(report.audited).toEqual({ 'not-decided': 2 })
    })
  })

  test('what is missing is a question, and what a record shows is none', async () => {
    const told = `${badgeMapping}role: who\ntells: [steps, data, roles]\n`
    const ends = rows('1 Told Yard', '1 End').replaceAll('ann', 'guard')
    const whole = await conform(ends, told)
    expect(whole.findings.map(({ code }) => code)).toContain('step-skipped')
    expect(whole.questions).toEqual({ departures: [], findings: [] })
    for (const lost of ['1,2026-03-02T09:00\n', ',2026-03-02T09:00\n']) {
      const report = await conform(ends + lost, told)
      const codes = report.findings.map(({ code }) => code)
      expect(codes, lost).not.toContain('step-skipped')
      expect(codes).toContain('wrong-role')
      expect(report.departures).toEqual([])
      expect(report.questions.departures).toMatchObject([{ kind: 'missing', cases: 1 }])
      expect(report.questions.findings.map(({ code }) => code)).toContain('step-skipped')
      expect(report.listed[0]?.audit?.open.length).toBeGreaterThan(0)
      expect(report.audited).toEqual({ broken: 1 })
    }
  })

  test('a case that comes back is no longer decided', async () => {
    const back = `${fine}2,2026-03-02T08:00,Told,ann,Yard,\n1,2026-03-03T08:00,End,ann,,\n`
    const report = await conform(back)
    expect(report.problems).toMatchObject([{ code: 'scattered-case', count: 1 }])
    expect(report.verdicts).toEqual({ fits: 0, departs: 1, 'not-decided': 1 })
    const scattered = badgeMapping.replace('delimiter', 'rows: scattered, delimiter')
    expect((await conform(back, scattered)).problems).toEqual([])
  })

  test('the log of another process is wholly undecided', async () => {
    const other = fine.replace('Told', 'Order').replace('Result', 'Pick').replace('End', 'Ship')
    const report = await conform(other)
    expect(report).toMatchObject({ unread: 3, verdicts: { fits: 0, departs: 0, 'not-decided': 1 } })
  })

  test('a log of no records is no case at all', async () => {
    expect(await conform(head)).toMatchObject({ cases: 0, records: 0, problems: [] })
  })
})
