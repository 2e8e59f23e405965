import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/check/checks.ts'
import { formatDiagnostics, loadProcedure } from '../../src/index.ts'
import { calendars } from './calendars.ts'

const folder = join(import.meta.dirname, '../../../../docs/reference/diagnostics')
const ofComments = ['suppression-without-reason', 'unknown-suppression', 'unused-suppression']
const codes = [...checks.map(({ code }) => code), ...ofComments].sort()

/** What a page leaves out of its examples, since it is the same everywhere. */
const head = 'dueprocess: 1\nprocedure: example\nversion: 1.0.0\n'

function examplesOn(page: string): { readonly wrong: string; readonly right: string } {
  const [, wrong = '', right = ''] =
    /## Wrong\n\n```yaml\n([\s\S]*?)```\n\n## Right\n\n```yaml\n([\s\S]*?)```/.exec(page) ?? []
  return { wrong: head + wrong, right: head + right }
}

function problemsOf(text: string, code: string) {
  const check = checks.find((one) => one.code === code)
  const rules = check?.onRequest ? { [code]: check.severity } : {}
  return loadProcedure(text, { rules, calendars }).diagnostics
}

describe('the page of a check', () => {
  it.each(codes)('says what %s is, and its examples show it', (code) => {
    const page = readFileSync(join(folder, `${code}.md`), 'utf8')
    expect(page).toMatch(new RegExp(`^# \`${code}\`: .+\n\n.+`))
    const { wrong, right } = examplesOn(page)
    expect(wrong).not.toBe(head)
    expect(new Set(problemsOf(wrong, code).map((one) => one.code))).toEqual(new Set([code]))
    expect(formatDiagnostics(right, problemsOf(right, code))).toBe('')
    const severities = new Set(problemsOf(wrong, code).map(({ severity }) => severity))
    for (const severity of severities) {
      expect(page).toMatch(new RegExp(`Reported as [^.]*${severity}`))
    }
    for (const part of ['Why it matters', 'How to fix it']) expect(page).toContain(`## ${part}\n`)
  })
})

describe('the pages of diagnostics', () => {
  const pages = globSync(`${folder}/[a-z]*.md`).map((path) => basename(path, '.md'))

  it('are there for every check', () => {
    expect(codes.filter((code) => !pages.includes(code))).toEqual([])
  })

  it('stand in the list of pages, and nothing else does', () => {
    const list = readFileSync(join(folder, 'README.md'), 'utf8')
    const listed = Array.from(
      list.matchAll(/^- \[`([a-z-]+)`\]\(\1\.md\)/gm),
      ([, code = '']) => code,
    )
    expect(listed.sort()).toEqual(pages.sort())
  })

  it('show what is told of what they call wrong', () => {
    for (const code of pages.filter((one) => !codes.includes(one))) {
      const page = readFileSync(join(folder, `${code}.md`), 'utf8')
      const [, wrong] = /## Wrong\n\n<!--.*-->\n\n```yaml\n([\s\S]*?)```/.exec(page) ?? []
      if (wrong === undefined) continue
      const text = /^dueprocess:/m.test(wrong) ? wrong : head + wrong
      expect(
        problemsOf(text, code).map((one) => one.code),
        code,
      ).toContain(code)
    }
  })

  it('each name in their title the code that they are about', () => {
    for (const code of pages) {
      expect(readFileSync(join(folder, `${code}.md`), 'utf8')).toMatch(new RegExp(`^# \`${code}\``))
    }
  })
})
