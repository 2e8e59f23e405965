import { describe, expect, it } from 'vitest'
import { clerk, guard, opened, reasons, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, guard: {}}
forms:
  report: {deaths?: integer, leak?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      abandon: {by: clerk, to: closed}
      restart: {by: clerk, to: handling}
    tracks:
      search:
        start: looking
        stages:
          looking:
            start: inside
            steps: {stop: {by: guard, to: done}}
            stages:
              inside: {steps: {go-out: {by: guard, to: outside}}}
              outside: {steps: {go-in: {by: guard, to: inside}}}
          done: {final: true}
      mourning:
        when: report.deaths > 0
        start: silence
        stages:
          silence: {steps: {speak: {by: clerk, to: spoken}}}
          spoken: {final: true}
    then:
      - {when: report.leak = true, stage: cleaning}
      - {otherwise: closed}
  cleaning:
    steps:
      clean: {by: guard, to: closed}
      again: {by: guard, to: handling}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
`)

const begun = (data: object = {}) => opened(procedure, { data })
const inside = 'handling/search/looking/inside'
const outside = 'handling/search/looking/outside'

describe('tracks', () => {
  it('run side by side: a step of one leaves the others where they are', () => {
    const run = begun({ deaths: 1 })
    take(run, 'go-out', 'Mon 09:00', { by: guard })
    expect(run.case.place).toEqual([outside, 'handling/mourning/silence'])
    take(run, 'speak', 'Mon 09:10')
    expect(run.case.place).toEqual([outside, 'handling/mourning/spoken'])
  })

  it('keep the visits of the stages around a move, and begin those of what it enters', () => {
    const run = begun()
    take(run, 'go-out', 'Mon 09:00', { by: guard })
    const since = (path: string) => run.case.visits[path]?.since
    expect(since('handling/search/looking')).toBe(Date.UTC(2026, 0, 5, 8))
    expect(since(outside)).toBe(Date.UTC(2026, 0, 5, 9))
    expect(since(inside)).toBeUndefined()
  })

  it('end together when a step leaves them all', () => {
    const run = begun({ deaths: 1 })
    take(run, 'abandon', 'Mon 09:00')
    expect(run.case).toMatchObject({ status: 'closed', place: ['closed'] })
  })

  it('answer no step once they have ended', () => {
    const run = begun({ deaths: 1 })
    take(run, 'stop', 'Mon 09:00', { by: guard })
    expect(reasons(run, 'stop', 'Mon 09:10', { by: guard })).toEqual([
      {
        code: 'not-offered',
        step: 'stop',
        stage: 'handling/search/looking',
        place: ['handling/search/done', 'handling/mourning/silence'],
      },
    ])
  })
})

describe('`then`', () => {
  it('follows when every track that was started has ended', () => {
    const run = begun({ deaths: 1, leak: true })
    take(run, 'stop', 'Mon 09:00', { by: guard })
    expect(run.case.place).toEqual(['handling/search/done', 'handling/mourning/silence'])
    take(run, 'speak', 'Mon 09:10')
    expect(run.case.place).toEqual(['cleaning'])
  })

  it('does not wait for a track that was never started', () => {
    const run = begun({ deaths: 0, leak: false })
    take(run, 'stop', 'Mon 09:00', { by: guard })
    expect(run.case).toMatchObject({ place: ['closed'], status: 'closed' })
  })

  it('is part of the entry that ended the last track', () => {
    const run = begun({ deaths: 0, leak: true })
    const { entries } = take(run, 'stop', 'Mon 09:00', { by: guard })
    expect(entries).toMatchObject([{ step: { id: 'stop' }, changes: { place: ['cleaning'] } }])
  })

  it('refuses the step that ends the last track while nobody can say where to go', () => {
    const run = begun({ deaths: 0 })
    expect(reasons(run, 'stop', 'Mon 09:00', { by: guard })).toEqual([
      {
        code: 'condition-unknown',
        guard: 'then',
        condition: 'report.leak = true',
        missing: ['report.leak'],
      },
    ])
    take(run, 'supplement', 'Mon 09:10', { data: { leak: true } })
    take(run, 'stop', 'Mon 09:20', { by: guard })
    expect(run.case.place).toEqual(['cleaning'])
  })
})

describe('a conditional track', () => {
  it('starts with its stage where its condition is true', () => {
    expect(begun({ deaths: 1 }).case.place).toEqual([inside, 'handling/mourning/silence'])
  })

  it('starts later, at the entry at which the condition becomes true', () => {
    const run = begun({ deaths: 0 })
    expect(run.case.place).toEqual([inside])
    const { entries } = take(run, 'supplement', 'Mon 10:00', { data: { deaths: 1 } })
    expect(entries[0]?.changes.place).toEqual([inside, 'handling/mourning/silence'])
    expect(run.case.visits['handling/mourning']).toEqual({
      since: Date.UTC(2026, 0, 5, 10),
      done: [],
    })
  })

  it('starts at the step that ends the last of the others, before `then` is judged', () => {
    const joined = procedureOf(`
roles: {clerk: {}}
forms: {word: {trouble: yes-no}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    tracks:
      work: {start: a, stages: {a: {steps: {answer: {by: clerk, form: word, to: b}}}, b: {final: true}}}
      repair:
        when: word.trouble = true
        start: c
        stages: {c: {steps: {mend: {by: clerk, to: d}}}, d: {final: true}}
    then: closed
  closed: {final: true}
`)
    const run = opened(joined)
    take(run, 'answer', 'Mon 09:00', { data: { trouble: true } })
    expect(run.case).toMatchObject({
      status: 'open',
      place: ['handling/work/b', 'handling/repair/c'],
    })
    take(run, 'mend', 'Mon 10:00')
    expect(run.case).toMatchObject({ status: 'closed', place: ['closed'] })
    const untroubled = opened(joined)
    take(untroubled, 'answer', 'Mon 09:00', { data: { trouble: false } })
    expect(untroubled.case.status).toBe('closed')
  })

  it('is not started by what nobody knows', () => {
    expect(begun().case.place).toEqual([inside])
  })

  it('is not stopped by a condition that becomes false or unknown', () => {
    const run = begun({ deaths: 1 })
    take(run, 'supplement', 'Mon 10:00', { data: { deaths: 0 } })
    take(run, 'supplement', 'Mon 10:10', { data: { deaths: null } })
    expect(run.case.place).toEqual([inside, 'handling/mourning/silence'])
    take(run, 'speak', 'Mon 10:20')
  })

  it('starts once per entry of its stage, however often the condition becomes true', () => {
    const run = begun({ deaths: 1 })
    take(run, 'speak', 'Mon 09:00')
    take(run, 'supplement', 'Mon 10:00', { data: { deaths: 0 } })
    take(run, 'supplement', 'Mon 10:10', { data: { deaths: 2 } })
    expect(run.case.place).toEqual([inside, 'handling/mourning/spoken'])
  })

  it('may start again in the next entry of its stage', () => {
    const run = begun({ deaths: 1 })
    take(run, 'speak', 'Mon 09:00')
    take(run, 'restart', 'Mon 10:00')
    expect(run.case.place).toEqual([inside, 'handling/mourning/silence'])
  })

  it('may be started by time, which decides nothing else', () => {
    const timed = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    tracks:
      work: {start: a, stages: {a: {steps: {answer: {by: clerk, to: b}}}, b: {final: true}}}
      alarm:
        when: deadline.answer-it.missed
        start: ringing
        stages: {ringing: {steps: {silence: {by: clerk, to: quiet}}}, quiet: {final: true}}
    then: closed
  closed: {final: true}
deadlines:
  answer-it: {within: 1 hour, after: tell, until: answer}
`)
    const run = opened(timed)
    const { entries } = wake(run, 'Mon 12:00')
    expect(entries).toMatchObject([
      {
        at: '2026-01-05T09:00:00Z',
        deadline: { id: 'answer-it', level: 'due' },
        changes: { place: ['handling/work/a', 'handling/alarm/ringing'] },
      },
    ])
  })
})

