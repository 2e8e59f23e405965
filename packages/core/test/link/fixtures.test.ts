import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDiagnostics, loadProcedure } from '../../src/index.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const source = join(import.meta.dirname, '../../src')
const update = process.env.UPDATE === '1'
const files = globSync(`${fixtures}/*.yaml`).sort()

/** `unknown-stage.other-track.yaml` shows `unknown-stage`. */
function codeOf(path: string): string {
  return basename(path).split('.')[0] ?? ''
}

function tell(path: string): string {
  const text = readFileSync(path, 'utf8')
  return formatDiagnostics(text, loadProcedure(text).diagnostics, { file: basename(path) })
}

/** Every code that linking can report, read off its sources. */
function codesInSource(): string[] {
  const text = globSync(`${source}/link/*.ts`)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const named = text.matchAll(/(?:code: |code: .*[?:] )'([a-z-]+)'/g)
  const either = text.matchAll(/code: [^'\n]*\? '([a-z-]+)'/g)
  const missing = text.matchAll(/(?:reportUnknown|resolve|resolveAll)\(\s*context,\s*'([a-z ]+)'/g)
  const unknown = Array.from(missing, ([, what = '']) => `unknown-${what.replaceAll(' ', '-')}`)
  const codes = [...named, ...either].map(([, code = '']) => code)
  return [...new Set([...codes, ...unknown])].sort()
}

describe('procedures that must be clean', () => {
  it.each(globSync(`${fixtures}/clean/*.yaml`).sort())('%s', (path) => {
    expect(tell(path)).toBe('')
    expect(loadProcedure(readFileSync(path, 'utf8')).procedure).toBeDefined()
  })
})

describe('problems of a procedure', () => {
  it.each(files)('are told as expected: %s', (path) => {
    const expected = path.replace(/\.yaml$/, '.out')
    const told = tell(path)
    if (update) writeFileSync(expected, told)
    expect(told).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '')
  })

  it.each(files)('are those that the file is there for: %s', (path) => {
    const { diagnostics } = loadProcedure(readFileSync(path, 'utf8'))
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set([codeOf(path)]))
  })

  it('that are errors give no procedure', () => {
    for (const path of files) {
      const { procedure, diagnostics } = loadProcedure(readFileSync(path, 'utf8'))
      const isWrong = diagnostics.some(({ severity }) => severity === 'error')
      expect(procedure === undefined, path).toBe(isWrong)
    }
  })

  it('all have a fixture', () => {
    const shown = new Set(files.map(codeOf))
    const codes = codesInSource()
    expect(codes.length).toBeGreaterThan(40)
    // A calendar that is installed comes from the host, not from the document.
    expect(codes.filter((code) => !shown.has(code))).toEqual(['invalid-calendar'])
  })
})
