import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oldNode } from '../src/old-node.ts'

describe('a Node', () => {
  test.each(['22.16.0', '22.17.1', '23.0.0', '26.10.0'])('%s is new enough', (version) => {
    expect(oldNode(version)).toBeUndefined()
  })

  test.each(['20.20.2', '22.15.9', '18.0.0'])('%s is told to be too old', (version) => {
    expect(oldNode(version)).toMatch(`needs Node 22.16 or newer, and this is ${version}`)
  })

  test('is demanded of users by the package as well', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(manifest.engines.node).toBe('>=22.16')
  })
})
