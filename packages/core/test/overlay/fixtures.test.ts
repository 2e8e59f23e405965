import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { basesAmong, formatDiagnostics, type LoadResult, loadProcedure } from '../../src/index.ts'

const folder = join(import.meta.dirname, 'fixtures')
const source = join(import.meta.dirname, '../../src/overlay')
const update = process.env.UPDATE === '1'
const named = (path: string) => ({
  name: relative(folder, path),
  text: readFileSync(path, 'utf8'),
})
const itself = join(folder, 'cyclic-extends.itself.yaml')
const bases = basesAmong([...globSync(`${folder}/bases/*.yaml`).sort(), itself].map(named))

function load(path: string): LoadResult {
  const { name, text } = named(path)
  return loadProcedure(text, { bases, name })
}

function tell(path: string): string {
  const { text } = named(path)
  const { diagnostics, files } = load(path)
  return formatDiagnostics(text, diagnostics, { file: basename(path), files })
}

describe('overlays that must be clean', () => {
  it.each(globSync(`${folder}/clean/*.yaml`).sort())('%s', (path) => {
    expect(tell(path)).toBe('')
    expect(load(path).procedure).toBeDefined()
  })
})

describe('problems of overlays', () => {
  const files = globSync(`${folder}/*.yaml`).sort()

  it.each(files)('are told as expected: %s', (path) => {
    const expected = path.replace(/\.yaml$/, '.out')
    const told = tell(path)
    if (update) writeFileSync(expected, told)
    expect(told).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '')
    expect(told).not.toBe('')
  })

  it('all have a fixture', () => {
    const sources = globSync(`${source}/*.ts`).map((path) => readFileSync(path, 'utf8'))
    const codes = sources
      .join('\n')
      .matchAll(/(?:code: |problem\(\s*)'([a-z-]+)'/g)
      .map(([, code]) => code)
    const shown = files.map((path) => basename(path).split('.')[0])
    const missing = [...new Set(codes)].filter((code) => !shown.includes(code)).sort()
    // Held by tests of hostile overlays: their files would be long.
    expect(missing).toEqual(['too-deep', 'too-many-layers'])
  })
})
