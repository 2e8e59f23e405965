import { describe, expect, it } from 'vitest'
import {
  collectDiagnostics,
  type Diagnostic,
  formatDiagnostics,
  mostDiagnostics,
} from '../../src/diagnostic/index.ts'

function at(text: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(words)
  const range = { start, end: start + words.length }
  return { code: 'some-code', severity: 'error', message: 'it is wrong', range, ...more }
}

function caretsOf(text: string, words: string): [string, string] {
  const [, line = '', carets = ''] = formatDiagnostics(text, [at(text, words)]).split('\n')
  return [line.slice(7), carets.slice(7)]
}

describe('formatted diagnostics', () => {
  it('show place, code, line, and help', () => {
    const text = 'a: 1\nroles: {guard: x}\n'
    const related = [{ message: 'first here', range: { start: 0, end: 1 } }]
    const suggestion = { message: 'did you mean `y`?', text: 'y' }
    const found = [at(text, 'x', { suggestion, related })]
    expect(formatDiagnostics(text, found, { file: 'p.yaml' })).toBe(
      [
        'p.yaml:2:16: error[some-code] it is wrong',
        '   2 | roles: {guard: x}',
        '     |                ^',
        '  note: p.yaml:1:1: first here',
        '   1 | a: 1',
        '     | ^',
        '  help: did you mean `y`?',
        '',
      ].join('\n'),
    )
  })

  it('come in the order of the text, whatever the order in which they were found', () => {
    const text = 'first\nsecond\n'
    const out = formatDiagnostics(text, [at(text, 'second'), at(text, 'first')])
    expect(out.indexOf('1:1:')).toBeLessThan(out.indexOf('2:1:'))
  })

  it('are nothing where nothing was found', () => {
    expect(formatDiagnostics('a: 1', [])).toBe('')
  })

  it('put carets under wide characters, two columns each', () => {
    expect(caretsOf('角色: 保安x', '保安')).toEqual(['角色: 保安x', '      ^^^^'])
  })

  it('give combining marks no column', () => {
    expect(caretsOf('e\u0301: x', 'x')).toEqual(['e\u0301: x', '   ^'])
  })

  it('expand tabs', () => {
    expect(caretsOf('\ta: x', 'x')).toEqual(['  a: x', '     ^'])
  })

  it('mark one column at the end of a text', () => {
    expect(formatDiagnostics('a:', [{ ...at('a:', 'a'), range: { start: 2, end: 2 } }])).toContain(
      '   1 | a:\n     |   ^\n',
    )
  })

  it('mark only the first line of a range over several', () => {
    expect(caretsOf('note: a\n  b', 'a\n  b')).toEqual(['note: a', '      ^'])
  })

  it('cut very long lines around the range', () => {
    const [line, carets] = caretsOf(`${'x'.repeat(10_000)}!${'y'.repeat(10_000)}`, '!')
    expect(line.length).toBeLessThan(130)
    expect(line[carets.indexOf('^')]).toBe('!')
    expect([line[0], line.at(-1)]).toEqual(['…', '…'])
  })

  it('do not cut a surrogate pair in two', () => {
    const [line] = caretsOf(`${'😀'.repeat(200)}!`, '!')
    expect(line.isWellFormed()).toBe(true)
  })

  it('cannot be made to act on a terminal', () => {
    const text = 'a: \u001b[31mred\u202e\n'
    const out = formatDiagnostics(text, [at(text, 'red', { message: 'bad \u001b]0;x\u0007' })], {
      file: '\u001b.yaml',
    })
    for (const sign of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(sign)
  })

  it('differ with colours only in the colours', () => {
    const text = 'a: x\n'
    const found = [at(text, 'x', { suggestion: { message: 'help' } })]
    const painted = formatDiagnostics(text, found, { colours: true })
    expect(painted).not.toBe(formatDiagnostics(text, found))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(painted.replace(/\u001b\[[0-9;]*m/g, '')).toBe(formatDiagnostics(text, found))
  })
})

describe('collected diagnostics', () => {
  it('end with the word that there are more', () => {
    const { diagnostics, report, isFull } = collectDiagnostics()
    for (let count = 0; count < mostDiagnostics + 5; count++) report(at('a', 'a'))
    expect(diagnostics).toHaveLength(mostDiagnostics)
    expect(diagnostics.at(-1)?.code).toBe('too-many-problems')
    expect(diagnostics.at(-2)?.code).toBe('some-code')
    expect(isFull()).toBe(true)
  })
})
