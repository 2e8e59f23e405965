import { describe, expect, it } from 'vitest'
import { call, callWriting } from './in-process.ts'

const procedure = `dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: Lost badge
roles: {staff: {title: Staff}, guard: {title: Guard}}
forms: {report: {area: text}}
open: {tell: {by: staff, form: report, to: searching}}
stages:
  searching: {steps: {find: {by: guard, to: closed}}}
  closed: {final: true}
deadlines: {search: {within: 4 hours, after: tell, until: find}}
`
const head = `dueprocess-scenarios: 1
procedure: ./lost-badge.yaml
start: 2026-03-02T08:00:00Z
actors: {ann: staff, bob: guard}
given: [{open: tell, by: ann, data: {area: Lab}}]
scenarios:
`
const green = `${head}  in-time: {title: Found in time, steps: [{step: find, by: bob, expect: {deadlines: {search: met}}}]}\n`
const red = `${head}  too-late: {steps: [{step: find, by: bob, after: 5 hours, expect: {deadlines: {search: met}}}]}\n`
const files = { 'a/lost-badge.yaml': procedure, 'a/green.yaml': green, 'a/red.yaml': red }

const test = (...given: string[]) => call(['test', ...given], { files })

describe('dueprocess test', () => {
  it('ends with 0 where every scenario tells its story', async () => {
    expect(await test('a/green.yaml')).toEqual({
      code: 0,
      stdout: 'a/green.yaml\n✓ in-time: Found in time\n\n1 scenario passed\n',
      stderr: '',
    })
  })

  it('ends with 1 where one does not, and shows where', async () => {
    const { code, stdout, stderr } = await test('a/green.yaml', 'a/red.yaml')
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain(`✗ too-late
  a/red.yaml:7:89 deadlines.search
    expected  met
    actual    done late, due 2026-03-02 12:00Z
  what happened:
    2026-03-02 08:00Z  ann    tell`)
    expect(stdout).toMatch(/1 scenario passed, 1 failed\n$/)
  })

  it('shows the mistakes of a file, and runs the others', async () => {
    const broken = green.replace('step: find', 'step: fnd')
    const { code, stdout } = await call(['test', 'a/broken.yaml', 'a/green.yaml'], {
      files: { ...files, 'a/broken.yaml': broken },
    })
    expect(code).toBe(1)
    expect(stdout).toContain('a/broken.yaml:7:50: error[unknown-step] there is no step `fnd`')
    expect(stdout).toContain('did you mean `find`?')
    expect(stdout).toMatch(/1 scenario passed, 1 file with mistakes\n$/)
  })

  it('finds a preset by its id', async () => {
    const text = `dueprocess-scenarios: 1
procedure: service-incident
start: 2026-03-02T08:00:00+08:00
scenarios: {nobody: {steps: [{open: register, by: ann, refused: [role-missing, form-missing]}]}}
actors: {ann: []}
`
    const { code, stdout } = await call(['test', 's.yaml'], { files: { 's.yaml': text } })
    expect([stdout, code]).toEqual(['s.yaml\n✓ nobody\n\n1 scenario passed\n', 0])
  })

  it('says why a procedure cannot be found, or does not run', async () => {
    const missing = await call(['test', 'a/green.yaml'], { files: { 'a/green.yaml': green } })
    expect(missing.code).toBe(1)
    expect(missing.stdout).toContain('the procedure "a/lost-badge.yaml" does not exist')
    const wrong = { ...files, 'a/lost-badge.yaml': procedure.replace('by: guard', 'by: gard') }
    const { stdout } = await call(['test', 'a/green.yaml'], { files: wrong })
    expect(stdout).toContain('`dueprocess check a/lost-badge.yaml` shows them')
  })

  it('runs scenarios by their names and titles', async () => {
    expect((await test('--filter', 'FOUND', 'a/green.yaml', 'a/red.yaml')).code).toBe(0)
    expect((await test('--filter', 'late', 'a/green.yaml', 'a/red.yaml')).code).toBe(1)
    const none = await test('--filter', 'never', 'a/green.yaml')
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none.stderr).toContain('no scenario has "never" in its name or title')
  })

  it('gives JSON to programs', async () => {
    const { code, stdout } = await test('--format', 'json', 'a/red.yaml')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          file: 'a/red.yaml',
          diagnostics: [],
          scenarios: [
            {
              name: 'too-late',
              line: 7,
              ok: false,
              failures: [{ kind: 'expectation', about: 'deadlines.search', line: 7, column: 89 }],
              trace: { deadlines: [{ deadline: 'search', outcome: 'missed' }] },
            },
          ],
        },
      ],
    })
  })

  it('gives JUnit XML to build servers', async () => {
    const { stdout } = await test('--format', 'junit', 'a/green.yaml', 'a/red.yaml')
    expect(stdout).toContain('<testsuites name="dueprocess" tests="2" failures="1" errors="0">')
    expect(stdout).toContain('<testcase name="in-time" classname="a/green.yaml"/>')
  })

  it('runs again when a file or its procedure has changed', async () => {
    const { code, stdout, stderr } = await call(['test', '--watch', 'a/green.yaml'], {
      files,
      changes: 1,
    })
    expect(code).toBe(0)
    expect(stdout.match(/1 scenario passed/g)).toHaveLength(2)
    expect(stderr).toContain('Ctrl-C')
  })

  it('speaks Chinese', async () => {
    const { stdout } = await test('--lang', 'zh', 'a/green.yaml')
    expect(stdout).toContain('1 个场景通过')
  })

  it('says of a file that is not there only that it is not there', async () => {
    const { code, stdout, stderr } = await test('a/nosuch.yaml')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('"a/nosuch.yaml" does not exist')
  })

  it('ends with 2 where it is used wrongly, or a file cannot be read', async () => {
    expect((await test()).code).toBe(2)
    expect((await test('--watch', '--format', 'json', 'a/green.yaml')).code).toBe(2)
    const missing = await test('a/grean.yaml', 'a/green.yaml')
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('did you mean "a/green.yaml"?')
    expect(missing.stdout).toContain('1 scenario passed')
  })
})

