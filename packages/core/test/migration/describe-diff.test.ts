import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeDiff, diffProcedures, type Procedure } from '../../src/index.ts'
import { calendars, merged, presetTexts, repair } from '../overlay/load.ts'

const folder = join(import.meta.dirname, 'differences')
const overlays = join(import.meta.dirname, '../overlay')
const update = process.env.UPDATE === '1'

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8')
const hours = { ...calendars['cn-office'], id: 'acme-hours' } as (typeof calendars)[string]
const more = { calendars: { ...calendars, 'acme-hours': hours } }
const procedure = (text: string): Procedure =>
  merged(text, [repair, ...presetTexts], more).procedure
const preset = (name: string): string => presetTexts.find((one) => one.name === name)?.text ?? ''

const pairs: readonly (readonly [string, string, string])[] = [
  ...globSync(`${folder}/*.from.yaml`).map((path) => {
    const name = basename(path, '.from.yaml')
    return [name, read(path), read(folder, `${name}.to.yaml`)] as const
  }),
  ['everything', repair.text, read(overlays, 'fixtures/clean/everything.yaml')],
  ['acme', preset('service-incident.yaml'), read(overlays, 'service-incident/acme.yaml')],
]

describe.each(pairs)('the difference of %s in words', (name, from, to) => {
  const [before, after] = [procedure(from), procedure(to)]
  const changes = diffProcedures(before, after)

  it.each(['en', 'zh'] as const)('reads as expected: %s', (language) => {
    const path = join(folder, `${name}.${language}.txt`)
    const said = describeDiff(changes, { language })
    if (update) writeFileSync(path, said)
    expect(said).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
  })

  it('has no words of the inside, and a line for each element', () => {
    const said = describeDiff(changes)
    expect(said).not.toMatch(/clocks|escalations|pauses|values\/|\/value|undefined|\[object/)
    expect(said.match(/^\S/gm)).toHaveLength(changes.length)
  })

  it('is told the other way round by as many elements', () => {
    expect(diffProcedures(after, before)).toHaveLength(changes.length)
  })
})

describe('no difference', () => {
  it('is said to be none', () => {
    expect(describeDiff([])).toBe('No case runs otherwise, and no title or clause differs.\n')
    expect(describeDiff([], { language: 'zh' })).toContain('没有变化')
  })
})
