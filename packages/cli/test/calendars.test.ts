import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'
import { lostBadge } from './lost-badge.ts'

const office = {
  id: 'our-office',
  zone: 'Europe/Berlin',
  hours: { monday: ['08:00-20:00'], tuesday: ['08:00-20:00'] },
}

const withOffice = `${lostBadge}calendars: {office: our-office}\n`.replace(
  '4 hours',
  '1 working day',
)

/** A call with a procedure in a folder, and calendars beside it. */
function given(calendars: Readonly<Record<string, string>>) {
  const beside = Object.entries(calendars).map(([name, text]) => [`house/${name}`, text])
  return { files: { 'house/a.yaml': withOffice, ...Object.fromEntries(beside) } }
}

describe('a calendar that lies beside a procedure', () => {
  test('is known by its id', async () => {
    const files = given({ 'any-name.calendar.json': JSON.stringify(office) })
    const { code, stdout, stderr } = await call(['check', 'house/a.yaml'], files)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('no problems')
  })

  test('is counted on', async () => {
    const files = given({ 'our-office.calendar.json': JSON.stringify(office) })
    const story = { ...files.files, 'story.txt': 'tell lostAt=now\n' }
    const call1 = ['simulate', 'house/a.yaml', '--at', '2026-03-03T10:00', '--script', 'story.txt']
    const { stdout } = await call(call1, { files: story })
    expect(stdout).toContain('blocked: due Mon 2026-03-09 10:00')
  })

  test('is known to an overlay elsewhere that extends the procedure', async () => {
    const { files } = given({ 'our-office.calendar.json': JSON.stringify(office) })
    const overlay = `dueprocess: 1
procedure: site
version: 1.0.0
extends: ../house/a.yaml
change: {deadline.blocked: {within: 2 working days}}
`
    const { code, stdout } = await call(['check', 'site/b.yaml'], {
      files: { ...files, 'site/b.yaml': overlay },
    })
    expect(code, stdout).toBe(0)
  })

  test('is proposed where its name is misspelt', async () => {
    const { files } = given({ 'our-office.calendar.json': JSON.stringify(office) })
    const misspelt = { ...files, 'house/a.yaml': withOffice.replace('our-office', 'our-ofice') }
    const { code, stdout } = await call(['check', 'house/a.yaml'], { files: misspelt })
    expect(code).toBe(1)
    expect(stdout).toContain('unknown calendar `our-ofice`')
    expect(stdout).toContain('did you mean `our-office`?')
  })

  test('is told to be wrong where it is used, and its place', async () => {
    const wrong = { ...office, holidays: [{ date: '2026-02-30' }] }
    const files = given({ 'our-office.calendar.json': JSON.stringify(wrong) })
    const { code, stdout } = await call(['check', 'house/a.yaml'], files)
    expect(code).toBe(1)
    expect(stdout).toContain('error[invalid-calendar]')
    expect(stdout).toContain('is wrong at holidays/0/date: "2026-02-30" is not a date')
    expect(stdout).toContain('1 error in')
  })

  test('is told and left out where it is no JSON', async () => {
    const files = given({ 'our-office.calendar.json': '{' })
    const { code, stdout, stderr } = await call(['check', 'house/a.yaml'], files)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^"house\/our-office\.calendar\.json" is no JSON: /)
    expect(stdout).toContain('unknown calendar `our-office`')
  })

  test('does not change what a preset means', async () => {
    const bent = { ...office, id: 'cn-office', hours: { monday: ['9-17'] } }
    const files = { files: { 'cn-office.calendar.json': JSON.stringify(bent) } }
    const { code } = await call(['check', 'service-incident'], files)
    expect(code).toBe(0)
  })
})
