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
    const { files: written, code } = await callWriting(['handbook', 'a.yaml', '--out', 'a.html'], {
      files,
    })
    expect(code).toBe(0)
    expect(written['a.html']).toMatch(/^<!doctype html>/i)
    const docx = await callWriting(['handbook', 'a.yaml', '-o', 'a.docx', '--lang', 'zh'], {
      files,
    })
    expect(
      Buffer.from(docx.files['a.docx'] ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('writes Markdown to the output', async () => {
    const { stdout } = await call(['handbook', 'a.yaml', '--issuer', 'The house'], { files })
    expect(stdout).toMatch(/^# Lost badge/)
    expect(stdout).toContain('The house')
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
