import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compileTable,
  matrixFromPipe,
  parsePipeTable,
  type Scope,
  type TableIssue,
  type Type,
  tableFromPipe,
} from '../../src/index.ts'
import { compiled, count, facts, grades, scopeOf } from './accident-grades.ts'

const scope: Scope = scopeOf({ 'report.deaths': count, 'report.loss': { kind: 'number' } })

/** What a message is about, cut out of the text by its span. */
function placesIn(
  text: string,
  issues: readonly TableIssue[],
): readonly (readonly [string, string])[] {
  return issues.map(({ code, span }) => [code, text.slice(span.start, span.end)])
}

describe('pipe tables', () => {
  it('are split into cells with the places where they stand', () => {
    const text = '\n a | b c|"x|y" \n\n  1 |  |-\n'
    const { columns, rows, issues } = parsePipeTable(text)
    expect(issues).toEqual([])
    expect(columns.map((cell) => cell.text)).toEqual(['a', 'b c', '"x|y"'])
    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([['1', '', '-']])
    expect(rows[0]?.line).toBe(4)
    for (const cell of [...columns, ...(rows[0]?.cells ?? [])]) {
      expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text)
    }
  })

  it('may be framed and ruled as in Markdown, and end their lines in either way', () => {
    const { columns, rows, issues } = parsePipeTable('| a | b |\r\n|---|:-:|\r\n| 1 | - |\r\n')
    expect(issues).toEqual([])
    expect(columns.map((cell) => cell.text)).toEqual(['a', 'b'])
    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([['1', '-']])
  })

  it('keep a row of single dashes, which is a row and no rule', () => {
    expect(parsePipeTable('a | b\n- | -').rows).toHaveLength(1)
  })

  it('report rows with too few or too many cells, and go on', () => {
    const text = 'a | b\n1\n1 | 2\n1 | 2 | 3'
    const { rows, issues } = parsePipeTable(text)
    expect(rows).toHaveLength(1)
    expect(placesIn(text, issues)).toEqual([
      ['wrong-cell-count', '1'],
      ['wrong-cell-count', '1 | 2 | 3'],
    ])
  })

  it('report an empty text, a bar in full width and a quote that is not closed', () => {
    expect(parsePipeTable(' \n ').issues[0]?.code).toBe('empty-table')
    expect(placesIn('a ｜ b\n1 | 2', parsePipeTable('a ｜ b\n1 | 2').issues)).toEqual([
      ['full-width-punctuation', '｜'],
    ])
    const open = 'a | b\n"x | 2'
    expect(placesIn(open, parsePipeTable(open).issues)[0]).toEqual(['unclosed-text', '"x | 2'])
  })

  it('never throw, and spans stay inside the text', () => {
    const piece = fc.constantFrom('|', '\n', '"', '\\', ' ', 'a', '-', '---', '｜', '\r', 'clause')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const { columns, rows, issues } = parsePipeTable(text)
        const cells = [...columns, ...rows.flatMap((row) => row.cells), ...issues]
        for (const { span } of cells) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        for (const row of rows) expect(row.cells).toHaveLength(columns.length)
      }),
      { numRuns: 1000 },
    )
  })
})

const gives = [{ name: 'severity', type: grades }]

function issuesOf(text: string, options: Partial<Parameters<typeof tableFromPipe>[1]> = {}) {
  const { source, issues } = tableFromPipe(text, {
    id: 'grade',
    gives,
    inputs: { deaths: 'report.deaths' },
    ...options,
  })
  return source === undefined ? issues : [...issues, ...compileTable(source, scope).issues]
}

describe('tables from pipe texts', () => {
  it('say where in the text a cell, a row or an output is wrong', () => {
    const text = 'severity | deaths\nmayor | >= 3\nlarger | > three'
    expect(placesIn(text, issuesOf(text))).toEqual([
      ['unknown-value', 'mayor'],
      ['wrong-literal', 'three'],
    ])
    expect(issuesOf(text)[1]?.cell).toEqual({ row: 1, column: 'deaths' })
  })

  it('take a heading without an expression as the expression, and say where it is wrong', () => {
    const text = 'severity | report.deths\nmajor | 3'
    const issues = issuesOf(text, { inputs: {} })
    expect(placesIn(text, issues)).toEqual([['unknown-name', 'report.deths']])
    expect(issues[0]).toMatchObject({ suggestion: 'report.deaths', input: 'report.deths' })
  })

  it('become no table where a row could not be read, whatever else is right', () => {
    const text = 'severity | deaths\nmajor | >= 10 | extra\nlarger | < 10'
    const { source, issues } = tableFromPipe(text, {
      id: 'g',
      gives,
      inputs: { deaths: 'report.deaths' },
    })
    if (source === undefined) throw new Error('no source')
    expect(placesIn(text, issues)).toEqual([['wrong-cell-count', 'major | >= 10 | extra']])
    expect(compileTable(source, scope)).toEqual({ issues: [] })
    const none = 'severity | deaths\nmajor | >= 10 | extra'
    expect(issuesOf(none).map(({ code }) => code)).toEqual(['wrong-cell-count'])
  })

  it('cite the clause of each row and keep its line', () => {
    const text = 'severity | deaths | clause\nmajor | >= 10 | HSE-4b\nlarger | < 10 | -'
    const { source } = tableFromPipe(text, { id: 'g', gives, inputs: { deaths: 'report.deaths' } })
    if (source === undefined) throw new Error('no source')
    const { rules } = compiled(source, scope)
    expect(rules.map((rule) => [rule.clause, rule.at?.line])).toEqual([
      ['HSE-4b', 2],
      [undefined, 3],
    ])
  })

  it('report missing, repeated and unnamed columns', () => {
    const codes = (text: string) => issuesOf(text).map((issue) => issue.code)
    expect(codes('severty | deaths\nmajor | 3')).toEqual(['missing-column'])
    expect(codes('severity | dead\nmajor | 3')).toEqual(['missing-column'])
    expect(codes('severity | deaths | deaths\nmajor | 3 | 4')).toEqual(['repeated-column'])
    expect(codes('severity | deaths |\nmajor | 3 | 4')).toEqual(['empty-heading'])
  })

  it('hint at the heading that may have been meant', () => {
    expect(issuesOf('severty | deaths\nmajor | 3')[0]?.message).toContain('"severty"')
  })
})

