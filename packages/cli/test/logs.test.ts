import { advance, loadProcedure, openCase } from '@dueprocess/core'
import type { toOcel } from '@dueprocess/logs'
import { describe, expect, test } from 'vitest'
import { call, callWriting } from './in-process.ts'

const procedure = `dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: Lost badge
roles: {staff: {title: Staff}, guard: {title: Guard}}
open: {tell: {title: Tell, by: staff, to: searching}}
stages:
  searching: {steps: {find: {title: Find, by: guard, to: closed}}}
  closed: {title: Closed, final: true}
`
const mapping = `dueprocess-mapping: 1
log: {format: csv, delimiter: ','}
case: id
instant: {from: at, zone: UTC}
step: {from: what, values: {Tell: tell, Find: find}}
`
const log = `id,at,what
1,2026-03-02T08:00,Tell
1,2026-03-02T09:00,Find
2,2026-03-02T08:00,Tell
3,2026-03-02T08:00,Tell
3,2026-03-02T09:00,Lose
`
const files = { 'p.yaml': procedure, 'm.yaml': mapping, 'log.csv': log, 'broken.xes': '<log>' }
const given = ['log.csv', 'p.yaml', '-m', 'm.yaml', '--lang', 'en']

describe('dueprocess conform', () => {
  test('tells what fits, what departs and what was not understood', async () => {
    const { code, stdout, stderr } = await call(['conform', ...given, '--no-audit'], { files })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toBe(`3 cases, 5 records, 4 steps in them
1 record not understood: their cases are not decided
Order of steps: 1 fit, 1 depart, 1 not decided

Departures
  find missing: 1 times, in 1 case

Questions: cases not decided in which these may be missing or wrong
  find missing: 1 times, in 1 case

Problems of the log
  unmatched-step (what: Lose): 1 times, first in record 5

Cases to look at
  2: departs, cost 1; find missing
  3: not decided, cost 1; 1 uncertain record; question: find missing
`)
  })

  test('does not say that a case fits over a row that it could not read', async () => {
    const lines = log.split('\n').slice(0, 3)
    const told = async (row: string) => {
      const short = { ...files, 'log.csv': [...lines, row].join('\n') }
      const { code, stdout } = await call(['conform', ...given], { files: short })
      expect(code).toBe(1)
      return stdout.split('\n').slice(0, 4)
    }
    expect(await told('1,2026-03-02T10:00')).toEqual([
      '1 case, 3 records, 2 steps in them',
      '1 record not understood: their cases are not decided',
      'Order of steps: 0 fit, 0 depart, 1 not decided',
      'Audit: 0 followed the procedure, 0 broke it, 1 not decided',
    ])
    expect(await told(',2026-03-02T10:00,Find')).toEqual([
      '1 case, 3 records, 2 steps in them',
      '1 record may be of any case: none is known to fit',
      'Order of steps: 0 fit, 0 depart, 1 not decided',
      'Audit: 0 followed the procedure, 0 broke it, 1 not decided',
    ])
  })

  test('speaks Chinese, and JSON', async () => {
    const chinese = await call(['conform', ...given, '--lang', 'zh'], { files })
    expect(chinese.stdout).toContain('1 个相符，1 个偏离，1 个未定')
    const json = await call(['conform', ...given, '--format', 'json'], { files })
    const report = JSON.parse(json.stdout) as { readonly verdicts: unknown }
    expect(report.verdicts).toEqual({ fits: 1, departs: 1, 'not-decided': 1 })
  })

  test('ends with 0 where every case fits', async () => {
    const fine = { ...files, 'log.csv': log.split('\n').slice(0, 3).join('\n') }
    expect((await call(['conform', ...given, '--no-audit'], { files: fine })).code).toBe(0)
  })

  test.each([
    ['no log', [], 'which log'],
    ['no procedure', ['log.csv'], 'which procedure'],
    ['no mapping', ['log.csv', 'p.yaml'], 'which mapping'],
    ['a log that is not there', ['lgo.csv', 'p.yaml', '-m', 'm.yaml'], 'does not exist'],
    ['a number of cases that is none', [...given, '--keep', 'many'], '--keep'],
  ])('%s is wrong use', async (_, more, told) => {
    const { code, stderr } = await call(['conform', ...more, '--lang', 'en'], { files })
    expect(code).toBe(2)
    expect(stderr).toContain(told)
  })

  test('tells where a mapping is wrong, and what a log is not', async () => {
    const wrong = { ...files, 'm.yaml': mapping.replace('Find: find', 'Find: fnid') }
    const told = await call(['conform', ...given], { files: wrong })
    expect(told.code).toBe(1)
    expect(told.stderr).toContain('m.yaml:5')
    const xes = { ...files, 'm.yaml': mapping.replace(/log:.*\ncase: id/, 'log: {format: xes}') }
    const cut = await call(['conform', 'broken.xes', 'p.yaml', '-m', 'm.yaml'], { files: xes })
    expect(cut.code).toBe(2)
    expect(cut.stderr).toContain('this is no XML from line 1')
  })
})

