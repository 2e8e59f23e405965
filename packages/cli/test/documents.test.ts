import { loadProcedure } from '@dueprocess/core'
import { handbook } from '@dueprocess/handbook'
import { calendars } from '@dueprocess/presets'
import { describe, expect, test } from 'vitest'
import { call, callWriting } from './in-process.ts'
import { lostBadge } from './lost-badge.ts'

const files = { 'a.yaml': lostBadge }

describe('dueprocess diagram', () => {
  test.each([
    ['svg', /^<svg /],
    ['mermaid', /stateDiagram|flowchart/],
    ['dot', /digraph/],
    ['bpmn', /<(\w+:)?definitions/],
  ])('draws %s', async (format, begins) => {
    const { code, stdout, stderr } = await call(['diagram', '--format', format, 'a.yaml'], {
      files,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(begins)
  })

  test('shows a case, in a file', async () => {
    const played = await callWriting(['simulate', '-s', '-', '--save', 'c.json', 'a.yaml'], {
      files,
      input: 'tell lostAt=now\n',
    })
    const given = ['diagram', 'a.yaml', '--case', 'c.json', '--out', 'c.svg']
    const drawn = await callWriting(given, {
      files: { ...files, 'c.json': String(played.files['c.json']) },
    })
    expect(drawn).toMatchObject({ code: 0, stdout: '', stderr: 'Written: c.svg\n' })
    const plain = await call(['diagram', 'a.yaml'], { files })
    expect(drawn.files['c.svg']).not.toBe(plain.stdout)
  })
})

describe('dueprocess handbook', () => {
  test('writes what the name of the file says', async () => {
    const html = await callWriting(['handbook', 'a.yaml', '--out', 'a.html'], {
      files,
    })
    expect(html.code).toBe(0)
    expect(html.files['a.html']).toMatch(/^<!doctype html>/i)
    const docx = await callWriting(['handbook', 'a.yaml', '-o', 'a.docx', '--lang', 'zh'], {
      files,
    })
    const written = Buffer.from(docx.files['a.docx'] ?? '')
    expect(written.subarray(0, 2).toString()).toBe('PK')
    // Charts are drawn as PNG too, which takes more than the pixel that stands in for them.
    const { procedure } = loadProcedure(lostBadge, { calendars })
    if (!procedure) throw new Error('the example has errors')
    const bare = await handbook(procedure, { format: 'docx', language: 'zh' })
    expect(written.length).toBeGreaterThan(bare.length + 10_000)
    expect(docx.stderr).not.toContain('@resvg')
  })

  test('writes Markdown to the output', async () => {
    const { stdout } = await call(['handbook', 'a.yaml', '--issuer', 'The house'], { files })
    expect(stdout).toMatch(/^# Lost badge/)
    expect(stdout).toContain('The house')
  })

  test('tells what changed from version to version', async () => {
    const revisions = `- {version: 0.9, date: 2026-01-15, author: A. Author, text: First issue}\n`
    const { stdout, code } = await call(['handbook', 'a.yaml', '--revisions', 'r.yaml'], {
      files: { ...files, 'r.yaml': revisions },
    })
    expect(code).toBe(0)
    expect(stdout).toContain('| 0.9 | 2026-01-15 | A. Author | First issue |')
  })

  test.each([
    ['text', 'hello'],
    ['no revision', '[]'],
    ['no date', '- {version: 1.0.0, text: First issue}'],
    ['an unknown key', '- {version: 1.0.0, date: 2026-01-15, text: First, by: me}'],
    ['no YAML', '- {version: 1'],
  ])('refuses a revision history that has %s', async (_, revisions) => {
    const { stderr, code } = await call(['handbook', 'a.yaml', '--revisions', 'r.yaml'], {
      files: { ...files, 'r.yaml': revisions },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('"r.yaml" is no list of revisions')
  })

  test.each([
    [['--out', 'a.pdf'], 'in which format?'],
    [['--format', 'docx'], 'needs a file'],
  ])('refuses %j', async (given, expected) => {
    const { code, stderr } = await call(['handbook', 'a.yaml', ...given], { files })
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })
})

describe('dueprocess types', () => {
  test('writes a module, and leaves one alone that is there', async () => {
    const { stdout } = await call(['types', 'a.yaml'], { files })
    expect(stdout).toContain('export type LostBadge = {')
    const there = { files: { ...files, 'a.ts': '' } }
    const { code, stderr } = await call(['types', 'a.yaml', '--out', 'a.ts'], there)
    expect(code).toBe(2)
    expect(stderr).toContain('"a.ts" is there already')
    const { files: written } = await callWriting(
      ['types', 'a.yaml', '--out', 'a.ts', '--force'],
      there,
    )
    expect(written['a.ts']).toBe(stdout)
  })
})

describe('dueprocess schema', () => {
  test('prints the schema of the language', async () => {
    const { code, stdout } = await call(['schema'])
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(stdout).properties)).toContain('procedure')
  })
})
