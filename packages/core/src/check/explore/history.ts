import { reachableFromAny } from '../../procedure/flow.ts'
import type { LinkedProcedure, Stage, Step } from '../../procedure/index.ts'
import { holderName } from './names.ts'

/** What has happened by the time a case is in a stage, whatever the conditions say. */
export interface History {
  /**
   * Whether something has happened whenever a case is in a stage: `ever.<step>`, `form <id>`,
   * `adopted <decision>`, `holder of <role>`.
   */
  mustHaveBeen(event: string, stage: Stage): boolean
  /** Whether a step can have been taken while a case is in a stage. */
  canHaveBeen(step: Step, stage: Stage): boolean
}

export function findHistory(procedure: LinkedProcedure): History {
  let sure: ReturnType<typeof sureBefore> | undefined
  const after = new Map<Step, ReadonlySet<Stage>>()
  return {
    mustHaveBeen: (event, stage) => {
      sure ??= sureBefore(procedure)
      return sure(event, stage)
    },
    canHaveBeen: (step, stage) => {
      const { root } = procedure
      if (step.stage === root || stage === root) return true
      let stages = after.get(step)
      if (!stages) {
        stages = reachableFromAny(placesAfter(step))
        after.set(step, stages)
      }
      return stages.has(stage)
    },
  }
}

/** Where the case is after a step, with the stages around whose other tracks go on. */
function* placesAfter({ stage, to }: Step): Generator<Stage> {
  const stays = to.length === 0 || to.some(({ target }) => target === undefined)
  const places = [...(stays && stage ? [stage] : []), ...to.flatMap(({ target }) => target ?? [])]
  for (const place of places) {
    yield place
    for (let around = place.parent; around; around = around.parent) {
      if (around.kind === 'parallel') yield around
    }
  }
}

/** A way into a stage: what was sure where it begins, and the step that takes it. */
interface Way {
  readonly from: readonly Stage[]
  readonly by?: Step
  readonly to: Stage
}

// Sets of events a stage grow with both; no written procedure comes near it.
const mostPairs = 20_000_000

/** Events as bits: bit `index` of word `index >> 5`. */
type Events = Uint32Array

/**
 * What has happened on every way into a stage. Begins with what the first way brings and takes away
 * until each stage has what all its ways have in common.
 */
function sureBefore(procedure: LinkedProcedure): (event: string, stage: Stage) => boolean {
  const { root, stages, steps, openings } = procedure
  const places = new Map<string, number>()
  for (const step of steps.values()) {
    for (const event of eventsOf(step)) if (!places.has(event)) places.set(event, places.size)
  }
  if (stages.size * places.size > mostPairs) return () => false
  const bitsOf = (events: Iterable<string>): Events => {
    const bits = new Uint32Array((places.size >> 5) + 1)
    for (const event of events) add(bits, places.get(event) ?? 0)
    return bits
  }
  const sure = new Map<Stage, Events>()
  const leaving = new Map<Stage, Way[]>()
  const waiting = new Set<Way>()
  for (const way of waysIn([root, ...stages.values()], openings.values())) {
    if (way.from.length === 0) waiting.add(way)
    for (const from of way.from) pushTo(leaving, from, way)
  }
  // A way that is found worse goes to the end of the queue, behind those that may worsen it more.
  for (const way of waiting) {
    waiting.delete(way)
    const before = together(way, sure, bitsOf)
    const known = sure.get(way.to)
    if (!before || (known && !keepCommon(known, before))) continue
    if (!known) sure.set(way.to, before)
    for (const next of leaving.get(way.to) ?? []) waiting.add(next)
  }
  const opened = [...openings.values()].map((step) => bitsOf(eventsOf(step)))
  const [first] = opened
  if (first) for (const other of opened) keepCommon(first, other)
  if (first) sure.set(root, first)
  return (event, stage) => {
    const bits = sure.get(stage)
    const place = places.get(event)
    return bits !== undefined && place !== undefined && has(bits, place)
  }
}

/** What has happened at the end of a way; undefined where it is not known where it begins. */
function together(
  { from, by }: Way,
  sure: ReadonlyMap<Stage, Events>,
  bitsOf: (events: Iterable<string>) => Events,
): Events | undefined {
  const result = bitsOf(by ? eventsOf(by) : [])
  for (const stage of from) {
    const bits = sure.get(stage)
    if (!bits) return undefined
    for (let word = 0; word < result.length; word += 1) {
      result[word] = (result[word] ?? 0) | (bits[word] ?? 0)
    }
  }
  return result
}

/** Leaves what both have; answers whether anything was taken away. */
function keepCommon(bits: Events, others: Events): boolean {
  let isChanged = false
  for (let word = 0; word < bits.length; word += 1) {
    const before = bits[word] ?? 0
    const common = (before & (others[word] ?? 0)) >>> 0
    if (common !== before) isChanged = true
    bits[word] = common
  }
  return isChanged
}

function add(bits: Events, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
}

function has(bits: Events, place: number): boolean {
  return ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0
}

function* waysIn(stages: readonly Stage[], openings: Iterable<Step>): Generator<Way> {
  for (const by of openings) {
    for (const { target } of by.to) if (target) yield { from: [], by, to: target }
  }
  for (const stage of stages) {
    if (stage.start) yield { from: [stage], to: stage.start }
    if (stage.kind === 'parallel')
      for (const track of stage.children) yield { from: [stage], to: track }
    if (stage.kind === 'parallel' || stage.kind === 'compound') {
      for (const { target } of stage.next) {
        if (target) for (const from of endsOf(stage)) yield { from, to: target }
      }
    }
    for (const by of stage.steps) {
      for (const { target } of by.to) if (target) yield { from: [stage], by, to: target }
    }
  }
}

/** The places that together mean that a stage has ended, each way of ending once. */
function endsOf(stage: Stage): readonly (readonly Stage[])[] {
  if (stage.kind === 'compound') {
    return stage.children.filter(({ kind }) => kind === 'final').map((end) => [end])
  }
  const tracks = stage.children.filter(({ when }) => when === undefined)
  const single = tracks.flatMap((track) => {
    const ends = track.children.filter(({ kind }) => kind === 'final')
    return ends.length === 1 ? ends : []
  })
  return [[stage, ...single]]
}

/** What has happened once a step was taken. */
export function* eventsOf({ id, form, decide, assign }: Step): Generator<string> {
  yield `ever.${id}`
  if (form && !form.builtIn) yield `form ${form.form.id}`
  for (const decision of decide) yield `adopted ${decision}`
  // A fact that was left empty names nobody.
  for (const { role, to } of assign)
    if (to.every(({ kind }) => kind !== 'fact')) yield holderName(role)
}

function pushTo(map: Map<Stage, Way[]>, key: Stage, way: Way): void {
  const known = map.get(key)
  if (known) known.push(way)
  else map.set(key, [way])
}
