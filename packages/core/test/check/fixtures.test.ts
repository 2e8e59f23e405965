import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/check/checks.ts'
import { formatDiagnostics, indexLines, loadProcedure } from '../../src/index.ts'
import { calendars } from './calendars.ts'
import { replayWitness } from './replay-witness.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const sources = join(import.meta.dirname, '../../src/check')
const update = process.env.UPDATE === '1'

/** What is looked for beside the checks themselves, by comments that ask to ignore something. */
const ofComments = ['suppression-without-reason', 'unknown-suppression', 'unused-suppression']
/** Files that are no check, but what checks share. */
const shared = [
  'branches',
  'check',
  'checked',
  'checks',
  'clauses',
  'deadlines',
  'defect',
  'elements',
  'index',
  'place',
  'rules',
  'suppress',
  'table-check',
]

const codes = [...checks.map(({ code }) => code), ...ofComments].sort()

function load(path: string, code: string) {
  const check = checks.find((one) => one.code === code)
  const rules = check?.onRequest ? { [code]: check.severity } : {}
  const text = readFileSync(path, 'utf8')
  return { text, ...loadProcedure(text, { rules, calendars }) }
}

function tell(path: string, code: string): string {
  const { text, diagnostics } = load(path, code)
  return formatDiagnostics(text, diagnostics, { file: basename(path) })
}

const wrong = codes.flatMap((code) =>
  globSync(`${fixtures}/${code}/wrong*.yaml`)
    .sort()
    .map((path) => [code, basename(path), path] as const),
)
const clean = codes.flatMap((code) =>
  globSync(`${fixtures}/${code}/clean*.yaml`)
    .sort()
    .map((path) => [code, basename(path), path] as const),
)

describe('what a check must leave alone', () => {
  it.each(clean)('%s: %s', (code, _, path) => {
    expect(tell(path, code)).toBe('')
    expect(load(path, code).procedure).toBeDefined()
  })
})

describe('what a check finds', () => {
  it.each(wrong)('is told as expected: %s, %s', (code, _, path) => {
    const expected = path.replace(/wrong([^/]*)\.yaml$/, 'expected$1.txt')
    const told = tell(path, code)
    if (update) writeFileSync(expected, told)
    expect(told).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '')
  })

  it.each(wrong)('is all that is found: %s, %s', (code, _, path) => {
    const { diagnostics, procedure } = load(path, code)
    expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set([code]))
    const failed = diagnostics.some(({ severity }) => severity === 'error')
    expect(procedure === undefined).toBe(failed)
  })

  it.each(wrong)('stands within the document: %s, %s', (code, _, path) => {
    const { text, diagnostics } = load(path, code)
    const lines = indexLines(text)
    for (const { range } of diagnostics) {
      expect(range.end).toBeGreaterThan(range.start)
      expect(lines.positionOf(range.start).line).toBeGreaterThan(0)
      expect(range.end).toBeLessThanOrEqual(text.length)
    }
  })

  it.each(wrong)('is what its witness comes to in a case: %s, %s', (code, _, path) => {
    const { text, diagnostics } = load(path, code)
    for (const { witness } of diagnostics) if (witness) replayWitness(text, witness)
  })
})

describe('every check', () => {
  it('has a file, a fixture of what is clean and one of what is wrong', () => {
    const files = globSync(`${sources}/*.ts`).map((path) => basename(path, '.ts'))
    const withFile = codes.filter((code) => !ofComments.includes(code))
    expect(files.filter((file) => codes.includes(file)).sort()).toEqual(withFile)
    expect(files.filter((file) => !codes.includes(file)).sort()).toEqual(shared)
    expect([...new Set(clean.map(([code]) => code))]).toEqual(codes)
    expect([...new Set(wrong.map(([code]) => code))]).toEqual(codes)
  })

  it('has folders only for codes that exist', () => {
    const folders = globSync(`${fixtures}/*`).map((path) => basename(path))
    expect(folders.sort()).toEqual(codes)
  })
})
