import type { LinkedProcedure, Step } from '../procedure/index.ts'
import type { HistoryEvent } from './history.ts'
import { isActive, isOpen, type Leaves, type MoveTable, step as stepTo, tableOf } from './table.ts'

// Bounds of looking around: written procedures have far fewer places, tracks multiply them.
const mostPlaces = 3000
const mostAhead = 4

/**
 * How many of the next events find their step offered, from a place on: of several accounts of what
 * happened, that which what came next bears out is the likely one.
 */
export function fit(
  procedure: LinkedProcedure,
  place: Leaves,
  upcoming: readonly HistoryEvent[],
): number {
  const table = tableOf(procedure)
  let places: readonly Leaves[] = [place]
  let score = 0
  for (const { step: id, branch } of upcoming.slice(0, mostAhead)) {
    const step = id === undefined ? undefined : procedure.steps.get(id)
    // What is offered everywhere, or nowhere, tells nothing of the place.
    if (!step?.stage || step.stage.path === '') continue
    const path = step.stage.path
    const able = places.flatMap((one) => around(table, one)).filter((one) => isActive(path, one))
    if (able.length === 0) return score
    score += 1
    places = distinct(able.flatMap((one) => after(table, one, step, branch))).slice(0, 50)
  }
  return score
}

function after(
  table: MoveTable,
  place: Leaves,
  { id, to }: Step,
  branch: number | undefined,
): readonly Leaves[] {
  if (to.length === 0) return [place]
  if (branch !== undefined) return [stepTo(table, place, id, branch)]
  return to.map((_, index) => stepTo(table, place, id, index))
}

/** Steps that would have led from a place to where a step is offered, the fewest first found. */
export function stepsBetween(
  { procedure }: { readonly procedure: LinkedProcedure },
  from: Leaves,
  to: Step,
): { readonly steps: readonly string[]; readonly place: Leaves } | undefined {
  const path = to.stage?.path
  if (path === undefined) return undefined
  const table = tableOf(procedure)
  const ways = [...table.moves.values()].flat().filter(({ ends, way }) => {
    return ends !== undefined || way.startsWith('start:')
  })
  const seen = new Set<string>()
  let layer: { place: Leaves; steps: readonly string[] }[] = [{ place: from, steps: [] }]
  while (layer.length > 0) {
    const next: typeof layer = []
    // Within a layer what follows by itself is free; a step leads to the next one.
    for (const { place, steps } of layer) {
      const key = place.join(' ')
      if (seen.has(key)) continue
      if (seen.size >= mostPlaces) return undefined
      seen.add(key)
      if (place.length > 0 && isActive(path, place)) return { steps, place }
      for (const move of ways) {
        if (!isOpen(move, place) || isEarly(procedure, move.way, place)) continue
        const target = stepTo(table, place, move.way, move.branch)
        if (move.way.includes(':')) layer.push({ place: target, steps })
        else next.push({ place: target, steps: [...steps, move.way] })
      }
    }
    layer = next
  }
  return undefined
}

/** Places that may follow from one by itself, that one included. */
function around(table: MoveTable, place: Leaves): readonly Leaves[] {
  const found = new Map([[place.join(' '), place]])
  for (const one of found.values()) {
    if (found.size > 50) break
    for (const [way, moves] of table.moves) {
      if (!way.includes(':')) continue
      for (const { branch } of moves) {
        const next = stepTo(table, one, way, branch)
        if (next !== one) found.set(next.join(' '), next)
      }
    }
  }
  return [...found.values()]
}

/** Whether a stage would be left by `then` before it has ended. */
function isEarly({ stages }: LinkedProcedure, way: string, place: Leaves): boolean {
  if (!way.startsWith('then:')) return false
  const stage = stages.get(way.slice('then:'.length))
  if (!stage) return true
  const isOver = (one: typeof stage): boolean => {
    const active = one.children.filter(({ path }) => isActive(path, place))
    if (one.kind === 'compound') return active.some(({ kind }) => kind === 'final')
    return one.kind === 'parallel' && active.every(isOver)
  }
  return !isOver(stage)
}

function distinct(places: readonly Leaves[]): readonly Leaves[] {
  return [...new Map(places.map((place) => [place.join(' '), place])).values()]
}