describe('dueprocess test --from-case', () => {
  it('writes a scenario that is green', async () => {
    const script = 'tell area=Lab\nfind\n'
    const played = await callWriting(
      [
        'simulate',
        '--at',
        '2026-03-02T08:00:00Z',
        '--script',
        'story.txt',
        '--save',
        'case.json',
        'a/lost-badge.yaml',
      ],
      { files: { ...files, 'story.txt': script } },
    )
    const saved = played.files['case.json']
    if (saved === undefined) throw new Error(`${played.stdout}${played.stderr}`)
    const all = { ...files, 'case.json': saved }
    const written = await call(['test', '--from-case', 'case.json', 'a/lost-badge.yaml'], {
      files: all,
    })
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(written.stdout).toContain('procedure: a/lost-badge.yaml')
    const again = { ...all, 's.yaml': written.stdout }
    expect(await call(['test', 's.yaml'], { files: again })).toMatchObject({ code: 0 })
  })

  it('says what is wrong with what it was given', async () => {
    const files2 = { ...files, 'junk.json': '{"trail": 1}', 'empty.json': '[]' }
    const from = (file: string) =>
      call(['test', '--from-case', file, 'a/lost-badge.yaml'], { files: files2 })
    expect(await from('junk.json')).toMatchObject({ code: 2, stdout: '' })
    expect(await from('empty.json')).toMatchObject({ code: 1, stdout: '' })
    expect((await from('empty.json')).stderr).toBe('the trail has no entry\n')
    expect(await from('none.json')).toMatchObject({ code: 2 })
  })
})

describe('dueprocess test --generate', () => {
  it('writes scenarios that pass, the same ones for the same seed', async () => {
    const write = () =>
      callWriting(['test', '--generate', '--out', 'a/new.yaml', 'a/lost-badge.yaml'], { files })
    const written = await write()
    expect(written).toMatchObject({ code: 0, stdout: '' })
    expect(written.stderr).toMatch(
      /^Written: a\/new\.yaml\n\d+ scenarios show 100\.0 % \(\d+ moves tried\)\n$/,
    )
    expect(await write()).toEqual(written)
    const text = String(written.files['a/new.yaml'])
      .replace('./a/', './')
      .replace('a/lost', './lost')
    const ran = await call(['test', 'a/new.yaml'], { files: { ...files, 'a/new.yaml': text } })
    expect(ran.code).toBe(0)
  })

  it('ends with 1 and says what was not reached when the budget is spent', async () => {
    const { code, stdout, stderr } = await test('--generate', '--budget', '1', 'a/lost-badge.yaml')
    expect(code).toBe(1)
    expect(stdout).toContain('dueprocess-scenarios: 1')
    expect(stderr).toMatch(/not reached: \d+\nCoverage of lost-badge/)
    expect(stderr).toContain('the budget was spent')
  })
})

