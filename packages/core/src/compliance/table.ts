import { digest } from '../digest/index.ts'
import type { Branch, LinkedProcedure, Stage } from '../procedure/index.ts'

/**
 * Where a case can go, as plain rows: what must be active, what ends, what begins. Made from the
 * stages alone, so that it can be held against what the statechart says.
 */
export interface MoveTable {
  /** Every stage that has nothing below it, with its number in the document. */
  readonly leaves: ReadonlyMap<string, number>
  /** Rows by `way` and branch. */
  readonly moves: ReadonlyMap<string, readonly Move[]>
}

/** One way to go on. */
export interface Move {
  /** A step's id, `then:<path>` of a stage that has ended, or `start:<path>` of a track. */
  readonly way: string
  /** Its place in the list of ways out. */
  readonly branch: number
  /** Must be active: a stage, the whole case (''), or nothing yet (null). */
  readonly from: string | null
  /** Must not be active: the track that is to be started. */
  readonly without?: string
  /** Everything below this stage ends; absent: nothing. */
  readonly ends?: string
  /** The leaves that begin. */
  readonly begins: readonly string[]
}

/** Paths of the active leaves, in document order; none before the opening. */
export type Leaves = readonly string[]

const tables = new WeakMap<LinkedProcedure, MoveTable>()

/** The table of a procedure, made on first use. */
export function tableOf(procedure: LinkedProcedure): MoveTable {
  let table = tables.get(procedure)
  if (!table) {
    table = makeTable(procedure)
    tables.set(procedure, table)
  }
  return table
}

function makeTable({ stages, steps, openings }: LinkedProcedure): MoveTable {
  const moves = new Map<string, readonly Move[]>()
  for (const { id, stage, to } of steps.values()) {
    moves.set(id, rowsOf(id, openings.has(id) ? null : (stage?.path ?? ''), to))
  }
  for (const stage of stages.values()) {
    const { path, next, when, parent } = stage
    if (next.length > 0) moves.set(`then:${path}`, rowsOf(`then:${path}`, path, next))
    if (!when) continue
    const way = `start:${path}`
    const begins = leavesOf(stage.start ?? stage)
    moves.set(way, [{ way, branch: 0, from: parent?.path ?? '', without: path, begins }])
  }
  const leaves = [...stages.values()].filter(({ children }) => children.length === 0)
  return { leaves: new Map(leaves.map(({ path }, index) => [path, index])), moves }
}

function rowsOf(way: string, from: string | null, branches: readonly Branch[]): readonly Move[] {
  return branches.map(({ target }, branch) => {
    if (!target) return { way, branch, from, begins: [] }
    return { way, branch, from, ends: target.parent?.path ?? '', begins: leavesOf(target) }
  })
}

/** What is active once a stage has been entered: its start, every track that always runs. */
function leavesOf(stage: Stage): readonly string[] {
  const leaves: string[] = []
  const entering = [stage]
  for (let one = entering.pop(); one; one = entering.pop()) {
    if (one.kind === 'compound') entering.push(...(one.start ? [one.start] : []))
    else if (one.kind !== 'parallel') leaves.push(one.path)
    else entering.push(...one.children.filter(({ when }) => when === undefined))
  }
  return leaves
}

/** Where a way leads from a place; the same place where it is not open there. */
export function step(table: MoveTable, place: Leaves, way: string, branch = 0): Leaves {
  const move = table.moves.get(way)?.[branch]
  if (!move || !isOpen(move, place)) return place
  const kept = place.filter((leaf) => move.ends === undefined || !isBelow(leaf, move.ends))
  const next = new Set([...kept, ...move.begins])
  return [...next].sort((a, b) => numberOf(table, a) - numberOf(table, b))
}

/** Whether a way is open at a place. */
export function isOpen({ from, without }: Move, place: Leaves): boolean {
  if (from === null) return place.length === 0
  return isActive(from, place) && (without === undefined || !isActive(without, place))
}

/** Whether a stage is active at a place. */
export function isActive(path: string, place: Leaves): boolean {
  return place.some((leaf) => leaf === path || isBelow(leaf, path))
}

/** SHA-256 of a place, under which steppers are compared. */
export function placeHash(place: Leaves): string {
  return digest([...place])
}

/** Whether a path lies below another one; below the whole case lies everything. */
export function isBelow(path: string, around: string): boolean {
  return path !== around && (around === '' || path.startsWith(`${around}/`))
}

function numberOf({ leaves }: MoveTable, leaf: string): number {
  return leaves.get(leaf) ?? leaves.size
}
