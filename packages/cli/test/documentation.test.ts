import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as presets from '@dueprocess/presets'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { presetIds } from '../src/procedures/index.ts'

const root = join(import.meta.dirname, '../../..')
const reference = readFileSync(join(root, 'docs/reference/cli.md'), 'utf8')
const readme = readFileSync(join(root, 'packages/cli/README.md'), 'utf8')

describe('the documentation of the command', () => {
  test('has a section with the help of each command, in the order of the help', () => {
    const sections = [...reference.matchAll(/^## (\S+)$/gm)].map(([, name]) => name)
    expect(sections).toEqual([...commands.keys()])
    for (const name of commands.keys()) expect(reference).toContain(`$ dueprocess help ${name}\n`)
  })

  test('lists every command in the README of the package', () => {
    for (const [name, { summary }] of commands) {
      expect(readme).toMatch(
        new RegExp(`^ {2}${name} +${summary.replaceAll(/[.?+*]/g, '\\$&')}$`, 'm'),
      )
    }
  })

  test('names every preset', () => {
    for (const id of presetIds) expect(reference).toContain(`\`${id}\``)
  })
})

test('every preset that ships can be named in the place of a file', () => {
  const shipped = Object.values(presets).flatMap((one) =>
    'text' in one && typeof one.text === 'string'
      ? [/^procedure: (\S+)/m.exec(one.text)?.[1] ?? '']
      : [],
  )
  expect([...presetIds].toSorted()).toEqual(shipped.toSorted())
})
