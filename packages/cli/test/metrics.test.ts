import { advance, type Entry, loadProcedure, openCase } from '@dueprocess/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, callWriting } from './in-process.ts'

const text = `dueprocess: 1
procedure: badge
version: 1.0.0
title: {en: Lost badge, zh: 门卡遗失}
roles: {guard: {title: {en: Guard, zh: 门卫}}}
forms: {loss: {doors: integer}}
open: {tell: {by: guard, form: loss, to: open}}
stages:
  open: {steps: {close: {by: guard, to: closed}}}
  closed: {final: true}
metrics:
  lost: {title: {en: Lost, zh: 遗失数}, count: cases, per: month}
  doors: {sum: loss.doors}
reports: {monthly: {title: {en: Monthly, zh: 月报}, every: month, to: guard, shows: [lost]}}
`
const trails: (readonly Entry[])[] = []

beforeAll(() => {
  const { procedure } = loadProcedure(text)
  if (!procedure) throw new Error('the procedure of the test has mistakes')
  const by = { id: 'g', roles: ['guard'] }
  for (const [index, at] of ['2026-01-05', '2026-02-03', '2026-02-20'].entries()) {
    const id = `case-${index + 1}`
    const opened = openCase(procedure, { id, by, at: `${at}T09:00:00Z`, data: { doors: 2 } })
    if (!opened.ok) throw new Error('refused')
    const closed = advance(procedure, opened.case, { step: 'close', by, at: `${at}T10:00:00Z` })
    trails.push([...opened.entries, ...(closed.ok ? closed.entries : [])])
  }
})

function json(value: unknown): string {
  return JSON.stringify(value)
}

/** The number of cases that a call has read, and those that it left out. */
async function read(files: Readonly<Record<string, string>>, input = '') {
  const names = Object.keys(files)
  const given = ['metrics', 'p.yaml', ...(names.length > 0 ? names : ['-']), '--format', 'json']
  const { stdout, code } = await call([...given, '--at', '2026-03-01'], {
    files: { 'p.yaml': text, ...files },
    input,
  })
  const { cases, leftOut } = JSON.parse(stdout)
  return { code, cases, leftOut: leftOut.map(({ why }: { why: string }) => why) }
}

