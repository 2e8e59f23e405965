import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/check/checks.ts'
import { formatDiagnostics, loadProcedure } from '../../src/index.ts'
import { calendars } from './calendars.ts'

const folder = join(import.meta.dirname, '../../../../docs/reference/diagnostics')
const ofComments = ['suppression-without-reason', 'unknown-suppression', 'unused-suppression']
const codes = [...checks.map(({ code }) => code), ...ofComments].sort()

/** Told by a command, not by loading. */
const askedFor = 'missing-translation'
/** Too long to be mended on a page. */
const unmendable = ['too-deep']
/** Shown in parts of a procedure, which name more than there is. */
const fragments = ['comma-in-value', 'unknown-key']
/**
 * What takes hundreds of lines, a file beside or a character that cannot be seen, and what only the
 * functions of `@dueprocess/rules` tell, since a procedure is refused before.
 */
const withoutExample: readonly string[] = [
  'cell-too-long',
  'circular-type',
  'deep-definition',
  'different-units',
  'document-too-large',
  'empty-document',
  'empty-table',
  'forbidden-character',
  'invalid-calendar',
  'invalid-duration',
  'invalid-pattern',
  'missing-column',
  'missing-opening',
  'name-in-cell',
  'no-order',
  'number-too-large',
  'output-outside-domain',
  'removed-but-used',
  'repeated-input',
  'repeated-name',
  'syntax',
  'text-too-long',
  'too-many-columns',
  'too-many-problems',
  'too-many-tracks',
  'unknown-field',
  'unknown-opening',
  'unknown-policy',
  'unknown-zone',
  'wrong-blank',
  'wrong-output',
  'zone-needed',
]

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

  const others = pages.filter((one) => !codes.includes(one))
  const exampleOn = (code: string, part: 'Wrong' | 'Right'): string | undefined => {
    const page = readFileSync(join(folder, `${code}.md`), 'utf8')
    const found = new RegExp(`## ${part}\n\n<!--.*-->\n\n\`\`\`yaml\n([^]*?)\`\`\``).exec(page)
    const text = found?.[1]
    return text === undefined || /^dueprocess:/m.test(text) ? text : head + text
  }
  const told = (text: string, code: string) => problemsOf(text, code).map((one) => one.code)

  it.each(others.filter((code) => exampleOn(code, 'Wrong') !== undefined && code !== askedFor))(
    'show something wrong, and the same mended: %s',
    (code) => {
      expect(told(exampleOn(code, 'Wrong') ?? '', code)).toContain(code)
      const right = exampleOn(code, 'Right')
      if (unmendable.includes(code)) return
      expect(right).toBeDefined()
      const isWhole = /^open:/m.test(right ?? '') && /^stages:/m.test(right ?? '')
      const left = told(right ?? '', code)
      expect(
        isWhole && !fragments.includes(code) ? left : left.filter((one) => one === code),
      ).toEqual([])
    },
  )

  it('show an example, wherever one can be shown', () => {
    expect(others.filter((code) => exampleOn(code, 'Wrong') === undefined)).toEqual(withoutExample)
  })

  it('each name in their title the code that they are about', () => {
    for (const code of pages) {
      expect(readFileSync(join(folder, `${code}.md`), 'utf8')).toMatch(new RegExp(`^# \`${code}\``))
    }
  })
})