describe('a stage that contains stages', () => {
  it('goes on by `then` when its last stage was reached', () => {
    const nested = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: outer}}
stages:
  outer:
    start: inner
    stages:
      inner:
        start: first
        stages:
          first: {steps: {one: {by: clerk, to: last}}}
          last: {final: true}
        then: end
      end: {final: true}
    then: closed
  closed: {final: true}
`)
    const run = opened(nested)
    expect(run.case.place).toEqual(['outer/inner/first'])
    const { entries } = take(run, 'one', 'Mon 09:00', { by: clerk })
    expect(run.case).toMatchObject({ place: ['closed'], status: 'closed' })
    expect(entries).toHaveLength(1)
  })

  it('may stay ended until a fact leads on', () => {
    const staying = procedureOf(`
roles: {clerk: {}}
forms: {word: {given: yes-no}}
open: {tell: {by: clerk, form: word, to: outer}}
stages:
  outer:
    start: a
    stages: {a: {steps: {on: {by: clerk, to: z}}}, z: {final: true}}
    then: [{when: word.given = true, stage: closed}, {otherwise: stay}]
  closed: {final: true}
steps:
  give: {by: clerk, amend: word}
`)
    const run = opened(staying, { data: { given: false } })
    take(run, 'on', 'Mon 09:00')
    expect(run.case.place).toEqual(['outer/z'])
    take(run, 'give', 'Mon 10:00', { data: { given: true } })
    expect(run.case.place).toEqual(['closed'])
  })
})
