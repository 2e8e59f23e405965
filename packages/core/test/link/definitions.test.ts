import { describe, expect, it } from 'vitest'
import { loadProcedure, openCase } from '../../src/index.ts'
import { clerk, opened } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const around = (define: string) => `dueprocess: 1
procedure: test
version: 1.0.0
roles: {clerk: {}}
forms: {report: {deaths: integer, names?: {list: integer}}}
define:
${define}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, when: d0, to: closed}, stop: {by: clerk, to: closed}}}
  closed: {final: true}
`

/** Definitions of which each asks for the next one. */
function chain(length: number, last: string, ask = (next: string) => next): string {
  return Array.from({ length }, (_, index) => {
    return `  d${index}: ${index === length - 1 ? last : ask(`d${index + 1}`)}`
  }).join('\n')
}

const codesOf = (define: string) => {
  return loadProcedure(around(define)).diagnostics.map(({ code }) => code)
}

describe('definitions', () => {
  it('may rest on each other in whatever order they are written', () => {
    const procedure = procedureOf(
      around('  d0: not(b)\n  b: a > 3\n  a: report.deaths + 1').split('\n').slice(3).join('\n'),
    )
    const run = opened(procedure, { data: { deaths: 1 } })
    expect(run.procedure.definitions.get('a')?.expression.type).toMatchObject({ kind: 'number' })
    expect([...procedure.definitions.keys()]).toEqual(['d0', 'b', 'a'])
  })

  it('are found though a variable of another one is called the same', () => {
    expect(
      codesOf('  d0: some b in report.names satisfies b > 1\n  b: d0 or report.deaths > 1'),
    ).toEqual([])
  })

  it('that depend on each other are told once a round, and nothing else of them', () => {
    expect(codesOf('  d0: b\n  b: c or e\n  c: not(d0)\n  e: f\n  f: b\n  g: e and d0')).toEqual([
      'cyclic-definition',
      'cyclic-definition',
    ])
    expect(codesOf('  d0: d0')).toEqual(['cyclic-definition'])
  })

  it('that are wrong are told once, not again wherever they are used', () => {
    expect(codesOf('  d0: b or b\n  b: report.death > 1\n  c: b')).toEqual(['unknown-name'])
  })

  it('that are wrong do not make others wait for ever', () => {
    expect(codesOf(chain(60, 'nothing', (next) => `${next} or ${next}`))).toEqual(['unknown-name'])
  })

  it('may make a chain as long as anybody writes, and no longer', () => {
    expect(codesOf(chain(100, 'report.deaths > 1'))).toEqual([])
    expect(codesOf(chain(101, 'report.deaths > 1'))).toEqual(['deep-definition'])
    expect(codesOf(chain(5000, 'report.deaths > 1'))).toEqual(['deep-definition'])
    expect(codesOf(chain(5000, 'd0'))).toEqual(['cyclic-definition'])
  })

  it('of the longest chain are computed when a case runs', () => {
    const { procedure } = loadProcedure(
      around(chain(100, 'report.deaths > 1', (next) => `not(${next})`)),
    )
    if (!procedure) throw new Error('the chain is too long')
    expect(openCase(procedure, { id: 'c', by: clerk, at: 0, data: { deaths: 2 } }).ok).toBe(true)
  })
})
