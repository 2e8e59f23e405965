import { type CalendarData, compileCondition, type Type } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { loadProcedure, openCase } from '../../src/index.ts'
import { clerk } from '../case/case-run.ts'

const header = `dueprocess: 1
procedure: test
version: 1.0.0
`

const codes = (text: string): string[] => loadProcedure(text).diagnostics.map(({ code }) => code)

/** A document with one stage, in which `parts` stand beside it. */
function documentWith(parts: string): string {
  return `${header}roles: {clerk: {}}
forms: {report: {urgent: yes-no}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
${parts}
`
}

describe('a text that is far too long', () => {
  const long = 200_000

  it('is refused at its place also where it is blank', () => {
    const blanks = ' '.repeat(long)
    expect(codes(documentWith(`define: {urgent: "${blanks}report.urgent"}`))).toEqual([
      'text-too-long',
    ])
    expect(
      codes(documentWith(`define: {urgent: "report.urgent${'\\n'.repeat(100_000)}"}`)),
    ).toEqual(['text-too-long'])
    const table = `decisions:
  speed:
    gives: speed
    policy: first
    table: |
      speed | report.urgent
      slow  |${blanks}
      fast  | -
scales: {speed: {slow: Slow, fast: Fast}}`
    expect(codes(documentWith(table))).toContain('empty-cell')
  })

  it('is looked up in a bounded number of ways where it is one name of many parts', () => {
    let asked = 0
    const scope = {
      type: (): Type | undefined => {
        asked++
        return undefined
      },
      names: () => [],
    }
    const { condition } = compileCondition(`report${'.part'.repeat(5_000)}`, scope)
    expect(condition).toBeUndefined()
    expect(asked).toBeLessThan(1_000)
  })
})

describe('a rule of counting', () => {
  const counted = (counting: string) =>
    documentWith(`calendars: {eu: {use: always, counting: ${counting}}}
deadlines: {answer: {within: 3 days, after: tell, until: close, on: eu}}`)

  it('must be one that there is', () => {
    for (const counting of ['eu-1182-72', 'constructor', 'toString']) {
      const { procedure, diagnostics } = loadProcedure(counted(counting))
      expect(procedure, counting).toBeUndefined()
      expect(diagnostics).toHaveLength(1)
      expect(diagnostics[0]?.message).toContain('eu-1182-71')
    }
  })

  it('gives a due instant, whichever it is', () => {
    for (const counting of ['exact', 'eu-1182-71', 'cn-civil-code']) {
      const { procedure } = loadProcedure(counted(counting))
      const opened = procedure && openCase(procedure, { id: 'c', by: clerk, at: 0 })
      expect(opened?.ok && opened.case.deadlines.answer?.due, counting).toBeGreaterThan(0)
    }
  })
})

describe('a round of the clock', () => {
  const round = (other: string) => `${header}roles: {clerk: {}}
open: {tell: {by: clerk, to: round}}
stages:
  round:
    steps: {stop: {by: clerk, to: closed}}
    tracks:
      first:
        start: waiting
        stages: {waiting: {steps: {tick: {by: clock, after: 1 minute, to: over}}}, over: {final: true}}
${other}
    then: round
  closed: {final: true}
`

  it('is found also where it goes through the end of tracks', () => {
    expect(codes(round(''))).toContain('clock-loop')
  })

  it('is none where one of the tracks waits for a person', () => {
    const waits = `      second:
        start: asking
        stages: {asking: {steps: {answer: {by: clerk, to: answered}}}, answered: {final: true}}`
    expect(codes(round(waits))).toEqual([])
  })
})

describe('a name', () => {
  const several = (condition: string) => `${header}roles: {clerk: {}}
open: {tell: {by: clerk, to: one}}
stages:
  one:
    start: asking
    stages: {asking: {steps: {ask: {by: clerk, to: asked}}}, asked: {final: true}}
    then: two
  two:
    start: asking
    stages: {asking: {steps: {ask-again: {by: clerk, when: ${condition}, to: asked}}}, asked: {final: true}}
    then: closed
  closed: {final: true}
`

  it('of a stage that others share is asked for by its path, as the message says', () => {
    expect(loadProcedure(several('in(asking)')).diagnostics[0]?.message).toContain('two/asking')
    expect(codes(several('in(two/asking)'))).toEqual([])
  })

  it('stands for one thing, in whichever Unicode form its accents are written', () => {
    const roles = (names: string) =>
      documentWith('').replace('{clerk: {}}', `{clerk: {}, ${names}}`)
    expect(codes(roles('caf\u00e9: {}'))).toEqual([])
    expect(codes(roles('caf\u00e9: {}, cafe\u0301: {}'))).not.toEqual([])
  })
})

describe('a procedure', () => {
  it('that nobody can open is no procedure', () => {
    expect(loadProcedure(header).procedure).toBeUndefined()
    expect(loadProcedure(`${header}open: {}\nstages: {}\n`).procedure).toBeUndefined()
  })
})

describe('a calendar of the host', () => {
  it('that is none is told, whatever it is', () => {
    for (const calendar of [null, 5, 'office', [], { id: 'office', zone: 'Mars', hours: {} }]) {
      const calendars = { office: calendar as unknown as CalendarData }
      const { diagnostics } = loadProcedure(documentWith('calendars: {office: office}'), {
        calendars,
      })
      expect(diagnostics.map(({ code }) => code)).toContain('invalid-calendar')
    }
  })
})

describe('a document with far too much that is wrong', () => {
  it('hears at most 500 things of it, the last of which is how many there are more', () => {
    const stages = Array.from({ length: 700 }, (_, index) => `s${index}: {steps: {}}`).join(', ')
    const text = documentWith('').replace('stages: {', `stages: {${stages}, `)
    const { diagnostics, procedure } = loadProcedure(text)
    expect(procedure).toBeUndefined()
    expect(diagnostics).toHaveLength(500)
    expect(diagnostics.at(-1)?.message).toContain('there are 901 more problems')
  })

  it('is told what was meant by the first of very many names, not by all', () => {
    const field = (index: number) => `a-field-that-is-called-as-many-others-are-${index}`
    const numbers = Array.from({ length: 1000 }, (_, index) => index)
    const forms = numbers.map((index) => `${field(index)}: integer`).join(', ')
    const define = numbers.slice(0, 300).map((index) => `n${index}: many.x${field(index)} > 1`)
    const { diagnostics } = loadProcedure(
      documentWith(`define: {${define.join(', ')}}`).replace(
        'forms: {',
        `forms: {many: {${forms}}, `,
      ),
    )
    expect(diagnostics).toHaveLength(300)
    expect(diagnostics[0]?.suggestion?.text).toBe(`many.${field(0)}`)
    expect(diagnostics.at(-1)?.suggestion).toBeUndefined()
    expect(diagnostics.at(-1)?.message).toContain('available: ')
  })
})
