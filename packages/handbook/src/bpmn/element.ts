import type { StepMark } from '../graph/index.ts'

/** A flow node of BPMN, before it has a place. */
export interface Element {
  readonly id: string
  readonly kind:
    | 'startEvent'
    | 'endEvent'
    | 'intermediateCatchEvent'
    | 'userTask'
    | 'exclusiveGateway'
    | 'parallelGateway'
    | 'inclusiveGateway'
    | 'adHocSubProcess'
  readonly name: string
  /** What it says about itself beside its name. */
  readonly notes: readonly string[]
  /** Of a task: who may take it. */
  readonly performers: readonly string[]
  /** Of an event that time brings: after which time. */
  readonly timer?: string
  /** Of a task: deadlines that run out on it, by their time. */
  readonly deadlines: readonly string[]
  /** Of a stage in which several things may be done: the tasks. */
  readonly tasks: readonly Element[]
}

/** A sequence flow. */
export interface Flow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
}

/** A box around elements: a stage around others. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly elements: readonly Element[]
  readonly groups: readonly Group[]
}

/** A process, whose elements stand in groups inside groups. */
export interface Process {
  readonly id: string
  readonly name: string
  readonly documentation: string
  readonly root: Group
  readonly flows: readonly Flow[]
}

export function element(
  id: string,
  kind: Element['kind'],
  name: string,
  rest: Partial<Element> = {},
): Element {
  return { id, kind, name, notes: [], performers: [], deadlines: [], tasks: [], ...rest }
}

/** The task of a step, or the event that time brings. */
export function stepElement(
  id: string,
  { title, roles, clock, notes, hold, clocks }: StepMark,
  roleTitles: ReadonlyMap<string, string>,
): Element {
  if (clock) return element(id, 'intermediateCatchEvent', title, { timer: notes[0] ?? '' })
  return element(id, 'userTask', title, {
    notes: [
      ...notes,
      ...(hold ? [`⏸ ${hold}`] : []),
      ...clocks.map((one) => `⏱ ${one.time}: ${one.title}`),
    ],
    performers: roles.map((role) => roleTitles.get(role) ?? role),
    deadlines: clocks.map(({ brief }) => brief),
  })
}
