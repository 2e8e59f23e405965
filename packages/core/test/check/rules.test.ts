import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadProcedure, suppressibleCodes } from '../../src/index.ts'

const fixture = (code: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', code, 'wrong.yaml'), 'utf8')

const told = (text: string, rules = {}) =>
  loadProcedure(text, { rules }).diagnostics.map(({ code, severity }) => `${severity} ${code}`)

describe('rules', () => {
  it('take a finding more or less severely, and so decide whether there is a procedure', () => {
    const text = fixture('dead-end-stage')
    expect(loadProcedure(text).procedure).toBeUndefined()
    expect(told(text, { 'dead-end-stage': 'warning' })).toEqual(['warning dead-end-stage'])
    expect(loadProcedure(text, { rules: { 'dead-end-stage': 'warning' } }).procedure).toBeDefined()
    expect(told(text, { 'dead-end-stage': 'off' })).toEqual([])
    const mild = fixture('masked-branch')
    expect(loadProcedure(mild, { rules: { 'masked-branch': 'error' } }).procedure).toBeUndefined()
  })

  it('ask for what is only looked for on request', () => {
    const text = fixture('unused-field')
    expect(told(text)).toEqual([])
    expect(told(text, { 'unused-field': 'warning' })).toEqual(['warning unused-field'])
  })

  it('leave errors without which no case could run', () => {
    for (const code of ['no-opening', 'clock-loop']) {
      for (const rule of ['off', 'warning']) {
        expect(told(fixture(code), { [code]: rule }), code).toEqual([`error ${code}`])
      }
      expect(suppressibleCodes).not.toContain(code)
    }
  })

  it('leave errors of reading and linking', () => {
    const text = fixture('dead-end-stage').replace('by: guard', 'by: gard')
    expect(told(text, { 'unknown-role': 'off' })).toEqual(['error unknown-role'])
  })

  it('named as what every object has mean nothing', () => {
    const rules = JSON.parse('{"__proto__": "off", "constructor": "off"}')
    expect(told(fixture('dead-end-stage'), rules)).toEqual(['error dead-end-stage'])
  })
})

describe('a comment that asks to ignore something', () => {
  const text = fixture('dead-end-stage')
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith('  parked:'))
  const with1 = (line: string) => lines.toSpliced(at, 0, line).join('\n')
  const comment = '# dueprocess-ignore dead-end-stage: they are looked after elsewhere'

  it('speaks of its own line, or of the next that says something', () => {
    const behind = lines.with(at, `${lines[at]} ${comment}`).join('\n')
    for (const one of [with1(`  ${comment}`), with1(`${comment}\n\n  # and more`), behind]) {
      expect(told(one)).toEqual([])
      expect(loadProcedure(one).procedure).toBeDefined()
    }
    const earlier = lines.toSpliced(at - 1, 0, `  ${comment}`).join('\n')
    expect(told(earlier)).toEqual(['warning unused-suppression', 'error dead-end-stage'])
  })

  it('is none within a text', () => {
    const note = lines.toSpliced(3, 0, `note: 'write "${comment}"'`).join('\n')
    expect(told(note)).toEqual(['error dead-end-stage'])
  })

  it('speaks of a whole table from the line before its key', () => {
    const table = fixture('table-overlap')
    const ignore = '    # dueprocess-ignore table-overlap: both readings are allowed\n'
    expect(told(table.replace('    table: |', `${ignore}    table: |`))).toEqual([])
  })

  it('cannot keep away what is vital', () => {
    const loop = fixture('clock-loop').replace(
      'stages:',
      '# dueprocess-ignore clock-loop: x\nstages:',
    )
    expect(told(loop)).toEqual(['warning unknown-suppression', 'error clock-loop'])
  })
})
