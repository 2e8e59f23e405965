import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'

const due = (...given: string[]): ReturnType<typeof call> => call(['due', ...given])

describe('dueprocess due', () => {
  test('shows each working interval used, over a holiday week', async () => {
    const { code, stdout, stderr } = await due(
      ...['4 working hours', '--from', '2026-09-30T15:00', '--calendar', 'cn-office'],
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot('golden/due.out')
  })

  test('takes a duration without quotes, and an instant with an offset', async () => {
    const { stdout } = await due(
      ...['4', 'working', 'hours', '--from', '2026-09-30T07:00:00Z', '-c', 'cn-office'],
    )
    expect(stdout).toBe(
      (await due('4 working hours', '--from', '2026-09-30T15:00', '-c', 'cn-office')).stdout,
    )
  })

  test('says what a counting rule and a day without work do', async () => {
    const { stdout } = await due('60 days', '--from', '2026-03-02T10:00', '-c', 'cn-civil')
    expect(stdout).toContain('Counted by cn-civil-code, from Tue 2026-03-03 00:00.')
    expect(stdout).toContain('The last day is no working day: it moves to')
    const exact = await due(
      ...['60 days', '--from', '2026-03-02T10:00', '-c', 'cn-civil', '--counting', 'exact'],
    )
    expect(exact.stdout).not.toContain('Counted by')
  })

  test('rolls from a day without work', async () => {
    const { stdout } = await due(
      ...['1 day', '--from', '2026-03-06T10:00', '-c', 'de-federal'],
      ...['--roll', '12:00 next working day'],
    )
    expect(stdout).toMatch(/^Due Mon 2026-03-09 12:00 \(Europe\/Berlin\)\n/)
  })

  test('says that a year is not known yet', async () => {
    const { stdout } = await due('5 working days', '--from', '2040-03-06', '-c', 'cn-office')
    expect(stdout).toContain('Provisional: cn-office knows its holidays')
  })

  test('shows the ends of a long list, and all of it as JSON', async () => {
    const given = ['90 working days', '--from', '2026-01-05', '-c', 'gb-england-wales']
    const { stdout } = await due(...given)
    expect(stdout).toContain('… 30 more')
    const { intervals } = JSON.parse((await due(...given, '--format', 'json')).stdout)
    expect(intervals).toHaveLength(90)
    const minutes = intervals.reduce(
      (sum: number, one: { minutes: number }) => sum + one.minutes,
      0,
    )
    expect(minutes).toBe(90 * 8 * 60)
  })

  test('counts by a calendar of a procedure, under its name', async () => {
    const { stdout } = await due(
      ...['1 working hour', '--from', '2026-03-02T09:00', '-c', 'civil', '-p', 'hse-accident'],
    )
    const other = await due(
      '1 hour',
      '--from',
      '2026-03-02T09:00',
      '-c',
      'nowhere',
      '-p',
      'hse-accident',
    )
    expect(other.stderr).toContain('there is no calendar "nowhere"; available: ')
    expect(stdout + other.stderr).toContain('cn-civil')
  })

  test('is never due promptly', async () => {
    const { code, stdout } = await due('promptly', '--from', '2026-03-02', '-c', 'always')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Never due/)
  })

  test('speaks Chinese', async () => {
    const { stdout } = await due(
      ...['4 working hours', '--from', '2026-09-30T15:00', '-c', 'cn-office', '--lang', 'zh'],
    )
    expect(stdout).toContain('周四 2026-10-08 10:00 到期')
    expect(stdout).toContain('4个工作小时')
  })
})