describe('dueprocess test --coverage', () => {
  it('tells what scenarios show, and fails below a threshold', async () => {
    const { code, stdout, stderr } = await test(
      '--coverage',
      ...['--threshold', '90', '--threshold', 'stages=100', 'a/green.yaml'],
    )
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^all: [\d.]+ % is less than 90 %\n$/),
    ])
    expect(stdout).toContain('  stages                2/2  100.0 %\n')
    expect((await test('--coverage', '--threshold', '10', 'a/green.yaml')).code).toBe(0)
  })

  it('is told as JSON and as a page with the diagram', async () => {
    const { stdout } = await test('--coverage', '--format', 'json', 'a/green.yaml')
    expect(JSON.parse(stdout)).toMatchObject({ coverage: [{ procedure: { id: 'lost-badge' } }] })
    const page = await test('--coverage', '--format', 'html', 'a/green.yaml')
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]+data-stage="searching"[\s\S]+<\/html>\n$/)
  })

  it('colours the steps of a page, those that stay where they are as well', async () => {
    const log = '{log: {by: guard, to: stay}, find: {by: guard, to: closed}}'
    const longer = procedure.replace('{find: {by: guard, to: closed}}', log)
    const given = ['test', '--coverage', '--format', 'html', 'a/green.yaml']
    const { stdout } = await call(given, { files: { ...files, 'a/lost-badge.yaml': longer } })
    expect(stdout).toMatch(/text\[data-steps~="log"\]\{fill:#a3112a\}/)
    expect(stdout).toMatch(/text\[data-steps~="find"\]\{fill:#00603f\}/)
    expect(stdout).toMatch(/<text data-steps="log" /)
  })

  it('fails where a scenario does', async () => {
    const { code, stderr } = await test('--coverage', 'a/red.yaml')
    expect([code, stderr]).toEqual([1, expect.stringContaining('the scenarios must pass first')])
  })

  it('speaks Chinese', async () => {
    const { stdout } = await test('--lang', 'zh', '--coverage', 'a/green.yaml')
    expect(stdout).toContain('lost-badge 1.0.0 的覆盖率（1 个场景）')
  })
})

describe('dueprocess test --mutate', () => {
  it('names the mistakes that no scenario would notice, with their lines', async () => {
    const { code, stdout } = await test('--mutate', 'a/green.yaml')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'a/lost-badge.yaml:11: no scenario notices that `4 hours` becomes `5 hours`\n',
    )
    expect(stdout).toMatch(/\n\d+ of \d+ mistakes would be noticed \([\d.]+ %\)\n/)
  })

  it('asks for scenarios that pass', async () => {
    expect(await test('--mutate', 'a/red.yaml')).toMatchObject({ code: 1, stdout: '' })
  })

  it('gives JSON to programs', async () => {
    const { stdout } = await test('--mutate', '--format', 'json', 'a/green.yaml')
    expect(JSON.parse(stdout)).toMatchObject({ mutation: [{ file: 'a/lost-badge.yaml' }] })
  })
})

describe('options of dueprocess test that do not go together', () => {
  it.each([
    [['--generate', '--coverage'], 'only one of --generate, --coverage'],
    [['--seed', '3'], '--seed goes with --generate only'],
    [['--threshold', '90'], '--threshold goes with --coverage only'],
    [['--generate', '--seed', '0'], '--seed takes a whole number from 1, not "0"'],
    [['--generate', '--budget', 'much'], '--budget takes a whole number from 1, not "much"'],
    [['--coverage', '--threshold', '101'], '"101" is no threshold'],
    [['--coverage', '--threshold', 'stairs=90'], '"stairs=90" is no threshold'],
    [['--format', 'html'], '--format html does not go with this'],
  ])('are told: %j', async (given, said) => {
    const { code, stderr } = await test(...given, 'a/green.yaml')
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
  })
})