describe('dueprocess map', () => {
  test('proposes a mapping that has no errors', async () => {
    const suggest = ['map', '--suggest', 'log.csv', 'p.yaml', '--delimiter', ',', '--case', 'id']
    const { code, files: written } = await callWriting([...suggest, '--out', 'new.yaml'], { files })
    expect(code).toBe(0)
    const checked = await call(['map', '-m', 'new.yaml', 'p.yaml', '--lang', 'en'], {
      files: { ...files, 'new.yaml': String(written['new.yaml']) },
    })
    expect(checked).toMatchObject({ code: 0, stdout: 'The mapping has no errors.\n', stderr: '' })
  })

  test.each([
    ['neither log nor mapping', ['p.yaml'], 'either --suggest'],
    ['a log of no known ending', ['--suggest', 'm.yaml', 'p.yaml'], '--log-format'],
    ['no delimiter', ['--suggest', 'log.csv', 'p.yaml'], '--delimiter, --case'],
    ['no procedure', ['--suggest', 'log.csv'], 'which procedure'],
  ])('%s is wrong use', async (_, more, told) => {
    const { code, stderr } = await call(['map', ...more, '--lang', 'en'], { files })
    expect(code).toBe(2)
    expect(stderr).toContain(told)
  })
})

describe('dueprocess export', () => {
  const badge = loadProcedure(procedure).procedure
  if (!badge) throw new Error('the procedure has mistakes')
  const ann = { id: 'ann', roles: ['staff'] }
  const opened = openCase(badge, { id: 'B-1', by: ann, at: '2026-03-02T08:00:00Z' })
  if (!opened.ok) throw new Error(opened.kind)
  const guard = { id: 'bob', roles: ['guard'] }
  const found = advance(badge, opened.case, { step: 'find', by: guard, at: '2026-03-02T09:00:00Z' })
  if (!found.ok) throw new Error(found.kind)
  const trail = [...opened.entries, ...found.entries]
  const whole = JSON.stringify(trail)

  test('writes XES that `conform` finds to fit', async () => {
    const xes = await call(['export', 'c.json'], { files: { 'c.json': whole } })
    expect(xes).toMatchObject({ code: 0, stderr: '' })
    expect(xes.stdout).toContain('<string key="org:resource" value="bob"/>')
    const read = `dueprocess-mapping: 1
log: {format: xes}
instant: {from: 'time:timestamp'}
step: {from: 'concept:name', values: {tell: tell, find: find}}
actor: org:resource
role: org:role
`
    const given = ['conform', 'c.xes', 'p.yaml', '-m', 'm.yaml', '--lang', 'en']
    const back = { ...files, 'c.xes': xes.stdout, 'm.yaml': read }
    const conform = await call(given, { files: back })
    expect(conform).toMatchObject({ code: 0, stderr: '' })
    expect(conform.stdout).toContain('1 fit, 0 depart, 0 not decided')
  })

  test('writes several cases of several files as OCEL 2.0 into a file', async () => {
    const other = openCase(badge, { id: 'B-2', by: ann, at: '2026-03-03T08:00:00Z' })
    if (!other.ok) throw new Error(other.kind)
    const lines = `${whole}\n${JSON.stringify({ trail: other.entries })}\n`
    const given = ['export', 'all.jsonl', '--format', 'ocel', '-o', 'log.jsonocel']
    const { code, files: written } = await callWriting(given, { files: { 'all.jsonl': lines } })
    expect(code).toBe(0)
    const log = JSON.parse(String(written['log.jsonocel'])) as ReturnType<typeof toOcel>
    expect(log.events.map(({ id, type }) => [id, type])).toEqual([
      ['B-1/1', 'tell'],
      ['B-1/2', 'find'],
      ['B-2/1', 'tell'],
    ])
  })

  test('writes nothing of a trail that was changed', async () => {
    const changed = whole.replace('"bob"', '"eve"')
    const given = ['export', 'c.json', '-o', 'log.xes', '--lang', 'en']
    const {
      code,
      stderr,
      files: written,
    } = await callWriting(given, {
      files: { 'c.json': changed },
    })
    expect(code).toBe(1)
    expect(stderr).toContain('c.json: a trail in it was changed after it was written')
    expect(written).toEqual({})
  })

  test.each([
    [[], 'which cases?'],
    [['nowhere.json'], '"nowhere.json" does not exist'],
    [['c.json'], '"c.json" is no JSON'],
  ])('%j is wrong use', async (given, said) => {
    const { code, stderr } = await call(['export', ...given, '--lang', 'en'], {
      files: { 'c.json': '{' },
    })
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

test('dueprocess audit reads many cases from one file, as metrics does', async () => {
  const badge = loadProcedure(procedure).procedure
  if (!badge) throw new Error('the procedure has mistakes')
  const by = { id: 'ann', roles: ['staff'] }
  const lines = ['A', 'B', 'C'].map((id) => {
    const opened = openCase(badge, { id, by, at: '2026-03-02T08:00:00Z' })
    return opened.ok ? JSON.stringify(opened.entries) : ''
  })
  const given = ['audit', 'p.yaml', 'all.jsonl', '--format', 'json']
  const { code, stdout } = await call(given, { files: { ...files, 'all.jsonl': lines.join('\n') } })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ cases: 3 })
})
