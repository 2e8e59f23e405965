import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { optionsOf } from '../src/help.ts'
import { call } from './in-process.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell']

describe('dueprocess completion', () => {
  test.each(shells)(
    'for %s knows every command with its options and their values',
    async (shell) => {
      const { code, stdout, stderr } = await call(['completion', shell])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      for (const [name, command] of commands) {
        expect(stdout).toContain(name)
        for (const [option, { values = [] }] of Object.entries(optionsOf(command))) {
          expect(stdout).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`)
          for (const value of values) expect(stdout).toContain(value)
        }
      }
    },
  )

  test.each([
    ['the beginning of a command', ['sim'], ['simulate']],
    ['the values of an option', ['check', '--format', 's'], ['sarif']],
    ['the options of a command', ['due', '--cal'], ['--calendar']],
    ['a preset', ['simulate', 'hse'], ['hse-accident']],
    ['a command to explain', ['help', 'mig'], ['migrate']],
    ['a shell', ['completion', 'f'], ['fish']],
    ['an option before there is a command', ['--v'], ['--version']],
  ] as const)('completes %s in bash', async (_, typed, expected) => {
    const { stdout } = await call(['completion', 'bash'])
    const words = ['dueprocess', ...typed].map((word) => `'${word}'`).join(' ')
    const script = `${stdout}
COMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _dueprocess; printf '%s\\n' "\${COMPREPLY[@]}"`
    const run = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(run.stdout.trim().split('\n')).toEqual(expected)
  })
})
