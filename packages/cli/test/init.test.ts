import { describe, expect, test } from 'vitest'
import { call, callWriting } from './in-process.ts'

describe('dueprocess init', () => {
  test('writes a commented procedure that passes the check, and the schema for editors', async () => {
    const { code, stdout, stderr, files } = await callWriting(['init', 'lost-badge', '--yes'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Written:\n {2}lost-badge\.yaml\n {2}lost-badge\.scenarios\.yaml\n/)
    const { 'lost-badge.yaml': text, 'dueprocess.schema.json': schema } = files
    await expect(text).toMatchFileSnapshot('golden/init.yaml')
    expect(JSON.parse(String(schema))).toMatchObject({ type: 'object' })
    const checked = await call(['check', 'lost-badge.yaml'], {
      files: { 'lost-badge.yaml': String(text) },
    })
    expect(checked).toMatchObject({ code: 0, stderr: '' })
    expect(checked.stdout).toContain('no problems, procedure lost-badge 1.0.0')
  })

  test.each([
    [['--grades', 'none']],
    [['--grades', 'minor, general, larger, major, extraordinary']],
    [['--calendar', 'cn-office', '--within', '2 working days, 2 working hours']],
    [['--title', 'Loss: of "badges" #1']],
    [['--title', 'true', '--reporter', 'The public', '--handler', 'Department 9']],
    [['--lang', 'zh']],
    [['--lang', 'zh', '--title', '丢失工牌', '--grades', '一般、较大、重大']],
  ] as const)('is without a diagnostic for the answers %j', async (given) => {
    const written = await callWriting(['init', 'a.yaml', '--yes', ...given])
    expect(written.code, written.stderr).toBe(0)
    const checked = await call(['check', '--format', 'json', 'a.yaml'], {
      files: { 'a.yaml': String(written.files['a.yaml']) },
    })
    expect(JSON.parse(checked.stdout).files[0].diagnostics).toEqual([])
    const texts = Object.entries(written.files).map(([name, text]) => [name, String(text)])
    const tested = await call(['test', 'a.scenarios.yaml'], { files: Object.fromEntries(texts) })
    expect(tested.code, tested.stdout + tested.stderr).toBe(0)
  })

  test('asks at a terminal, takes Enter for what it proposes, and asks again', async () => {
    const { code, stdout, files } = await callWriting(['init', 'complaint'], {
      answers: ['Complaint', '', 'Staff', 'Desk', '', 'cn-ofice', 'cn-office', '', ''],
    })
    expect(code).toBe(0)
    expect(stdout).toContain('What is the procedure about? [Complaint]: ')
    expect(stdout).toContain('who handles must be somebody else than who reports')
    expect(stdout).toContain('did you mean "cn-office"?')
    expect(stdout).toContain('[1 working day, 4 working hours]: ')
    const text = String(files['complaint.yaml'])
    expect(text).toContain('desk: { title: Desk }')
    expect(text).toContain('office: cn-office')
    expect(text).toContain('low: 1 working day, high: 4 working hours')
  })

  test('asks only what was not given', async () => {
    const { stdout } = await callWriting(['init', 'a', '--title', 'T', '--calendar', 'none'], {
      answers: ['', '', '', ''],
    })
    expect(stdout.match(/^.*\?.*\[/gm)).toHaveLength(4)
  })

  test('writes nothing when whoever is asked goes away', async () => {
    const { code, files, stderr } = await callWriting(['init', 'a'], { answers: ['T'] })
    expect({ code, files, stderr }).toEqual({
      code: 1,
      files: {},
      stderr: 'Nothing was written.\n',
    })
  })

  test('leaves a file alone that is there, unless it is told to replace it', async () => {
    const there = { files: { 'a.yaml': 'mine' } }
    const { code, files, stderr } = await callWriting(['init', 'a.yaml', '--yes'], there)
    expect({ code, files }).toEqual({ code: 2, files: {} })
    expect(stderr).toContain('"a.yaml" is there already; --force replaces it')
    const forced = await callWriting(['init', 'a.yaml', '--yes', '--force'], there)
    expect(forced.code).toBe(0)
    expect(forced.files['a.yaml']).toContain('procedure: a ')
  })

  test('keeps a schema that lies there already', async () => {
    const there = { files: { 'dueprocess.schema.json': '{}' } }
    const { code, files } = await callWriting(['init', 'a.yaml', '--yes'], there)
    expect(code).toBe(0)
    expect(Object.keys(files)).toEqual(['a.yaml', 'a.scenarios.yaml'])
  })

  test.each([
    [['--within', '3 days'], '1 time was given, 2 are needed'],
    [['--within', '3 days, soon'], 'soon'],
    [['--within', '2 working days, 4 hours'], 'without a calendar all time is working time'],
    [['--within', '1 day, end of working day'], 'name a calendar'],
    [['--grades', 'one'], 'one grade grades nothing'],
    [['--grades', 'a, A'], 'two grades have the same name'],
    [['--calendar', 'always'], 'there is no calendar "always"'],
    [['--calendar', 'mars'], 'there is no calendar "mars"'],
    [['--title', '!'], 'the title must say something'],
    [['--handler', 'Staff'], 'somebody else'],
  ] as const)('refuses the answers %j', async (given, expected) => {
    const { code, stderr, files } = await callWriting(['init', 'a.yaml', '--yes', ...given])
    expect({ code, files }).toEqual({ code: 2, files: {} })
    expect(stderr).toContain(expected)
  })

  test('says what keeps it from writing', async () => {
    const { code, stderr } = await callWriting(['init', 'a.yaml', '--yes'], {
      unwritable: { 'a.yaml': 'EACCES' },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('"a.yaml" cannot be written: no permission')
  })
})
