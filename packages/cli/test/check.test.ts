import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'
import { fiveMistakes, lostBadge } from './lost-badge.ts'

const files = {
  'lost-badge.yaml': lostBadge,
  'five-mistakes.yaml': fiveMistakes,
  'warning.yaml': `${lostBadge}constraints:\n  calm: {never: report.doors < 0}\n`,
}

describe('dueprocess check', () => {
  test('says of a sound procedure what it is', async () => {
    expect(await call(['check', 'lost-badge.yaml'], { files })).toEqual({
      code: 0,
      stdout:
        'lost-badge.yaml: no problems, procedure lost-badge 1.0.0, 2 stages, 3 steps, 1 deadline\n',
      stderr: '',
    })
  })

  test('shows every mistake at its line, with the way to fix it, and sums up', async () => {
    const { code, stdout, stderr } = await call(['check', 'five-mistakes.yaml'], { files })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    await expect(stdout).toMatchFileSnapshot('golden/five-mistakes.out')
    expect(stdout).toMatch(/\n\n5 errors in five-mistakes\.yaml\n$/)
  })

  test('accepts a procedure with a warning, but shows it', async () => {
    const { code, stdout } = await call(['check', 'warning.yaml'], { files })
    expect(code).toBe(0)
    expect(stdout).toContain('warning.yaml:21:17: warning[')
    expect(stdout).toMatch(/\nwarning\.yaml: 1 warning, procedure lost-badge 1\.0\.0, /)
  })

  test('lists the texts that are missing in languages, where it is asked to', async () => {
    const titled = lostBadge.replace('title: Lost badge', 'title: {zh: 证件遗失, ru: Пропуск}')
    const checked = (...asked: string[]) =>
      call(['check', ...asked, 'titled.yaml'], { files: { 'titled.yaml': titled } })

    expect((await checked()).stdout).toMatch(/^titled\.yaml: no problems/)
    const { code, stdout } = await checked('--translations', 'zh,en')
    expect(code).toBe(0)
    expect(stdout).toContain(
      'information[missing-translation] `title` has no text in en; it has one in zh, ru\n',
    )
    expect(stdout).toMatch(/\ntitled\.yaml: \d+ notes?, procedure lost-badge/)
    expect((await checked('--translations', 'all', '--lang', 'zh')).stdout).not.toContain('`title`')

    const { files: reported } = JSON.parse(
      (await checked('--translations', 'en', '--format', 'json')).stdout,
    )
    expect(reported[0].diagnostics[0]).toMatchObject({
      code: 'missing-translation',
      severity: 'information',
      range: { start: { line: expect.any(Number) } },
    })
  })

  test('refuses what is no list of languages', async () => {
    const { code, stderr } = await call(['check', '--translations', 'x_y', 'warning.yaml'], {
      files,
    })
    expect(code).toBe(2)
    expect(stderr).toContain('--translations lists languages, such as zh,en, or says all')
  })

  test('knows the calendars that come with the presets', async () => {
    const withCalendar = lostBadge.replace('roles:', 'calendars: {days: cn-days}\nroles:')
    expect(await call(['check', 'a.yaml'], { files: { 'a.yaml': withCalendar } })).toMatchObject({
      code: 0,
    })
  })

  test('checks several files and adds them up', async () => {
    const { code, stdout } = await call(['check', ...Object.keys(files)], { files })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^lost-badge\.yaml: no problems, /)
    expect(stdout).toContain('\n\n5 errors in five-mistakes.yaml\n\nwarning.yaml:21')
    expect(stdout).toContain('\n\nwarning.yaml: 1 warning, ')
    expect(stdout).toMatch(/\n\n3 files checked: 5 errors, 1 warning in 2 of them\n$/)
  })

  test('writes one line a file where nothing is wrong', async () => {
    const { stdout } = await call(['check', 'lost-badge.yaml', 'lost-badge.yaml'], { files })
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^lost-badge\.yaml: no problems/),
      expect.stringMatching(/^lost-badge\.yaml: no problems/),
      '',
      '2 files checked: no problems',
      '',
    ])
  })

  test('reads the standard input for -', async () => {
    const { code, stdout } = await call(['check', '-'], { input: fiveMistakes })
    expect(code).toBe(1)
    expect(stdout).toContain('<stdin>:7:11: error[unknown-key]')
    expect(stdout).toMatch(/5 errors in <stdin>\n$/)
  })

  test('takes a file from an editor that begins with a byte order mark', async () => {
    const { code, stdout } = await call(['check', '-'], { input: `\ufeff${fiveMistakes}` })
    expect(code).toBe(1)
    expect(stdout).toBe((await call(['check', '-'], { input: fiveMistakes })).stdout)
  })

  test('shows the same text in colours, where colours are shown', async () => {
    const given = ['check', 'five-mistakes.yaml', 'warning.yaml', 'lost-badge.yaml']
    const plain = await call(given, { files })
    const coloured = await call(given, { files, colours: true })
    expect(plain.stdout).not.toContain('\u001b')
    expect(coloured.stdout).toContain('\u001b[31m5 errors\u001b[39m in five-mistakes.yaml')
    expect(coloured.stdout).toContain('\u001b[33m1 warning\u001b[39m')
    expect(coloured.stdout).toContain('\u001b[32mno problems\u001b[39m')
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout)
  })

  test('does not let the name of a file act on the terminal', async () => {
    const name = '\u001b[2Ja\u202e.yaml'
    for (const text of [lostBadge, fiveMistakes]) {
      const { stdout } = await call(['check', name], { files: { [name]: text } })
      expect(stdout).not.toContain('\u001b')
      expect(stdout).not.toContain('\u202e')
    }
  })
})

