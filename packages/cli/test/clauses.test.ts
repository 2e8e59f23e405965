import { describe, expect, test } from 'vitest'
import type { ClauseRow } from '../src/coverage/index.ts'
import { call, callWriting } from './in-process.ts'
import { lostBadge } from './lost-badge.ts'

const cited = lostBadge
  .replace('roles:', 'sources: {B: {title: Badges}}\nroles:')
  .replace('block: {by: guard}', 'block: {by: guard, clause: B-2}')
  .replace('until: first block}', 'until: first block, clause: B-3}')

const files = {
  'a.yaml': cited,
  'clauses.yaml':
    'clauses:\n  - {id: B-1, kind: info}\n  - {id: B-2, kind: step, text: Block it}\n  - {id: B-4, kind: role}\n  - {id: C-1, kind: step}\n',
}

async function played(script: string): Promise<string> {
  const { files: written } = await callWriting(
    ['simulate', '--at', '2026-03-02T09:00', '-s', '-', '--save', 'c.json', 'a.yaml'],
    { files, input: script },
  )
  return String(written['c.json'])
}

const inTime = 'tell lostAt=now\nas guard\nblock\nfind\n'
const late = 'tell lostAt=now\nwait\nas guard\nblock\nfind\n'

describe('dueprocess coverage --clauses', () => {
  test('lists every clause with what cites it', async () => {
    const { code, stdout } = await call(['coverage', '--clauses', '--format', 'json', 'a.yaml'], {
      files,
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      {
        id: 'B-2',
        kind: 'step',
        elements: ['step block'],
        scenarios: [],
        verdict: 'covered',
        reason: 'cited',
      },
      expect.objectContaining({ id: 'B-3', kind: 'deadline', elements: ['deadline blocked'] }),
    ])
  })

  test('finds what a list has and nothing carries, and what is only background', async () => {
    const given = ['coverage', '--clauses', '--list', 'clauses.yaml', 'a.yaml']
    const { code, stdout } = await call([...given, '--format', 'json'], { files })
    expect(code).toBe(1)
    const verdicts = JSON.parse(stdout).map((one: { id: string; verdict: string }) => {
      return `${one.id} ${one.verdict}`
    })
    expect(verdicts).toEqual(['B-1 background', 'B-2 covered', 'B-4 uncovered', 'B-3 unlisted'])
    const text = await call(given, { files })
    expect(text.stdout).toMatch(/B-4 +role +uncovered +nothing cites it/)
    expect(text.stdout).toContain('4 clauses: 1 covered, 1 uncovered, 1 background, 1 unlisted')
  })

  test('says in which cases a clause was exercised, and where it was broken', async () => {
    const all = { ...files, 'ok.json': await played(inTime), 'late.json': await played(late) }
    const given = ['coverage', '--clauses', '--format', 'json', 'a.yaml']
    const ok = JSON.parse((await call([...given, 'ok.json'], { files: all })).stdout)
    expect(ok[0]).toMatchObject({ id: 'B-2', verdict: 'covered', scenarios: ['ok.json'] })
    const { code, stdout } = await call([...given, 'late.json'], { files: all })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)[1]).toMatchObject({ id: 'B-3', verdict: 'broken' })
  })

  test('plays scenarios, and says which of them exercised a clause', async () => {
    const scenarios = `dueprocess-scenarios: 1
procedure: ./a.yaml
start: 2026-03-02T09:00:00Z
actors: {li: staff, wang: guard}
scenarios:
  blocked:
    steps:
      - {open: tell, by: li, data: {lostAt: 2026-03-02T08:00:00Z}}
      - {step: block, by: wang}
  wrong:
    steps:
      - {open: tell, by: li, data: {lostAt: 2026-03-02T08:00:00Z}}
      - {step: block, by: wang, expect: {stage: closed}}
`
    const given = ['coverage', '--clauses', '--format', 'json', 'a.yaml', 's.yaml']
    const { code, stdout } = await call(given, { files: { ...files, 's.yaml': scenarios } })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)[0]).toMatchObject({
      id: 'B-2',
      scenarios: ['s.yaml: blocked', 's.yaml: wrong'],
      verdict: 'broken',
      reason: expect.stringContaining('s.yaml: wrong'),
    })
    const other = await call(given, {
      files: { ...files, 's.yaml': scenarios.replace('./a.yaml', 'hse-accident') },
    })
    expect(other.code).toBe(2)
  })

  test('takes a departure that its scenario expects for exercised, and not for broken', async () => {
    const scenarios = `dueprocess-scenarios: 1
procedure: ./a.yaml
start: 2026-03-02T09:00:00Z
actors: {li: staff, wang: guard}
scenarios:
  late:
    steps:
      - {open: tell, by: li, data: {lostAt: 2026-03-02T08:00:00Z}}
      - {step: block, by: wang, after: 3 days, expect: {deadlines: {blocked: late}}}
`
    const given = ['coverage', '--clauses', '--format', 'json', 'a.yaml', 's.yaml']
    const { stdout } = await call(given, { files: { ...files, 's.yaml': scenarios } })
    expect(JSON.parse(stdout)[1]).toMatchObject({
      id: 'B-3',
      scenarios: ['s.yaml: late'],
      verdict: 'covered',
    })
  })

  test('counts forms, parameters, metrics and schedules, the latter without a case', async () => {
    const more = `${cited.replace('forms:', 'calendars: {all: always}\nforms:')}
metrics: {all: {title: All, count: cases, clause: B-7}}
schedule:
  drill: {title: Drill, procedure: drill, every: 1 year, on: all, clause: B-8}
`
    const given = ['coverage', '--clauses', '--format', 'json', 'a.yaml', 'ok.json']
    const all = { ...files, 'a.yaml': more, 'ok.json': await played(inTime) }
    const { stdout, stderr } = await call(given, { files: all })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).slice(2)).toMatchObject([
      { id: 'B-8', elements: ['schedule drill'], scenarios: [], verdict: 'covered' },
      { id: 'B-7', elements: ['metric all'], scenarios: [], verdict: 'covered' },
    ])
  })

  test('takes the reason why nothing can execute a clause from the list', async () => {
    const list = `clauses:
  - id: B-9
    kind: step
    text: {en: Be kind, zh: 以礼待人}
    not-executable: {en: Nobody can tell, zh: 无从判断}
`
    const given = ['coverage', '--clauses', '--list', 'l.yaml', '--format', 'json', 'a.yaml']
    const { stdout } = await call([...given, '--lang', 'zh'], {
      files: { ...files, 'l.yaml': list },
    })
    expect(JSON.parse(stdout)[0]).toMatchObject({
      text: '以礼待人',
      verdict: 'not-executable',
      reason: '无从判断',
    })
  })

  test('knows the clauses of a preset without a list', async () => {
    const { code, stdout } = await call(['coverage', '--clauses', '--format', 'json', 'emergency'])
    expect(code).toBe(0)
    const row = JSON.parse(stdout).find(({ id }: { id: string }) => id === 'GEN-5')
    expect(row).toMatchObject({ kind: 'step', text: expect.stringContaining('Recover') })
  })

  test('tells without a procedure how every clause of all presets stands', async () => {
    const { code, stdout } = await call(['coverage', '--clauses', '--format', 'json'])
    const rows: readonly ClauseRow[] = JSON.parse(stdout)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThan(200)
    const open = rows.filter(({ verdict }) => !['covered', 'background'].includes(verdict))
    expect(open.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([])
    expect(code).toBe(0)
    expect(rows.find(({ id }) => id === 'D493-9')).toMatchObject({
      kind: 'deadline',
      elements: expect.arrayContaining(['hse-accident: deadline first-report']),
      scenarios: expect.arrayContaining([expect.stringMatching(/^hse-accident: /)]),
    })
    const listed = await call(['coverage', '--clauses', '--list', 'clauses.yaml'], { files })
    expect(listed).toMatchObject({ code: 2, stderr: expect.stringContaining('--list') })
  })

  test('refuses a list that is none, and coverage of nothing', async () => {
    const noList = await call(['coverage', '--clauses', '--list', 'a.yaml', 'a.yaml'], { files })
    expect(noList.stderr).toContain('"a.yaml" is no list of clauses')
    expect((await call(['coverage', 'a.yaml'], { files })).stderr).toContain('coverage of what?')
  })
})

