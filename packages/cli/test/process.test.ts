import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lostBadge } from './lost-badge.ts'

const main = join(import.meta.dirname, '../src/main.ts')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dueprocess-cli-'))
  mkdirSync(join(folder, 'procedures'))
  writeFileSync(join(folder, 'procedures', 'lost-badge.yaml'), lostBadge)
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from('title: Café', 'latin1'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the real command in a folder of its own. */
function run(
  given: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): { code: number | null; stdout: string; stderr: string } {
  const { PATH = '' } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=dueprocess-source', main, ...given],
    { cwd: folder, input, encoding: 'utf8', env: { PATH, ...environment } },
  )
  return { code: status, stdout, stderr }
}

describe('the command as a process', () => {
  test('finds a file from where it was called, and shows no colours in a pipe', () => {
    expect(run(['check', 'procedures/lost-badge.yaml'])).toEqual({
      code: 0,
      stdout:
        'procedures/lost-badge.yaml: no problems, procedure lost-badge 1.0.0, 2 stages, 3 steps, 1 deadline\n',
      stderr: '',
    })
  })

  test('reads its standard input, and colours on request', () => {
    const { code, stdout } = run(['check', '-'], {
      input: 'dueprocess: 1\n',
      environment: { FORCE_COLOR: '1' },
    })
    expect(code).toBe(1)
    expect(stdout).toContain('\u001b[')
  })

  test('tells what the file system says: missing, folder, encoding', () => {
    const { code, stdout, stderr } = run(['check', 'latin.yml', 'procedures', 'latin.yaml'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      'dueprocess check: "latin.yml" does not exist; did you mean "latin.yaml"?',
      'dueprocess check: "procedures" is a folder; name its files, for example procedures/*.yaml',
      expect.stringContaining('"latin.yaml" is not UTF-8: byte 0xE9 at line 1, column 11'),
    ])
  })

  test('ends with 2 without arguments', () => {
    expect(run([])).toMatchObject({ code: 2, stdout: expect.stringContaining('Usage:') })
  })

  test('does not mind a reader that has seen enough', () => {
    const command = `"${process.execPath}" --conditions=dueprocess-source "${main}" check - | true; exit "\${PIPESTATUS[0]}"`
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      input: 'a: 1\n'.repeat(10_000),
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  test.runIf(existsSync('/dev/full'))('says that its output could not be written', () => {
    const command = `"${process.execPath}" --conditions=dueprocess-source "${main}" --help > /dev/full`
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toBe('dueprocess: the output cannot be written (ENOSPC)\n')
  })
})
