import { describe, expect, it } from 'vitest'
import { search } from '../../src/check/explore/search.ts'
import { toolsFor } from '../../src/check/explore/tools.ts'
import { loadProcedure, type Procedure } from '../../src/index.ts'

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

/** Tracks side by side, each left by any of some steps, with a form of many fields. */
const manyWays = (tracks: number, steps: number): string => {
  const fields = Array.from({ length: 14 }, (_, index) => `sign${index}`)
  const all = fields.map((name) => `signs.${name}`).join(' and ')
  const form = fields.map((name) => `${name}?: yes-no`).join(', ')
  const lines = Array.from({ length: tracks }, (_track, index) => {
    const ways = Array.from({ length: steps }, (_step, at) => {
      return `go${index}x${at}: {by: clerk, form: signs, to: [{when: ${all}, stage: z${index}}, {otherwise: z${index}}]}`
    })
    return `      t${index}: {start: a${index}, stages: {a${index}: {steps: {${ways.join(', ')}}}, z${index}: {final: true}}}`
  })
  return `dueprocess: 1
procedure: many-ways
version: 1.0.0
roles: {clerk: {}}
forms: {signs: {${form}}, report: {${form}}}
open: {tell: {by: clerk, form: report, to: all}}
stages:
  all:
    tracks:
${lines.join('\n')}
    then: last
  last: {steps: {close: {by: clerk, when: report.sign0 and deadline.d.late, to: over}}}
  over: {final: true}
deadlines: {d: {within: 1 hour, after: tell, until: close}}
`
}

/** Definitions each of which rests twice on the two before it. */
const layered = (layers: number): string => {
  const define = Array.from({ length: layers }, (_, index) => {
    const [all, any] = index === 0 ? ['f.x', 'f.y'] : [`all${index - 1}`, `any${index - 1}`]
    return `  all${index}: ${all} and ${any}\n  any${index}: ${all} or ${any}`
  })
  const top = layers - 1
  return `dueprocess: 1
procedure: layered
version: 1.0.0
roles: {clerk: {}}
forms: {f: {x: yes-no, y: yes-no}}
define:
${define.join('\n')}
open: {tell: {by: clerk, form: f, to: a}}
stages:
  a:
    steps:
      go: {by: clerk, when: all${top} and not(any${top}), to: b}
      leave: {by: clerk, to: [{when: all${top}, stage: b}, {otherwise: b}]}
  b: {final: true}
`
}

/** Steps each of which asks for another one of many values, directly and by way of a table. */
const manyValues = (count: number): string => {
  const each = (line: (index: number) => string, between: string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join(between)
  return `dueprocess: 1
procedure: many-values
version: 1.0.0
scales:
  kind: {${each((index) => `k${index}: Kind ${index}`, ', ')}}
  grade: {${each((index) => `g${index}: Grade ${index}`, ', ')}, more: More}
roles: {clerk: {}}
forms: {f: {kind: kind, count: integer, amount: integer}}
decisions:
  grading:
    gives: grade
    inputs: {amount: f.amount}
    policy: unique
    table: |
      grade | amount
${each((index) => `      g${index} | ${index === 0 ? '< 10' : `[${index * 10}..${(index + 1) * 10})`}`, '\n')}
      more | >= ${count * 10}
open: {tell: {by: clerk, form: f, to: a}}
stages:
  a:
    steps:
      leave: {by: clerk, to: b}
${each((index) => `      kind${index}: {by: clerk, when: f.kind = "k${index}", to: b}`, '\n')}
${each((index) => `      count${index}: {by: clerk, when: f.count = ${index * 10}, to: b}`, '\n')}
${each((index) => `      grade${index}: {by: clerk, when: grading = "g${index}", to: b}`, '\n')}
  b: {final: true}
`
}

const loaded = (text: string): Procedure => {
  const { procedure, diagnostics } = loadProcedure(text)
  if (!procedure) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return procedure
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

describe('playing cases', () => {
  it('ends when no more may be tried, however many states are left', () => {
    const procedure = loaded(manyWays(8, 4))
    const effort = { left: 5000 }
    const found = search(procedure, { ...toolsFor(procedure), effort }, () => false)
    expect(found).toEqual({ isExhausted: false, isCut: true })
    expect(effort.left).toBe(0)
  })

  it('takes one budget for all checks of a procedure', () => {
    const procedure = loaded(manyWays(6, 2))
    const tools = { ...toolsFor(procedure), effort: { left: 5000 } }
    search(procedure, tools, () => false)
    const { left } = tools.effort
    search(procedure, tools, () => false)
    expect(tools.effort.left).toBe(left)
  })

  it('says that a bound ended it where a form has more combinations than are tried', () => {
    const procedure = loaded(manyFields(40))
    expect(search(procedure, toolsFor(procedure), () => false).isCut).toBe(true)
  })
})

describe('conditions of a large procedure', () => {
  it('are judged once a layer where definitions rest on each other twice', () => {
    const { diagnostics } = loadProcedure(layered(40))
    expect(diagnostics.map(({ code }) => code)).toEqual(['untakeable-step'])
  })

  it('are not called impossible for a value among more than are tried', () => {
    const { diagnostics } = loadProcedure(manyValues(40))
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
  })
})