describe('dueprocess metrics', () => {
  test('works out every metric over all cases', async () => {
    const { code, stdout, stderr } = await call(
      ['metrics', 'p.yaml', 'cases.json', '--at', '2026-03-01'],
      { files: { 'p.yaml': text, 'cases.json': json(trails) } },
    )
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toBe(`Lost badge
Lost badge 1.0.0
as of 2026-03-01T00:00:00+00:00; 3 cases read

Lost – Number
  Month    Number  cases  known  unknown  not meant
  2026-01       1      1      1        0          0
  2026-02       2      2      2        0          0
  All           3      3      3        0          0

doors – Sum
       Sum  cases  known  unknown  not meant
  All    6      3      3        0          0
`)
  })

  test('shows a report of its last whole month, in the language of the reader', async () => {
    const { stdout } = await call(
      ['metrics', 'p.yaml', 'c.json', '-r', 'monthly', '--at', '2026-03-01', '--lang', 'zh'],
      { files: { 'p.yaml': text, 'c.json': json(trails) } },
    )
    expect(stdout).toContain('月报\n门卡遗失 1.0.0\n2026-02；')
    expect(stdout).toContain('2026-02     2     2')
    expect(stdout).not.toContain('doors')
  })

  test('counts cases from one day up to another', async () => {
    const { stdout } = await call(
      ['metrics', 'p.yaml', 'c.json', '--from', '2026-02-03', '--until', '2026-02-20T09:00:00Z'],
      { files: { 'p.yaml': text, 'c.json': json(trails) } },
    )
    expect(stdout).toMatch(/All +1 +1 /)
  })

  test('reads trails in each form that they are kept in', async () => {
    const [first = [], second = [], third = []] = trails
    const stored = (trail: readonly Entry[]) => ({ case: {}, trail })
    const all = { code: 0, cases: 3, leftOut: [] }
    const one = { code: 0, cases: 1, leftOut: [] }
    expect(await read({ 'a.json': json(first) })).toEqual(one)
    expect(await read({ 'a.json': JSON.stringify(stored(first), null, 2) })).toEqual(one)
    expect(await read({ 'a.json': json(trails.map(stored)) })).toEqual(all)
    const files = { 'a.json': json(first), 'b.json': json(second), 'c.json': json(stored(third)) }
    expect(await read(files)).toEqual(all)
    expect(await read({ 'a.jsonl': trails.map((trail) => `${json(trail)}\n`).join('') })).toEqual(
      all,
    )
    expect(
      await read({}, `${trails.map((trail) => json(stored(trail))).join('\r\n')}\r\n`),
    ).toEqual(all)
    // An entry a line, those of several cases mixed.
    const mixed = [0, 1].flatMap((place) => trails.map((trail) => json(trail[place])))
    expect(await read({ 'a.jsonl': mixed.join('\n') })).toEqual(all)
    expect(await read({ 'a.json': '[]' })).toEqual({ code: 0, cases: 0, leftOut: [] })
  })

  test('names what it leaves out, and ends with 1', async () => {
    const [first = [], second = []] = trails
    const found = await read({ 'a.json': json([first, second.slice(1), first, [{}]]) })
    expect(found).toEqual({
      code: 1,
      cases: 1,
      leftOut: ['broken', 'counted-already', 'not-a-trail'],
    })
  })

  test('says where two different cases have one id, and of one trail twice that it is counted', async () => {
    const [[first] = [], second = []] = trails
    const files = { 'p.yaml': text, 'a.json': json([first]), 'b.json': json(trails[0]) }
    const twice = { ...files, 'c.json': json([second, second.slice(0, 1)]) }
    const given = ['metrics', 'p.yaml', 'a.json', 'b.json', 'a.json', 'c.json', '--lang', 'en']
    const { code, stdout, stderr } = await call(given, { files: twice })
    expect(code).toBe(1)
    expect(stdout).toContain('another case with the same id was counted (2): case-1, case-2\n')
    expect(stdout).toContain('counted already (1): case-1\n')
    expect(
      stderr,
    ).toBe(`a.json and b.json: two different cases have the id "case-1"; that of b.json is not counted
c.json: two different cases in it have the id "case-2"; the second is not counted
`)
  })

  test('writes a picture into a file', async () => {
    const { code, files } = await callWriting(
      ['metrics', 'p.yaml', 'c.json', '--format', 'svg', '-o', 'out.svg', '--at', '2026-03-01'],
      { files: { 'p.yaml': text, 'c.json': json(trails) } },
    )
    expect(code).toBe(0)
    expect(files['out.svg']).toMatch(/^<svg /)
  })

  test.each([
    [[], 'which procedure?'],
    [['p.yaml'], 'which cases?'],
    [['p.yaml', 'none.json'], 'does not exist'],
    [['p.yaml', 'bad.json'], 'is no JSON'],
    [['p.yaml', 'bad.jsonl'], 'is no JSON in line 2'],
    [['p.yaml', 'odd.jsonl'], 'has no trail and no entry in line 2'],
    [['p.yaml', 'odd.json'], 'has no trail'],
    [['p.yaml', 'c.json', '--report', 'montly'], 'did you mean "monthly"?'],
    [['p.yaml', 'c.json', '--from', 'May'], '--from is neither a day nor an instant: "May"'],
    [['p.yaml', 'c.json', '--from', '2026-02-31'], '--from is neither a day nor an instant'],
    [['p.yaml', 'c.json', '--from', '2026-02-02', '--until', '2026-02-02'], 'is not after --from'],
    [['bare.yaml', 'c.json'], 'has no `metrics`'],
    [['p.yaml', '-', '-'], 'can be read only once'],
  ])('says what is wrong with %j', async (given, problem) => {
    const files = {
      'p.yaml': text,
      'bare.yaml': text.slice(0, text.indexOf('metrics:')),
      'c.json': '[]',
      'bad.json': '{"trail": [\n}',
      'bad.jsonl': '[]\n[',
      'odd.jsonl': '[]\n5',
      'odd.json': '"trail"',
    }
    const { code, stdout, stderr } = await call(['metrics', ...given], { files })
    expect(stderr).toContain(problem)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})