describe('dueprocess check --format json', () => {
  test('gives every mistake with code, lines and columns, and nothing but JSON', async () => {
    const { code, stdout, stderr } = await call(
      ['check', '--format', 'json', 'five-mistakes.yaml', 'lost-badge.yaml'],
      { files },
    )
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const { files: reports } = JSON.parse(stdout)
    expect(reports).toHaveLength(2)
    expect(reports[0]).toMatchObject({
      file: 'five-mistakes.yaml',
      errors: 5,
      warnings: 0,
      notes: 0,
    })
    expect(reports[0].procedure).toBeUndefined()
    const places = reports[0].diagnostics.map(placeOf)
    expect(places).toEqual([
      'unknown-key 7:11',
      'unknown-role 15:19',
      'unknown-name 15:32',
      'unknown-stage 16:29',
      'comma-in-value 20:65',
    ])
    expect(reports[1]).toEqual({
      file: 'lost-badge.yaml',
      errors: 0,
      warnings: 0,
      notes: 0,
      procedure: { id: 'lost-badge', version: '1.0.0', stages: 2, steps: 3, deadlines: 1 },
      diagnostics: [],
    })
  })

  test('has offsets that cut the thing out of the text, and a text that mends it', async () => {
    const { stdout } = await call(['check', '--format=json', 'five-mistakes.yaml'], { files })
    const [, role] = JSON.parse(stdout).files[0].diagnostics
    const { start, end } = role.range
    expect(fiveMistakes.slice(start.offset, end.offset)).toBe('gaurd')
    expect(end).toEqual({ line: 15, column: 24, offset: start.offset + 5 })
    expect(role.suggestion.text).toBe('guard')
  })

  test('places also what a problem has to do with', async () => {
    const twice = `${lostBadge}procedure: again\n`
    const { stdout } = await call(['check', '--format', 'json', '-'], { input: twice })
    const { diagnostics } = JSON.parse(stdout).files[0]
    const repeated = diagnostics.find((one: { related?: unknown }) => one.related)
    expect(repeated.range.start).toMatchObject({ line: 20, column: 1 })
    expect(repeated.related[0].range.start).toMatchObject({ line: 2, column: 1, offset: 14 })
  })

  test('lists a file that cannot be read with the reason', async () => {
    const { code, stdout } = await call(
      ['check', '--format', 'json', 'gone.yaml', 'lost-badge.yaml'],
      { files },
    )
    expect(code).toBe(2)
    const { files: reports } = JSON.parse(stdout)
    expect(reports[0]).toEqual({ file: 'gone.yaml', unreadable: 'does not exist' })
    expect(reports[1].procedure.id).toBe('lost-badge')
  })
})

interface Placed {
  readonly code: string
  readonly range: { readonly start: { readonly line: number; readonly column: number } }
}

function placeOf({ code, range }: Placed): string {
  return `${code} ${range.start.line}:${range.start.column}`
}
