import { describe, expect, it } from 'vitest'
import {
  collectDiagnostics,
  type Diagnostic,
  formatDiagnostics,
  limitDiagnostics,
  mostDiagnostics,
  type Severity,
} from '../../src/diagnostic/index.ts'

function found(count: number, severity: Severity, from = 0): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => {
    const start = from + index
    return { code: 'some-code', severity, message: severity, range: { start, end: start + 1 } }
  })
}

const severities = (diagnostics: readonly Diagnostic[]) => {
  return Map.groupBy(diagnostics, ({ severity }) => severity)
}

describe('diagnostics that a reader can look through', () => {
  it('are all shown, in the order of the text', () => {
    const few = [...found(2, 'error', 300), ...found(mostDiagnostics - 2, 'warning')]
    const limited = limitDiagnostics(few)
    expect(limited).toHaveLength(mostDiagnostics)
    expect(limited.at(0)?.severity).toBe('warning')
    expect(new Set(limited)).toEqual(new Set(few))
  })
})

describe('more diagnostics than anybody reads', () => {
  const many = [...found(700, 'information'), ...found(3, 'error', 900), ...found(400, 'warning')]
  const limited = limitDiagnostics(many)

  it('end with how many are left out', () => {
    expect(limited).toHaveLength(mostDiagnostics)
    expect(limited.at(-1)).toMatchObject({
      code: 'too-many-problems',
      severity: 'information',
      message: 'there are 604 more problems; only the worst 499 are shown',
    })
    const told = formatDiagnostics('x'.repeat(1000), limited).trimEnd().split('\n\n')
    expect(told.at(-1)).toContain('there are 604 more problems')
  })

  it('keep the worst of them, in the order of the text', () => {
    const kept = severities(limited.slice(0, -1))
    expect(kept.get('error')).toHaveLength(3)
    expect(kept.get('warning')).toHaveLength(400)
    expect(kept.get('information')).toHaveLength(96)
    const starts = limited.map(({ range }) => range.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('hide an error only behind an error, so that whoever is refused reads why', () => {
    expect(limitDiagnostics(found(600, 'warning')).at(-1)?.severity).toBe('warning')
    expect(limitDiagnostics(found(600, 'error')).at(-1)?.severity).toBe('error')
  })

  it('are at least so many where a stage stopped looking', () => {
    const { diagnostics, report } = collectDiagnostics()
    for (const one of found(mostDiagnostics + 5, 'error')) report(one)
    const [last] = limitDiagnostics([...diagnostics, ...found(10, 'warning')]).slice(-1)
    expect(last?.message).toBe('there are at least 10 more problems; only the worst 499 are shown')
  })
})