const level: Type = { kind: 'enumeration', values: ['low', 'medium', 'high'], ordered: true }
const priority: Type = { kind: 'enumeration', values: ['P4', 'P3', 'P2', 'P1'], ordered: true }
const matrixText = `
  triage.impact \\ triage.urgency | high | medium | low | clause
  high                            | P1   | P2     | P3  | ITL-1
  medium                          | P2   | P3     | P4  | -
  low                             | P3   | P4     | P4  | -
`
const triage: Scope = scopeOf({ 'triage.impact': level, 'triage.urgency': level })

describe('matrices', () => {
  const options = { id: 'priority', gives: { name: 'priority', type: priority } }

  it('give the field where row and column cross', () => {
    const { source, issues } = matrixFromPipe(matrixText, options)
    expect(issues).toEqual([])
    if (source === undefined) throw new Error('no source')
    const table = compiled(source, triage)
    const at = (impact: string, urgency: string) =>
      table.decide(facts({ 'triage.impact': impact, 'triage.urgency': urgency }))
    expect(at('high', 'high')).toMatchObject({ outputs: { priority: 'P1' } })
    expect(at('high', 'low')).toMatchObject({ outputs: { priority: 'P3' } })
    expect(at('low', 'medium')).toMatchObject({ outputs: { priority: 'P4' } })
    expect(table.rules[0]).toMatchObject({ clause: 'ITL-1', at: { line: 3 } })
  })

  it('name their inputs by words for expressions, and answer else where no row matches', () => {
    const text = 'impact \\ many | true | false\nhigh | P1 | P2'
    const { source } = matrixFromPipe(text, {
      ...options,
      inputs: { many: 'users > 100', impact: 'triage.impact' },
      else: 'P4',
    })
    if (source === undefined) throw new Error('no source')
    const table = compiled(source, scopeOf({ 'triage.impact': level, users: count }))
    const at = (impact: string, users: number) =>
      table.decide(facts({ 'triage.impact': impact, users }))
    expect(at('high', 101)).toMatchObject({ outputs: { priority: 'P1' } })
    expect(at('high', 100)).toMatchObject({ outputs: { priority: 'P2' } })
    expect(at('low', 100)).toMatchObject({ outputs: { priority: 'P4' }, byElse: true })
  })

  it('are no matrix without a text', () => {
    expect(matrixFromPipe(' \n', options).issues.map(({ code }) => code)).toEqual(['empty-table'])
  })

  it('may have ranges as headings', () => {
    const text = 'a \\ b | < 3 | >= 3\n[0..5) | low | medium\n>= 5 | medium | high'
    const { source } = matrixFromPipe(text, { id: 'm', gives: { name: 'out', type: level } })
    if (source === undefined) throw new Error('no source')
    const table = compiled(source, scopeOf({ a: count, b: count }))
    expect(table.decide(facts({ a: 5, b: 3 }))).toMatchObject({ outputs: { out: 'high' } })
  })

  it('report a wrong heading once, though it is a cell of many rules', () => {
    const text = matrixText.replace('medium | low | clause', 'medum | low | clause')
    const { source } = matrixFromPipe(text, options)
    if (source === undefined) throw new Error('no source')
    const { issues } = compileTable(source, triage)
    expect(placesIn(text, issues)).toEqual([['unknown-value', 'medum']])
  })

  it('report a corner that does not name two inputs', () => {
    const text = 'triage.impact | high\nhigh | P1'
    expect(placesIn(text, matrixFromPipe(text, options).issues)).toEqual([
      ['wrong-corner', 'triage.impact'],
    ])
    expect(matrixFromPipe('a \\ b', options).issues[0]?.code).toBe('missing-column')
  })

  it('say where in the corner an expression is wrong', () => {
    const text = matrixText.replace('triage.urgency', 'triage.urgncy')
    const { source } = matrixFromPipe(text, options)
    if (source === undefined) throw new Error('no source')
    expect(placesIn(text, compileTable(source, triage).issues)).toEqual([
      ['unknown-name', 'triage.urgncy'],
    ])
  })
})
