import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'

const graded = `dueprocess: 1
procedure: badge
version: 1.0.0
scales:
  grade: {low: Low, high: {en: High, zh: 高}}
roles: {staff: {title: Staff}}
forms:
  report: {doors: {type: integer, minimum: 0}, master: yes-no, lostOn?: date}
parameters: {many: "10"}
define: {risky: report.master or report.doors > parameters.many}
decisions:
  grade:
    gives: grade
    inputs: {doors: report.doors, master: report.master}
    rows: any-cell
    policy: highest
    table: |
      grade | doors | master | clause
      high  | >= 5  | true   | BADGE-2
      low   | >= 0  | -      | BADGE-1
  urgent:
    gives: grade
    inputs: {risky: risky}
    table: |
      grade | risky
      high  | true
      low   | false
open:
  tell: {by: staff, form: report, to: closed}
stages:
  closed: {final: true}
`

const files = {
  'badge.yaml': graded,
  'flat.json': '{"report.doors": 2, "report.master": false}',
  'nested.json': '{"report": {"doors": 7, "master": null}}',
  'some.json': '{"report.doors": 2}',
  'none.json': '{}',
  'wrong.json': '{"report": {"doors": -1, "dors": 2}}',
  'no.json': '{"report.doors": }',
  'list.json': '[1]',
  'facts.csv': '\ufeffreport.doors,report.master\r\n7,\r\n2,no\r\n"2",""\r\n',
  'semicolon.csv': 'report.doors;report.master\n2;false\n',
  'bad.csv': 'report.doors\nmany\n1,2\n',
  'open.csv': 'report.doors\n"1\n',
}

const decide = (decision: string, facts: string, ...more: string[]): ReturnType<typeof call> =>
  call(['decide', 'badge.yaml', decision, '--facts', facts, ...more], { files })

describe('dueprocess decide', () => {
  test('names the rows that decided with their lines, and why the others did not', async () => {
    const { code, stdout, stderr } = await decide('grade', 'flat.json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot('golden/decide.out')
    const line = graded.split('\n').findIndex((one) => one.includes('BADGE-1')) + 1
    expect(stdout).toContain(`line ${line}  low`)
  })

  test('takes facts within facts, and needs no more than decides', async () => {
    const { code, stdout } = await decide('grade', 'nested.json')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^grade: high \(High\)\n/)
  })

  test('says what is still possible, and which facts to find out', async () => {
    const { code, stdout } = await decide('grade', 'some.json')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^grade: open: low \(Low\) or high \(High\)\n/)
    expect(stdout).toContain('To decide it, find out:\n  report.master\n')
  })

  test('looks behind definitions for the facts that are missing', async () => {
    const { stdout } = await decide('urgent', 'some.json')
    expect(stdout).toContain('find out:\n  report.master\n')
  })

  test('answers a table line by line', async () => {
    const { code, stdout } = await decide('grade', 'facts.csv')
    expect(code).toBe(1)
    expect(stdout).toBe(
      '2: high (High)  (line 19)\n3: low (Low)  (line 20)\n4: open: low (Low) or high (High)\n',
    )
    const other = await decide('grade', 'semicolon.csv')
    expect(other.stdout).toMatch(/^2: low/)
  })

  test('gives JSON, one object a line where a table was asked', async () => {
    const one = JSON.parse((await decide('grade', 'flat.json', '--format', 'json')).stdout)
    expect(one).toMatchObject({
      decision: 'grade',
      kind: 'decided',
      outputs: { grade: 'low' },
      because: [{ row: 1, line: 20, clauses: ['BADGE-1'] }],
      others: [{ row: 0, line: 19, outputs: ['high'] }],
    })
    const lines = (await decide('grade', 'facts.csv', '--format', 'json')).stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).line)).toEqual([2, 3, 4])
  })

  test('labels words in the language that is asked for', async () => {
    const { stdout } = await decide('grade', 'nested.json', '--lang', 'zh')
    expect(stdout).toMatch(/^grade: high \(高\)\n/)
    expect(stdout).toContain('依据')
  })

  test.each([
    ['wrong.json', '"report.doors" cannot be -1', 'nothing is called "report.dors"'],
    ['no.json', 'the facts are no JSON'],
    ['list.json', 'must be one JSON object'],
    ['bad.csv', '"report.doors, 2" cannot be many', 'line 3 of the facts has more cells'],
    ['open.csv', 'a quote is never closed'],
    ['gone.json', '"gone.json" does not exist; did you mean "none.json"?'],
  ] as const)('tells everything that is wrong with %s', async (facts, ...expected) => {
    const { code, stdout, stderr } = await decide('grade', facts)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const part of expected) expect(stderr).toContain(part)
  })

  test('needs no decision to be named where there is only one', async () => {
    const { code } = await call(['decide', 'badge.yaml', '--facts', 'flat.json'], {
      files: { ...files, 'badge.yaml': graded.replace(/ {2}urgent:[\s\S]*?(?=open:)/, '') },
    })
    expect(code).toBe(0)
  })

  test('reads facts from the standard input', async () => {
    const { stdout } = await call(['decide', 'badge.yaml', 'grade', '-f', '-'], {
      files,
      input: files['flat.json'],
    })
    expect(stdout).toMatch(/^grade: low/)
  })
})
