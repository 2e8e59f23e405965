import type { CaseEnd } from '@dueprocess/core'

/** A procedure as nodes and edges, in words of one language: what every kind of diagram shows. */
export interface Graph {
  readonly procedure: string
  readonly version: string
  readonly title: string
  readonly description: string
  /** Top-level nodes in document order. */
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  /** Roles that take steps, in document order; machines last. */
  readonly roles: readonly RoleMark[]
}

/** A box of the diagram. */
export interface Node {
  /** Unique in the graph, the same whatever the language. */
  readonly id: string
  /** The path of its stage; the empty text for the whole case. */
  readonly path: string
  /**
   * start: where cases begin. begin: where a compound stage begins. anywhere: the steps offered in
   * all of a stage around others. The others are the kinds of stages.
   */
  readonly kind: 'start' | 'begin' | 'anywhere' | 'atomic' | 'final' | 'compound' | 'parallel'
  readonly title: string
  /** Of a conditional track. */
  readonly when?: string
  /** Of a final stage: how the case ends, or `part` where only what is around it ends. */
  readonly end?: CaseEnd | 'part'
  /** Steps that lead nowhere else, in document order. */
  readonly steps: readonly StepMark[]
  readonly holds: readonly string[]
  readonly clocks: readonly ClockMark[]
  readonly children: readonly Node[]
  /** Where more about it is to be found. */
  readonly note?: string
  /** Where the case that is shown is now. */
  readonly current?: true
}

/** A step, where it is listed or written on an edge. */
export interface StepMark {
  readonly id: string
  readonly title: string
  /** Ids of roles; empty for a machine. */
  readonly roles: readonly string[]
  /** Taken by time. */
  readonly clock?: true
  /** What else is to be said of it: required, votes, holds, cases that it opens. */
  readonly notes: readonly string[]
  readonly hold?: string
  /** Under which condition this way is taken. */
  readonly when?: string
  readonly clocks: readonly ClockMark[]
  /** How often it was taken in the case that is shown. */
  readonly count?: number
}

/** A deadline, where it is met. */
export interface ClockMark {
  readonly id: string
  readonly title: string
  readonly time: string
  /** The time alone, for which there is always room. */
  readonly brief: string
  readonly status?: ClockStatus
}

/** How a deadline stands in a case. */
export interface ClockStatus {
  readonly kind: 'idle' | 'open' | 'late' | 'met' | 'missed' | 'void' | 'over' | 'unfinished'
  readonly text: string
}

export interface Edge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** What both ends are called. */
  readonly fromTitle: string
  readonly toTitle: string
  /** ended: the way out of a stage that has ended. begin: to what is entered first. */
  readonly kind: 'step' | 'ended' | 'begin'
  readonly steps: readonly StepMark[]
  /** Of `ended`: what it is called. */
  readonly label?: string
  /** The case that is shown went here. */
  readonly visited?: true
}

/** How a role is marked: never by its colour alone. */
export interface RoleMark {
  readonly id: string
  readonly title: string
  /** Place in the palette. */
  readonly colour: number
  readonly shape: 'square' | 'circle' | 'diamond' | 'triangle'
  readonly outside: boolean
}

/** Every node, outer ones before those inside. */
export function allNodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)])
}
