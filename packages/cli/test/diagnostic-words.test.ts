import { globSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnosticWords } from '../src/words/diagnostics.ts'
import { call } from './in-process.ts'
import { fiveMistakes } from './lost-badge.ts'

const packages = join(import.meta.dirname, '../..')

/** Codes of diagnostics that the library's sources write out, and those that its fixtures show. */
function knownCodes(): readonly string[] {
  const folders = ['document', 'grammar', 'overlay', 'link', 'check', 'diagnostic']
  const sources = [
    ...folders.flatMap((folder) => globSync(join(packages, 'core/src', folder, '**/*.ts'))),
    ...['conditions', 'tables', 'time'].flatMap((folder) =>
      globSync(join(packages, 'rules/src', folder, '**/*.ts')),
    ),
  ]
  const written = sources.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return [
      ...text.matchAll(
        /(?:\bcode: |\b(?:problem|error|fail)\((?:\w+,)?\s*)'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map(([, code = '']) => code)
  })
  const shown = globSync(join(packages, 'core/test/**/*.out')).flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return [...text.matchAll(/\b(?:error|warning|information)\[([a-z-]+)\]/g)].map(
      ([, code = '']) => code,
    )
  })
  return [...new Set([...written, ...shown])].toSorted()
}

describe('the words of diagnostics', () => {
  test('are there for every code, in both languages', () => {
    const codes = knownCodes()
    expect(codes.length, relative('.', packages)).toBeGreaterThan(150)
    expect(codes.filter((code) => !diagnosticWords.has(code))).toEqual([])
    for (const [code, { en, zh }] of diagnosticWords) {
      expect(en, code).toMatch(/^\S.*[^.]$/)
      expect(zh, code).toMatch(/\p{Script=Han}[^。]*$/u)
    }
  })

  test('are there for every page about one', () => {
    const pages = globSync(join(packages, '../docs/reference/diagnostics/*.md'))
    const codes = pages.map((path) => basename(path, '.md')).filter((code) => code !== 'README')
    expect(codes.filter((code) => !diagnosticWords.has(code))).toEqual([])
  })

  test('are no more needed in front of a message, which is Chinese itself', async () => {
    const { stdout } = await call(['check', '--lang', 'zh', 'a.yaml'], {
      files: { 'a.yaml': fiveMistakes },
    })
    expect(stdout).toContain('错误[unknown-role] 未知的角色 `gaurd`；可用：')
    expect(stdout).toContain('  建议: ')
    expect(stdout).toContain('a.yaml 中有 5 个错误')
  })
})

describe('dueprocess explain', () => {
  test('explains a code that reading has, and one that a check has', async () => {
    const reading = await call(['explain', 'unknown-key'])
    expect(reading).toMatchObject({ code: 0, stderr: '' })
    expect(reading.stdout).toContain('a key that the language does not have')
    const checked = await call(['explain', 'table-gap'])
    expect(checked.stdout).toMatch(/^# /)
    expect(checked.stdout.length).toBeGreaterThan(200)
  })

  test('takes a code as it stands in the output, and says it in Chinese first', async () => {
    const { stdout } = await call(['explain', 'error[table-gap]', '--lang', 'zh'])
    expect(stdout).toMatch(/^决策表有空缺\n/)
  })

  test('lists all codes, also as JSON', async () => {
    const { stdout } = await call(['explain'])
    expect(stdout).toContain('unknown-key\n  a key that the language does not have here\n')
    const all = JSON.parse((await call(['explain', '--format', 'json'])).stdout)
    expect(all.length).toBeGreaterThan(150)
    expect(all).toContainEqual({ code: 'alias', summary: expect.stringContaining('alias') })
  })
})
