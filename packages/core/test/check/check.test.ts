import { describe, expect, it } from 'vitest'
import { loadProcedure } from '../../src/index.ts'

const roles = `dueprocess: 1
procedure: test
version: 1.0.0
roles: {clerk: {}}
forms: {report: {deaths: integer}}
`

const codesOf = (body: string) => loadProcedure(roles + body).diagnostics.map(({ code }) => code)

/** Many stages in a row, each left by a step of `by`. */
function row(length: number, by: string): string {
  const stages = Array.from({ length }, (_, index) => {
    return `  s${index}: {steps: {go${index}: {${by}, to: s${index + 1}}}}`
  })
  return `open: {tell: {by: clerk, to: s0}}\nstages:\n${stages.join('\n')}\n  s${length}: {final: true}\n`
}

describe('the clock alone', () => {
  it('may lead through many stages, if not in a round', () => {
    expect(codesOf(row(50, 'by: clock, after: 1 hour'))).toEqual([])
  })

  it('may not lead back to where it was, through `then` or the start of a stage', () => {
    const through = (then: string) => `
open: {tell: {by: clerk, to: outer}}
stages:
  outer:
    start: a
    steps: {stop: {by: clerk, to: closed}}
    stages: {a: {steps: {go: {by: clock, after: 1 hour, to: z}}}, z: {final: true}}
    then: ${then}
  after: {steps: {back: {by: clock, after: 1 hour, to: outer}, leave: {by: clerk, to: closed}}}
  closed: {final: true}
`
    expect(codesOf(through('outer'))).toContain('clock-loop')
    expect(codesOf(through('after'))).toEqual(['clock-loop'])
    expect(codesOf(through('closed'))).toEqual(['unreachable-stage'])
  })

  it('comes once a visit, so a step of a stage around may lead inside it', () => {
    const inside = `
open: {tell: {by: clerk, to: outer}}
stages:
  outer:
    start: a
    steps: {push: {by: clock, after: 2 hours, to: b}, stop: {by: clerk, to: closed}}
    stages:
      a: {steps: {go: {by: clock, after: 1 hour, to: b}}}
      b: {steps: {back: {by: clerk, to: a}}}
  closed: {final: true}
`
    expect(codesOf(inside)).toEqual([])
  })

  it('that stays where it is does so once', () => {
    const staying = `
open: {tell: {by: clerk, to: a}}
stages:
  a: {steps: {remind: {by: clock, after: 1 hour}, end: {by: clerk, to: z}}}
  z: {final: true}
`
    expect(codesOf(staying)).toEqual([])
  })
})

describe('ends', () => {
  it('of a track are no ends of the case', () => {
    const tracks = (then: string) => `
open: {tell: {by: clerk, to: p}}
stages:
  p:
    tracks:
      one: {start: a, stages: {a: {steps: {go: {by: clerk, to: b}}}, b: {final: true}}}
${then}
  z: {final: true}
`
    expect(codesOf(tracks('    then: z'))).toEqual([])
    expect(codesOf(tracks(''))).toContain('dead-end-stage')
  })

  it('are seen from afar, and from inside a stage that is left as a whole', () => {
    const far = `
open: {tell: {by: clerk, to: outer}}
stages:
  outer:
    start: a
    steps: {leave: {by: clerk, to: s0}}
    stages: {a: {steps: {go: {by: clerk, to: b}}}, b: {steps: {note: {by: clerk}}}}
${row(20, 'by: clerk').split('\n').slice(2).join('\n')}`
    expect(codesOf(far)).toEqual([])
  })
})

describe('a large document', () => {
  it('is answered, whatever leads where', () => {
    expect(codesOf(row(3000, 'by: clerk'))).toEqual([])
    expect(codesOf(row(3000, 'by: clock, after: 1 hour'))).toEqual([])
    const ends = row(1500, 'by: clerk').replace('{final: true}', '{steps: {note: {by: clerk}}}')
    expect(new Set(codesOf(ends))).toContain('dead-end-stage')
  })
})

describe('a step that can come again', () => {
  const withAnchor = (steps: string, anchor: string) => `
open: {tell: {by: clerk, to: a}}
stages:
  a: {steps: {${steps}}}
  b: {steps: {back: {by: clerk, to: a}, end: {by: clerk, to: z}}}
  z: {final: true}
deadlines:
  d: {within: 1 hour, after: ${anchor}, until: end}
`

  it.each([
    ['that moves nothing', 'go: {by: clerk, to: b}, note: {by: clerk}', 'note'],
    [
      'that may stay',
      'go: {by: clerk, to: [{when: times.go >= 2, stage: b}, {otherwise: stay}]}',
      'go',
    ],
    ['whose stage can be entered again', 'go: {by: clerk, to: b}', 'go'],
  ])('%s must say which occurrence starts a clock', (_name, steps, step) => {
    expect(codesOf(withAnchor(steps, step))).toEqual(['ambiguous-anchor'])
    expect(codesOf(withAnchor(steps, `first ${step}`))).toEqual([])
    expect(codesOf(withAnchor(steps, `last ${step}`))).toEqual([])
  })

  it('is no step that opens the case, and none that leaves its stage for ever', () => {
    expect(codesOf(withAnchor('go: {by: clerk, to: b}', 'tell'))).toEqual([])
    const once = withAnchor('go: {by: clerk, to: b}', 'go').replace(
      'back: {by: clerk, to: a}, ',
      '',
    )
    expect(codesOf(once)).toEqual([])
  })
})
