import { describe, expect, test } from 'vitest'
import { call } from './in-process.ts'

const files = { 'a.yaml': 'dueprocess: 1' }

describe('wrong use ends with 2, says what was meant and prints nothing to the output', () => {
  test.each([
    [
      'a mistyped command',
      ['chekc'],
      'unknown command "chekc"; available: init, check, ',
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
      'available: init, check',
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
      '"--quiet"; available: --format, --rule, --translations, --watch, --lang, --help',
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
    ['a separator alone', ['--'], 'which command? available: init, check'],
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
    ['a rule that says nothing', ['check', '--rule', 'off', 'a.yaml'], '<code>=<severity>'],
    [
      'a rule for a code that there is not',
      ['check', '--rule', 'unknown-kei=off', 'a.yaml'],
      'no rule can change "unknown-kei"',
    ],
    [
      'a rule for what keeps a text from being read',
      ['check', '--rule', 'unknown-key=off', 'a.yaml'],
      'no rule can change "unknown-key"',
    ],
    ['a severity that there is not', ['check', '--rule', 'table-gap=warn', 'a.yaml'], '"warn"'],
    ['a watch over the standard input', ['check', '-w', '-'], '--watch looks at files'],
    ['a watch for programs', ['check', '-w', '--format', 'json', 'a.yaml'], '--watch shows text'],
    ['a language that is none', ['check', '--lang', '?', 'a.yaml'], '"?" does not'],
    ['a preset that is misspelt', ['diff', 'hse-acident', 'a.yaml'], '"hse-accident"?'],
    ['facts that are nowhere', ['decide', 'hse-accident', 'grade'], 'which facts?'],
    [
      'a decision that there is not',
      ['decide', 'hse-accident', 'grad', '--facts', 'a.yaml'],
      'there is no decision "grad"',
      'did you mean "grade"?',
    ],
    ['a duration that is none', ['due', '4 moons', '--from', 'x', '--calendar', 'y'], '4 moons'],
    ['no duration', ['due', '--from', '2026-01-01', '--calendar', 'always'], 'which duration?'],
    ['no instant', ['due', '4 hours', '--calendar', 'always'], 'from when?'],
    ['no calendar', ['due', '4 hours', '--from', '2026-01-01'], 'available: cn-civil'],
    [
      'a zone in the place of a calendar',
      ['due', '4 hours', '--from', '2026-01-01', '--calendar', 'Asia/Shanghai'],
      'which is a zone',
    ],
    [
      'an instant that is none',
      ['due', '4 hours', '--from', 'noon', '--calendar', 'always'],
      '"noon" is no instant',
    ],
    ['init without a file', ['init'], 'which file?'],
    ['init without anybody to ask', ['init', 'b.yaml'], '--yes takes the usual answers'],
    ['one procedure to compare', ['diff', 'a.yaml'], 'which two'],
    ['one version to migrate', ['migrate', 'a.yaml'], 'which two'],
    [
      'a try that would write',
      ['migrate', '-n', 'a', 'b', '--out', 'c'],
      '--dry-run writes nothing',
    ],
    ['a migration without a reason', ['migrate', 'a', 'b'], '--case, --out, --by, --reason'],
    ['a shell that there is not', ['completion', 'bsh'], 'did you mean "bash"?'],
    ['a code that there is not', ['explain', 'unknown-kei'], 'no diagnostic "unknown-kei"'],
    ['too much', ['schema', 'more'], '"more"'],
  ] as const)('%s', async (_, given, ...expected) => {
    const { code, stdout, stderr } = await call(given, { files })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const part of expected) expect(stderr).toContain(part)
    expect(stderr).toMatch(/Run `dueprocess (\w+ )?--help` to see how it is used\.\n$/)
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
