import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDiagnostics } from '../../src/diagnostic/index.ts'
import { parseDocument } from '../../src/document/index.ts'
import { validate } from '../../src/grammar/index.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const source = join(import.meta.dirname, '../../src')
const update = process.env.UPDATE === '1'

function check(path: string): string {
  const text = readFileSync(path, 'utf8')
  const document = parseDocument(text)
  const diagnostics = [...document.diagnostics, ...validate(document).diagnostics]
  return formatDiagnostics(text, diagnostics, { file: basename(path) })
}

function codesIn(folder: string): string[] {
  const text = globSync(`${source}/${folder}/**/*.ts`).map((path) => readFileSync(path, 'utf8'))
  const found = text.join('\n').matchAll(/(?:code: |problem\(\s*)'([a-z-]+)'/g)
  return [...new Set(Array.from(found, ([, code]) => code ?? ''))].sort()
}

describe('documents that must be clean', () => {
  it.each(globSync(`${fixtures}/clean/*.yaml`))('%s', (path) => {
    expect(check(path)).toBe('')
  })
})

describe.each(['document', 'grammar'])('problems of the %s', (folder) => {
  const files = globSync(`${fixtures}/${folder}/*/*.yaml`).sort()

  it.each(files)('are told as expected: %s', (path) => {
    const expected = path.replace(/\.yaml$/, '.out')
    const told = check(path)
    if (update) writeFileSync(expected, told)
    expect(told).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '')
    expect(told).toContain(`[${basename(dirname(path))}]`)
  })

  it('all have a fixture', () => {
    const tooLargeForAFile = ['document-too-large', 'too-many-problems']
    const shown = new Set(files.map((path) => basename(dirname(path))))
    const missing = codesIn(folder).filter((code) => !shown.has(code))
    expect(missing.filter((code) => !tooLargeForAFile.includes(code))).toEqual([])
  })
})
