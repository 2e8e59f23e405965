import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { call } from '../in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'dueprocess-attacks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const header = 'dueprocess: 1\nprocedure: test\nversion: 1.0.0\nforms: {f: {b: yes-no}}\n'

describe('a document that means harm', () => {
  const documents = {
    'with a bomb of aliases': `${header}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`,
    'with ten thousand equal keys': `${header}${'a: {}\n'.repeat(10_000)}`,
    'with brackets without end': `${header}a: ${'['.repeat(200_000)}`,
  }

  it.each(Object.entries(documents))('%s has problems, and the program none', async (_, text) => {
    for (const format of ['text', 'json']) {
      const checked = await call(['check', '--format', format, 'x.yaml'], {
        files: { 'x.yaml': text },
      })
      expect(checked.stderr).toBe('')
      expect(checked.code).toBe(1)
    }
  })
})

describe('a document that is too long where it is blank', () => {
  it('has a problem, and the program none', async () => {
    const text = `${header}define: {d: "${' '.repeat(200_000)}f.b"}\n`
    const checked = await call(['check', 'x.yaml'], { files: { 'x.yaml': text } })
    expect(checked.stderr).toBe('')
    expect(checked.code).toBe(1)
  })
})

describe('a file that is no store', () => {
  it('is wrong use, and no fault of the program', async () => {
    const notes = join(folder, 'notes.txt')
    writeFileSync(notes, 'Not a store, but dear to somebody.')
    for (const into of [notes, folder, join(folder, 'missing', 'cases.sqlite')]) {
      const played = await call(['demo', '--into', into])
      expect(played.stderr, into).not.toContain('fault of dueprocess')
      expect(played.code, into).toBe(2)
    }
  })
})
