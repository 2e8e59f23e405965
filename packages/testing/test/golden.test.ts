import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostics } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { describeResult, junitXml } from '../src/index.ts'
import { lostBadge, run } from './run.ts'

const read = (folder: string, file: string): string => {
  return readFileSync(join(import.meta.dirname, folder, file), 'utf8')
}

describe('scenarios that fail', () => {
  const text = read('golden', 'failing.yaml')
  const failing = run(text)

  it('say where, what was expected, what there is, and what happened', async () => {
    expect(failing.diagnostics).toEqual([])
    const options = { file: 'failing.yaml', procedure: lostBadge }
    const told = failing.results.map((result) => describeResult(result, options)).join('')
    await expect(told).toMatchFileSnapshot('golden/failing.out')
  })

  it('say it to build servers too', async () => {
    const xml = junitXml([{ file: 'failing.yaml', text, run: failing }])
    await expect(xml).toMatchFileSnapshot('golden/failing.xml')
  })

  it('are data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(failing.results))).toEqual(failing.results)
  })
})

describe('mistakes in a scenario file', () => {
  const files = readdirSync(join(import.meta.dirname, 'mistakes')).filter((file) => {
    return file.endsWith('.yaml')
  })

  it.each(files)('are all shown at their places: %s', async (file) => {
    const text = read('mistakes', file)
    const { diagnostics, results } = run(text)
    expect(results).toEqual([])
    const told = formatDiagnostics(text, diagnostics, { file })
    await expect(told).toMatchFileSnapshot(`mistakes/${file.replace('.yaml', '.out')}`)
  })
})
