import { type AnyStateMachine, createMachine } from 'xstate'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Stage } from '../procedure/stage.ts'
import { isWithin } from '../procedure/stage.ts'
import type { Branch, Step } from '../procedure/step.ts'
import { notOpened, notStarted } from './place.ts'

/** What the machine is told: a step, a stage that has ended, or a conditional track to start. */
export interface MoveEvent {
  /** A step's id, `then:<path>` or `start:<path>`. */
  readonly type: string
  /** Which way out the kernel chose, by its place in the list. */
  readonly branch?: number
}

/**
 * The procedure as an XState v5 machine: states are stages, events are steps. It has no `after`,
 * no `invoke`, no actors: time and effects are the kernel's. A transition's guard compares
 * `event.branch` where the kernel has chosen one; without it (in a visualiser, a graph walk) it
 * judges the real condition over the facts in the machine's context, by dotted name.
 */
export function buildMachine(procedure: LinkedProcedure): AnyStateMachine {
  const { root, openings } = procedure
  const state = stateOf(root)
  return createMachine({
    ...state,
    id: 'case',
    context: ({ input }: any) => input ?? {},
    initial: notOpened,
    states: { [notOpened]: { on: eventsOf(root, [...openings.values()]) }, ...state.states },
  } as any)
}

function stateOf(stage: Stage): any {
  const below = stage.children.map((child) => [child.id, childState(child)])
  return {
    ...(stage.parent ? { id: nodeId(stage) } : {}),
    ...kinds[stage.kind](stage),
    ...(below.length > 0 ? { states: Object.fromEntries(below) } : {}),
    on: transitionsOf(stage),
  }
}

const kinds: Record<Stage['kind'], (stage: Stage) => object> = {
  atomic: () => ({}),
  compound: (stage) => ({ initial: stage.start?.id }),
  parallel: () => ({ type: 'parallel' }),
  final: () => ({ type: 'final' }),
}

function childState(stage: Stage): any {
  const state = stateOf(stage)
  if (stage.when === undefined) return state
  const start = { [`start:${stage.path}`]: { target: `#${nodeId(stage.start ?? stage)}` } }
  return {
    ...state,
    initial: notStarted,
    states: { [notStarted]: { on: start }, ...state.states },
  }
}

function transitionsOf(stage: Stage): Record<string, object[]> {
  const on = eventsOf(stage, stage.steps)
  if (stage.next.length > 0) on[`then:${stage.path}`] = transitions(stage, stage.next)
  return on
}

function eventsOf(source: Stage, steps: readonly Step[]): Record<string, object[]> {
  const moving = steps.filter((step) => step.to.length > 0)
  return Object.fromEntries(moving.map((step) => [step.id, transitions(source, step.to)]))
}

function transitions(source: Stage, branches: readonly Branch[]): object[] {
  return branches.map((branch, index) => ({
    guard: ({ event, context }: any) =>
      event.branch === undefined ? holds(branch, context) : event.branch === index,
    ...(branch.target === undefined
      ? {}
      : {
          target: `#${nodeId(branch.target)}`,
          // Re-entering is only asked for where the source itself is left: elsewhere it would
          // reset every sibling track.
          reenter: isWithin(source, branch.target),
        }),
  }))
}

function holds(branch: Branch, context: Record<string, any>): boolean {
  const { when } = branch
  return when === undefined || when.test((name) => context[name]) === true
}

// XState splits targets at dots; paths have none.
function nodeId(stage: Stage): string {
  return `stage:${stage.path}`
}
