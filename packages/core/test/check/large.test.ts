import { describe, expect, it } from 'vitest'
import { loadProcedure } from '../../src/index.ts'

/** Stages in a row, each left by a step that asks for facts, some of them in tracks, with deadlines. */
function large(stages: number, deadlines: number): string {
  const stage = (index: number): string => `  s${index}:
    steps:
      judge${index}:
        by: clerk
        form: f${index % 20}
        to:
          - {when: f${index % 20}.deaths >= ${index % 7}, stage: s${index + 1}}
          - {otherwise: s${Math.max(0, index - 3)}}
      pass${index}: {by: guard, when: ever.judge${index} and f${index % 20}.fire, to: s${index + 1}}
      note${index}: {by: guard, unless: done.note${index}, required: f0.fire}`
  const forms = Array.from({ length: 20 }, (_, index) => {
    return `  f${index}: {deaths: integer, fire: yes-no, place?: text}`
  })
  const limits = Array.from({ length: deadlines }, (_, index) => {
    return `  d${index}: {within: ${index + 1} hours, after: first judge${index}, until: first judge${index + 1}, when: f0.deaths > ${index}}`
  })
  return `dueprocess: 1
procedure: large
version: 1.0.0
roles: {clerk: {}, guard: {}}
forms:
${forms.join('\n')}
open: {tell: {by: clerk, form: f0, to: s0}}
stages:
${Array.from({ length: stages }, (_, index) => stage(index)).join('\n')}
  s${stages}: {final: true}
deadlines:
${limits.join('\n')}
`
}

const unprovable = (stages: number): string => {
  const steps = Array.from(
    { length: stages },
    (_, index) =>
      `t${index}: {start: a${index}, stages: {a${index}: {steps: {go${index}: {by: clerk, form: f, to: z${index}}}}, z${index}: {final: true}}}`,
  )
  return `dueprocess: 1
procedure: unprovable
version: 1.0.0
roles: {clerk: {}}
forms: {f: {n: integer}, report: {fire: yes-no}}
open: {tell: {by: clerk, form: report, to: all}}
stages:
  all:
    tracks:
${steps.map((step) => `      ${step}`).join('\n')}
    then: last
  last: {steps: {close: {by: clerk, when: report.fire and deadline.d.late, to: over}}}
  over: {final: true}
deadlines: {d: {within: 1 hour, after: tell, until: close}}
`
}

/** A step whose way out rests on all fields of its form, and on one that may have been left empty. */
const manyFields = (fields: number): string => {
  const names = Array.from({ length: fields }, (_, index) => `sign${index}`)
  const conditions = names.map((name) => `signs.${name}`).join(' or ')
  return `dueprocess: 1
procedure: many-fields
version: 1.0.0
roles: {clerk: {}}
forms: {report: {fire?: yes-no}, signs: {${names.map((name) => `${name}?: yes-no`).join(', ')}}}
open: {tell: {by: clerk, form: report, to: judging}}
stages:
  judging:
    steps:
      judge: {by: clerk, form: signs, to: [{when: report.fire or ${conditions}, stage: over}, {otherwise: judging}]}
  over: {final: true}
`
}

describe('a procedure with many stages', () => {
  it('is checked, with nothing found that is not there', () => {
    const { procedure, diagnostics } = loadProcedure(large(200, 40))
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
    expect(procedure).toBeDefined()
  })

  it('with more places than anybody can go through, is told to be unproven', () => {
    const { procedure, diagnostics } = loadProcedure(unprovable(12))
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['stuck-place', 'information'],
    ])
    expect(procedure).toBeDefined()
  })

  it('with a form of more combinations than anybody can go through, is checked all the same', () => {
    expect(loadProcedure(manyFields(40)).procedure).toBeDefined()
  })

  it('in which little can come before the dead end, is shown the way there', () => {
    const { diagnostics } = loadProcedure(unprovable(2))
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['stuck-place', 'error'],
    ])
  })
})