describe('dueprocess audit', () => {
  test('follows a case that kept to its procedure, and finds the one that did not', async () => {
    const all = { ...files, 'ok.json': await played(inTime), 'late.json': await played(late) }
    const ok = await call(['audit', 'a.yaml', 'ok.json'], { files: all })
    expect(ok).toMatchObject({ code: 0, stderr: '' })
    const broken = await call(['audit', 'a.yaml', 'late.json'], { files: all })
    expect(broken.code).toBe(1)
    expect(broken.stdout).toContain('B-3')
    const both = await call(['audit', 'a.yaml', 'ok.json', 'late.json', '--format', 'json'], {
      files: all,
    })
    expect(JSON.parse(both.stdout)).toMatchObject({ cases: 2, verdicts: { broken: 1 } })
  })

  test.each(['c.json', 'lines.jsonl'])(
    'finds in %s that the last entry was cut off',
    async (name) => {
      const { case: state, trail } = JSON.parse(await played(inTime))
      const cut = JSON.stringify({ case: state, trail: trail.slice(0, -1) })
      const given = ['audit', 'a.yaml', name, '--format', 'json']
      const { code, stdout } = await call(given, { files: { ...files, [name]: `${cut}\n` } })
      expect(code).toBe(1)
      expect(JSON.parse(stdout)).toMatchObject({
        file: name,
        verdict: 'broken',
        trail: { whole: false, comparedWith: ['case'] },
        findings: expect.arrayContaining([expect.objectContaining({ code: 'trail-broken' })]),
      })
    },
  )

  test('finds a trail that was changed', async () => {
    const changed = (await played(inTime)).replaceAll('"id": "guard"', '"id": "staff"')
    const { code, stdout } = await call(['audit', 'a.yaml', 'c.json', '--format', 'json'], {
      files: { ...files, 'c.json': changed },
    })
    expect(code).toBe(1)
    expect(stdout).toContain('trail-broken')
  })

  test.each([
    [['audit', 'a.yaml'], 'which cases?'],
    [['audit', 'a.yaml', 'a.yaml'], 'is no JSON'],
    [['audit', 'a.yaml', 'x.json'], 'has no trail'],
    [['audit', 'a.yaml', 'x.json', 'x.json', '--head', 'y'], '--head'],
    [['audit', 'a.yaml', 'x.json', '--as-of', 'noon'], 'no instant'],
  ])('refuses %j', async (given, expected) => {
    const { code, stderr } = await call(given, { files: { ...files, 'x.json': '{"trail": 1}' } })
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })
})
