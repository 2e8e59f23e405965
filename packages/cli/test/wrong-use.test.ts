import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'

const files = { 'a.yaml': 'dueprocess: 1' }

describe('wrong use ends with 2, says what was meant and prints nothing to the output', () => {
  test.each([
    [
      'a mistyped command',
      ['chekc'],
      'unknown command "chekc"; available: check',
      'did you mean "check"?',
    ],
    [
      'a file without a command',
      ['a.yaml'],
      'unknown command "a.yaml"',
      'did you mean "check a.yaml"?',
    ],
    [
      'a name every object has',
      ['constructor'],
      'unknown command "constructor"',
      'available: check',
    ],
    ['help for a mistyped command', ['help', 'chek'], 'unknown command "chek"', '"check"?'],
    ['help for two commands', ['help', 'check', 'check'], 'one command at a time'],
    [
      'a mistyped option',
      ['check', 'a.yaml', '--fromat', 'json'],
      'unknown option "--fromat"',
      '"--format"?',
    ],
    [
      'an option that nothing resembles',
      ['check', '--quiet', 'a.yaml'],
      '"--quiet"; available: --format, --help',
    ],
    [
      'an option every object has',
      ['check', '--toString', 'a.yaml'],
      'unknown option "--toString"',
    ],
    ['a mistyped option without command', ['--verison'], 'did you mean "--version"?'],
    [
      'an option of a command before it',
      ['--format', 'json', 'check'],
      'unknown option "--format"',
    ],
    ['a separator alone', ['--'], 'which command? available: check'],
    [
      'an option without its value',
      ['check', 'a.yaml', '--format'],
      '"--format" needs a value; available: text, json',
    ],
    [
      'a mistyped value',
      ['check', '--format', 'jsno', 'a.yaml'],
      'cannot be "jsno"',
      'did you mean "json"?',
    ],
    ['an empty value', ['check', '--format=', 'a.yaml'], 'cannot be ""; available: text, json'],
    ['a value for an option that has none', ['check', '--help=yes'], '"--help" takes no value'],
    ['check without a file', ['check'], 'which file?'],
    ['a file with an empty name', ['check', ''], 'the name of a file is empty'],
    ['the standard input twice', ['check', '-', '-'], 'only once'],
  ] as const)('%s', async (_, given, ...expected) => {
    const { code, stdout, stderr } = await call(given, { files })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const part of expected) expect(stderr).toContain(part)
    expect(stderr).toMatch(/Run `dueprocess (check )?--help` to see how it is used\.\n$/)
  })

  test('every wrong option is told at once, each once', async () => {
    const { stderr } = await call(['check', '--one', '--format', 'xml', '--one', '-q'])
    expect(stderr.match(/^dueprocess check: .*$/gm)).toEqual([
      expect.stringContaining('"--one"'),
      expect.stringContaining('"xml"'),
      expect.stringContaining('"-q"'),
    ])
  })

  test('control characters in an argument do not reach the terminal', async () => {
    const { stderr } = await call(['\u001b[31mred\u202e'])
    expect(stderr).toContain('unknown command "\ufffd[31mred\ufffd"')
  })
})

test('what stands behind -- is a file, whatever it looks like', async () => {
  const { code, stderr } = await call(['check', '--', '--help'], { files })
  expect(code).toBe(2)
  expect(stderr).toContain('"--help" does not exist')
})

test('a fault of the program is told as such, with 3, so that no file is blamed for it', async () => {
  const broken = { 'a.yaml': new TypeError('a bug') }
  const { code, stdout, stderr } = await call(['check', 'a.yaml'], { files: broken })
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain('a fault of dueprocess itself')
  expect(stderr).toContain('TypeError: a bug')
})
