import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import schema from '../../core/src/grammar/schema.json' with { type: 'json' }
import { scenarios } from '../src/vitest.ts'
import { keysOf, keysUsed } from './schema-keys.ts'

const root = join(import.meta.dirname, 'constructs')
const constructs = readdirSync(root).toSorted()

for (const construct of constructs) {
  scenarios(`./constructs/${construct}/scenarios.yaml`, import.meta.url)
}

describe('the lessons about the constructs of the language', () => {
  const procedures = constructs.map((construct) => {
    return readFileSync(join(root, construct, 'procedure.yaml'), 'utf8')
  })

  it('have every key of the language that changes what a procedure does', () => {
    const used = new Set(procedures.flatMap((text) => keysUsed(schema, readYaml(text).value)))
    // Figures over many cases move none of them.
    const ofFigures = /^(Metric|Time between|Report|Procedure\.(metrics|reports))\b/
    const missing = keysOf(schema).filter((key) => !used.has(key) && !ofFigures.test(key))
    // A track has stages, and what goes on inside it ends there: these are refused on a track itself.
    expect(missing).toEqual(['Track.tracks', 'Track.then', 'Track.final'])
  })

  it('are short enough to be read as lessons', () => {
    const long = constructs.filter((_, index) => (procedures[index] ?? '').split('\n').length > 60)
    // One table for each way to decide between rows.
    expect(long).toEqual(['hit-policies'])
  })
})
