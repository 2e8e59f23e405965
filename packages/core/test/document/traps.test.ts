import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadProcedure } from '../../src/index.ts'

/** A procedure without problems, but for the parts that are given. */
function procedure({ head = '', title = 'Guard', close = 'by: guard, to: closed' }): string {
  return `${head}dueprocess: 1
procedure: badge-loss
version: 1.10.0
roles: {guard: {title: ${title}}}
forms: {report: {kind: {type: text, values: [lost, stolen]}, cards: integer}}
open:
  report: {by: guard, form: report, to: P1}
stages:
  P1:
    steps:
      close: {${close}}
  closed: {final: true}
`
}

type Parts = Parameters<typeof procedure>[0]

/** What YAML takes for something else than its author, and the code that says so. */
const traps: readonly (readonly [trap: string, parts: Parts, code: string])[] = [
  [
    'a comma within a condition in braces',
    { close: 'by: guard, when: count(report.cards > 1, report.cards > 2) >= 1, to: closed' },
    'comma-in-value',
  ],
  [
    'a comma within an item in brackets',
    { close: 'by: guard, when: report.cards in [1, 2], to: closed' },
    'bracket-in-text',
  ],
  [
    'a comment that swallows the rest of a text',
    { close: 'by: guard, when: report.kind = "lost #1", to: closed' },
    'swallowed-text',
  ],
  ['a number sign in a title', { title: 'Guard #1' }, 'swallowed-text'],
  ['no blank after a colon', { close: 'by:guard, to: closed' }, 'blank-after-colon'],
  ['a full-width colon', { close: 'by：guard, to: closed' }, 'full-width-colon'],
  ['a full-width comma between entries', { title: '"Guard"，note: x' }, 'full-width-punctuation'],
  [
    'full-width brackets in a condition',
    { close: 'by: guard, when: （report.cards > 1）, to: closed' },
    'full-width-punctuation',
  ],
  [
    'typographic quotes in a condition',
    { close: 'by: guard, when: report.kind = “lost”, to: closed' },
    'full-width-punctuation',
  ],
  ['typographic quotes around a text', { title: '“Guard”' }, 'quotes-of-text'],
  ['a full-width comma between names', { close: 'by: [guard，guard], to: closed' }, 'invalid-name'],
  ['a non-breaking blank in an indent', { head: '\u00a0' }, 'wrong-blank'],
  ['a non-breaking blank after a colon', { close: 'by:\u00a0guard, to: closed' }, 'wrong-blank'],
  [
    'a character within a name that cannot be seen',
    { close: 'by: gu\u200bard, to: closed' },
    'invalid-name',
  ],
  ['a tab in an indent', { head: 'note: x\nsources:\n\tA: {title: A}\n' }, 'tab-indent'],
  ['an emphasis, which is an alias', { title: '*重要*' }, 'alias'],
  ['an anchor', { title: '&name Guard' }, 'anchor'],
  ['an alias', { title: '*name' }, 'alias'],
  ['a comparison, which is a tag', { close: 'by: guard, when: != 5, to: closed' }, 'tag'],
  ['a negation, which is a tag', { close: 'by: guard, when: !done.close, to: closed' }, 'tag'],
  ['a tag', { title: '!!str Guard' }, 'tag'],
  ['a merge key', { close: '<<: {by: guard}, to: closed' }, 'merge-key'],
  ['a directive', { head: '%YAML 1.1\n---\n' }, 'directive'],
  ['a second document', { head: 'note: x\n---\n' }, 'several-documents'],
  ['a key that stands twice', { close: 'by: guard, by: guard, to: closed' }, 'duplicate-key'],
  ['a null', { title: '~' }, 'null-value'],
  ['the word null', { title: 'null' }, 'null-value'],
  ['a value that is missing', { close: 'by: guard, when: , to: closed' }, 'missing-value'],
  ['a colon within a text', { title: 'Guard: by day' }, 'colon-in-text'],
  ['a comparison at the beginning of a value', { title: '> 5' }, 'unquoted-sign'],
  ['a list on the line of its key', { title: '- Guard' }, 'list-on-key-line'],
  ['a quote that is not closed', { title: '"Guard' }, 'unclosed-quote'],
  ['text behind a quoted one', { title: '"Guard" at night' }, 'text-behind-value'],
]

/** What other readers of YAML take for a number, a date or a truth, and stays text here. */
const texts = [
  '1.10',
  '0800',
  '0o17',
  '0x1F',
  '12:30',
  '2019-03-01',
  'no',
  'yes',
  'on',
  'true',
  '.inf',
]

describe('traps of YAML', () => {
  it('would not be met by the procedure that they are shown in', () => {
    expect(loadProcedure(procedure({})).diagnostics).toEqual([])
  })

  it.each(traps)('%s is told, and how to mend it', (_, parts, code) => {
    const { diagnostics } = loadProcedure(procedure(parts))
    const told = diagnostics.find((one) => one.code === code)
    expect(diagnostics.map((one) => one.code)).toContain(code)
    expect(told?.suggestion?.message).toMatch(/\w/)
  })

  it('all have a fixture', () => {
    const folders = ['fixtures/document', 'fixtures/grammar', 'link/fixtures']
    const codes = [...new Set(traps.map(([, , code]) => code))]
    const bare = codes.filter((code) => {
      return !folders.some((folder) => {
        const path = join(import.meta.dirname, '..', folder, code)
        return existsSync(path) || existsSync(`${path}.yaml`)
      })
    })
    expect(bare).toEqual([])
  })

  it.each(texts)('`%s` stays the text that it is', (text) => {
    const { procedure: read, diagnostics } = loadProcedure(procedure({ title: text }))
    expect(diagnostics).toEqual([])
    expect(read?.roles.get('guard')?.title).toEqual({ und: text })
    expect(read?.version).toBe('1.10.0')
  })
})
