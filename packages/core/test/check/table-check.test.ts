import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { parseDocument } from '../../src/document/index.ts'
import { validate } from '../../src/grammar/index.ts'
import { link } from '../../src/link/index.ts'

/** Codes of what the checks find, without the limit on what a reader is shown. */
function found(text: string): readonly { readonly code: string; readonly severity: string }[] {
  const document = parseDocument(text)
  const validated = validate(document)
  const { source = {} } = validated
  const { procedure, diagnostics } = link(document, { ...validated, source }, {})
  if (!procedure) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return check({ procedure, source, locate: validated.locate }).diagnostics
}

/** Ranges that overlap so that what no row matches falls into many parts. */
function rows(count: number): string {
  let seed = 7
  const below = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % limit
  }
  const cell = (from = below(1000)): string => `[${from}..${from + below(900)}]`
  return Array.from({ length: count }, () => {
    return `      slow | ${Array.from({ length: 6 }, () => cell()).join(' | ')}\n`
  }).join('')
}

function withTables(count: number): string {
  const table = (id: number): string => `  t${id}:
    gives: speed
    policy: first
    table: |
      speed | many.a | many.b | many.c | many.d | many.e | many.f
${rows(20)}`
  return `dueprocess: 1
procedure: test
version: 1.0.0
roles: {clerk: {}}
scales: {speed: {slow: Slow, fast: Fast}}
forms: {many: {a: integer, b: integer, c: integer, d: integer, e: integer, f: integer}}
open: {tell: {by: clerk, form: many, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
decisions:
${Array.from({ length: count }, (_, id) => table(id)).join('')}`
}

describe('the tables of a document', () => {
  it('share what verifying them may take, and say what is not proven', () => {
    const gaps = (count: number) =>
      found(withTables(count)).filter(({ code }) => code === 'table-gap')
    expect(gaps(1).filter(({ severity }) => severity === 'information')).toEqual([])
    const many = gaps(100)
    expect(many.filter(({ severity }) => severity === 'information')).not.toEqual([])
    expect(many.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(40)
  })
})
