import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import schema from '../src/grammar/schema.json' with { type: 'json' }
import { keysOf } from './schema-keys.ts'

it('the reference of scenario files tells of every key', () => {
  const page = join(import.meta.dirname, '../../../docs/reference/scenarios.md')
  const text = readFileSync(page, 'utf8')
  const keys = [...new Set(keysOf(schema).map((key) => key.split('.').at(-1) ?? ''))]
  expect(keys.filter((key) => !text.includes(`\`${key}\``) && !text.includes(`\`${key}:`))).toEqual(
    [],
  )
})
