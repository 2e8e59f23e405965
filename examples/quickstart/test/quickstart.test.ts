import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the quick start prints a refusal, the course of the case, and what its trail proves', () => {
  const main = join(import.meta.dirname, '../src/main.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=dueprocess-source', main],
    { encoding: 'utf8', env: { TZ: 'Asia/Shanghai' } },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.trimEnd().split('\n')).toEqual([
    'refused: "close" needs the role "Data protection officer", which ann does not hold.',
    'refused: "wipe" must be done before "handling" can be left.',
    '2026-03-02T08:10:00Z ann: report',
    // Half of 72 hours after 09:00 in Berlin; the case was woken two days later.
    '2026-03-03T20:00:00Z deadline authority: half over',
    '2026-03-05T08:00:00Z deadline authority: missed',
    '2026-03-05T10:20:00Z ivo: wipe',
    '2026-03-05T10:40:00Z dora: inform',
    '2026-03-05T11:00:00Z dora: close',
    'the trail is whole',
    'with one word changed it is broken',
  ])
})
