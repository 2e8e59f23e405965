import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { call } from './in-process.ts'

describe('help', () => {
  test('without arguments is shown, but counts as wrong use', async () => {
    const { code, stdout, stderr } = await call([])
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
    expect(stdout).toBe((await call(['--help'])).stdout)
  })

  test('is shown on request in every usual way', async () => {
    const asked = await call(['--help'])
    expect(asked).toMatchObject({ code: 0, stderr: '' })
    expect(await call(['-h'])).toEqual(asked)
    expect(await call(['help'])).toEqual(asked)
  })

  test('lists every command with its summary, and how to begin', async () => {
    const { stdout } = await call(['--help'])
    for (const [name, { summary }] of commands) {
      expect(stdout.split('\n').map((line) => line.trim().replace(/ +/, ' '))).toContain(
        `${name} ${summary}`,
      )
    }
    expect(stdout).toContain('dueprocess check lost-badge.yaml')
  })

  test.each([...commands])(
    'of %s tells its options, values and examples',
    async (name, command) => {
      const asked = await call([name, '--help'])
      expect(asked).toMatchObject({ code: 0, stderr: '' })
      expect(asked.stdout).toContain(`Usage: dueprocess ${name} ${command.usage}`)
      for (const [option, { values = [] }] of Object.entries(command.options)) {
        expect(asked.stdout).toContain(`--${option}`)
        expect(asked.stdout).toContain(values.join('|'))
      }
      for (const example of command.examples) expect(asked.stdout).toContain(example)
      expect(await call(['help', name])).toEqual(asked)
    },
  )

  test('fits on a terminal of 100 columns', async () => {
    const asked = [...commands.keys()].map((name) => call([name, '--help']))
    const texts = await Promise.all([call(['--help']), ...asked])
    const lines = texts.flatMap(({ stdout }) => stdout.split('\n'))
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })

  test('of check reads as it is documented', async () => {
    const { stdout } = await call(['check', '--help'])
    await expect(stdout).toMatchFileSnapshot('golden/check-help.out')
  })
})

test('--version gives the version of the package and nothing else', async () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  expect(await call(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})
