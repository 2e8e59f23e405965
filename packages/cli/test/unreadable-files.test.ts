import { describe, expect, test } from 'vitest'
import { call, systemError } from './in-process.ts'

/** What is said of one file, and what it ends with. */
async function said(content: string | Uint8Array | Error, name = 'x.yaml'): Promise<string> {
  const { code, stdout, stderr } = await call(['check', name], { files: { [name]: content } })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^dueprocess check: "[^"]+" .+\n$/)
  return stderr.slice(`dueprocess check: "${name}" `.length, -1)
}

describe('a file that cannot be read ends with 2 and its reason', () => {
  test('a missing one, with the name that was most likely meant', async () => {
    const files = { 'hse.yaml': 'a: 1', 'sub/badge.yaml': 'a: 1', 'other.txt': '' }
    const near = await call(['check', 'hse.yml'], { files })
    expect(near).toMatchObject({ code: 2, stdout: '' })
    expect(near.stderr).toBe(
      'dueprocess check: "hse.yml" does not exist; did you mean "hse.yaml"?\n',
    )
    const inside = await call(['check', 'sub/bagde.yaml'], { files })
    expect(inside.stderr).toContain('did you mean "sub/badge.yaml"?')
    const far = await call(['check', 'nothing-like-it'], { files })
    expect(far.stderr).toMatch(/does not exist\n$/)
  })

  test('a link that leads nowhere is not told to mean itself', async () => {
    expect(await said(systemError('ENOENT'))).toBe('does not exist')
  })

  test('a folder, with how its files are named', async () => {
    expect(await said(systemError('EISDIR'), 'procedures')).toBe(
      'is a folder; name its files, for example procedures/*.yaml',
    )
  })

  test('one without permission', async () => {
    expect(await said(systemError('EACCES'))).toBe('cannot be read: no permission')
  })

  test('any other error of the file system, by its code', async () => {
    expect(await said(systemError('EIO'))).toBe('cannot be read (EIO)')
  })

  test('Latin-1, with the byte and its place', async () => {
    const latin = Buffer.from('procedure: a\ntitle: Café\n', 'latin1')
    expect(await said(latin)).toBe(
      'is not UTF-8: byte 0xE9 at line 2, column 11 does not belong there; save it as UTF-8',
    )
  })

  test('a character cut off by the end of the file', async () => {
    const cut = Buffer.from('title: 事故').subarray(0, -1)
    expect(await said(cut)).toContain('byte 0xE6 at line 1, column 9')
  })

  test('UTF-16 of both kinds, with a byte order mark and without', async () => {
    const little = Buffer.from('\ufefftitle: x', 'utf16le')
    expect(await said(little)).toBe('is UTF-16; save it as UTF-8')
    expect(await said(Buffer.from(little).swap16())).toBe('is UTF-16; save it as UTF-8')
    expect(await said(little.subarray(2))).toContain('has zero bytes')
  })

  test('a binary file', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    expect(await said(png)).toContain('has zero bytes, so it is no UTF-8 text')
  })

  test('more than anybody would write, without keeping it all', async () => {
    expect(await said(new Uint8Array(16 * 1024 * 1024 + 1))).toBe(
      'has over 16 MiB: that is no procedure',
    )
  })

  test('which does not keep the others from being checked', async () => {
    const { code, stdout, stderr } = await call(['check', 'gone.yaml', 'bad.yaml'], {
      files: { 'bad.yaml': 'a: 1' },
    })
    expect(code).toBe(2)
    expect(stdout).toMatch(/errors? in bad\.yaml\n$/)
    expect(stderr).toContain('"gone.yaml" does not exist')
  })
})

describe('a text that is no procedure ends with 1 and a diagnostic', () => {
  test.each([
    ['an empty file', '', 'empty-document'],
    ['a file with nothing but blanks', ' \n\n  \n', 'empty-document'],
    ['five megabytes', `# ${'long '.repeat(1_000_000)}\n`, 'document-too-large'],
    ['an alias bomb', aliasBomb(), 'alias'],
    ['a key that every object has', '__proto__: {a: 1}', 'unknown-key'],
  ])('%s', async (_, text, expected) => {
    const { code, stdout } = await call(['check', '--format', 'json', '-'], { input: text })
    expect(code).toBe(1)
    const codes = JSON.parse(stdout).files[0].diagnostics.map((one: { code: string }) => one.code)
    expect(codes).toContain(expected)
  })
})

/** Each line stands for ten times the line before: a billion texts, were they expanded. */
function aliasBomb(): string {
  const lines = Array.from({ length: 9 }, (_, index) => {
    const ten = Array(10).fill(index === 0 ? 'lol' : `*a${index - 1}`)
    return `a${index}: &a${index} [${ten.join(', ')}]\n`
  })
  return lines.join('')
}
