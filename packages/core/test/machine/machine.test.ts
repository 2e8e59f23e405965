import { describe, expect, it } from 'vitest'
import { initialTransition, type MachineSnapshot, transition } from 'xstate'
import { buildMachine, type Procedure } from '../../src/index.ts'
import { toPlace, toStateValue } from '../../src/machine/place.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms: {report: {deaths?: integer}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps: {restart: {by: clerk, to: handling}, abandon: {by: clerk, to: closed}}
    tracks:
      work:
        start: looking
        steps: {turn: {by: clerk, to: looking}}
        stages:
          looking:
            start: inside
            steps: {deeper: {by: clerk, to: outside}}
            stages:
              inside: {steps: {go-out: {by: clerk, to: outside}}}
              outside: {steps: {finish: {by: clerk, to: done}}}
          done: {final: true}
      mourning:
        when: report.deaths > 0
        start: silence
        stages: {silence: {steps: {speak: {by: clerk, to: spoken}}}, spoken: {final: true}}
    then: [{when: report.deaths > 3, stage: closing}, {otherwise: closed}]
  closing: {steps: {close: {by: clerk, to: closed}, again: {by: clerk, to: closing}}}
  closed: {final: true}
`)

type Snapshot = MachineSnapshot<object, never, never, never, never, never, never, never>

/** The values that the public XState machine goes through for a list of events. */
function walk(machine: ReturnType<typeof buildMachine>, events: readonly object[], input?: object) {
  let [snapshot] = initialTransition(machine, input) as unknown as [Snapshot]
  return events.map((event) => {
    ;[snapshot] = transition(machine, snapshot as never, event as never) as unknown as [Snapshot]
    return snapshot.value
  })
}

const chosen = (type: string, branch = 0) => ({ type, branch })
const machine = buildMachine(procedure)
const inside = { handling: { work: { looking: 'inside' }, mourning: '_not-started' } }
const outside = { handling: { work: { looking: 'outside' }, mourning: '_not-started' } }

describe('the machine of a procedure', () => {
  it('is before the opening first, and goes where the opening leads', () => {
    expect(initialTransition(machine)[0].value).toBe('_not-opened')
    expect(walk(machine, [chosen('tell')])).toEqual([inside])
  })

  it('takes the way out that was chosen, whatever the facts say', () => {
    const done = [chosen('tell'), chosen('go-out'), chosen('finish')]
    expect(walk(machine, [...done, chosen('then:handling', 0)]).at(-1)).toBe('closing')
    expect(walk(machine, [...done, chosen('then:handling', 1)]).at(-1)).toBe('closed')
  })

  it('judges the condition itself where nobody chose, as a visualiser needs it', () => {
    const done = ['tell', 'go-out', 'finish', 'then:handling'].map((type) => ({ type }))
    expect(walk(machine, done, { 'report.deaths': 4 }).at(-1)).toBe('closing')
    expect(walk(machine, done, { 'report.deaths': 3 }).at(-1)).toBe('closed')
    // What nobody knows is no reason to take a way.
    expect(walk(machine, done).at(-1)).toBe('closed')
  })

  it('leaves the other tracks alone, and starts a conditional one beside them', () => {
    const started = [chosen('tell'), { type: 'start:handling/mourning' }, chosen('go-out')]
    expect(walk(machine, started).slice(1)).toEqual([
      { handling: { work: { looking: 'inside' }, mourning: 'silence' } },
      { handling: { work: { looking: 'outside' }, mourning: 'silence' } },
    ])
  })

  it('begins a stage anew where a step leads back to it', () => {
    const started = [chosen('tell'), { type: 'start:handling/mourning' }, chosen('go-out')]
    expect(walk(machine, [...started, chosen('restart')]).at(-1)).toEqual(inside)
    expect(walk(machine, [...started, chosen('turn')]).at(-1)).toEqual({
      handling: { work: { looking: 'inside' }, mourning: 'silence' },
    })
  })

  it('moves within a stage by the steps of the stage itself', () => {
    expect(walk(machine, [chosen('tell'), chosen('deeper')]).at(-1)).toEqual(outside)
  })

  it('does not move by what is not offered there', () => {
    expect(walk(machine, [chosen('tell'), chosen('close'), chosen('speak')]).at(-1)).toEqual(inside)
  })

  it('has no time and no actors of its own, so that a store may forget it', () => {
    const config = JSON.stringify(machine.config)
    for (const key of ['after', 'invoke', 'spawn', 'entry', 'exit', 'always']) {
      expect(config).not.toContain(`"${key}":`)
    }
  })
})

describe('a place', () => {
  const { root } = procedure
  const places = [
    [],
    ['handling/work/looking/inside'],
    ['handling/work/looking/outside', 'handling/mourning/silence'],
    ['handling/work/done', 'handling/mourning/silence'],
    ['handling/work/done', 'handling/mourning/spoken'],
    ['closing'],
    ['closed'],
  ]

  it.each(places.map((place) => ({ place })))('is a state value and back: $place', ({ place }) => {
    const value = toStateValue(root, place)
    expect(toPlace(root, value)).toEqual(place)
    expect(machine.resolveState({ value: value as never, context: {} as never }).value).toEqual(
      value,
    )
  })

  it('may have names that every object has', () => {
    const named = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: constructor}}
stages:
  constructor:
    start: toString
    steps: {valueOf: {by: clerk, to: hasOwnProperty}}
    stages: {toString: {steps: {isPrototypeOf: {by: clerk, to: valueOf}}}, valueOf: {}}
  hasOwnProperty:
    tracks:
      constructor: {start: toString, stages: {toString: {steps: {a: {by: clerk, to: valueOf}}}, valueOf: {final: true}}}
      toString: {start: valueOf, stages: {valueOf: {steps: {b: {by: clerk, to: z}}}, z: {final: true}}}
    then: closed
  closed: {final: true}
`)
    expect(
      placesOf(named, ['tell', 'isPrototypeOf', 'valueOf', 'a', 'b', 'then:hasOwnProperty']),
    ).toEqual([
      ['constructor/toString'],
      ['constructor/valueOf'],
      ['hasOwnProperty/constructor/toString', 'hasOwnProperty/toString/valueOf'],
      ['hasOwnProperty/constructor/valueOf', 'hasOwnProperty/toString/valueOf'],
      ['hasOwnProperty/constructor/valueOf', 'hasOwnProperty/toString/z'],
      ['closed'],
    ])
  })
})

function placesOf(of: Procedure, steps: readonly string[]) {
  const values = walk(
    buildMachine(of),
    steps.map((step) => chosen(step)),
  )
  return values.map((value) => toPlace(of.root, value as never))
}
