import type { Edge, Graph, Node, StepMark } from '../graph/index.ts'
import {
  type Element,
  element,
  type Flow,
  type Group,
  type Process,
  stepElement,
} from './element.ts'

/**
 * A graph as one BPMN process. A stage is a gateway that waits for one of its steps; a step is a
 * user task behind it; what is done inside a stage is an ad-hoc subprocess beside its gateway. A
 * parallel stage is a fork and a join around its tracks: an inclusive one where a track is
 * conditional. Stages around others are groups, because sequence flows may cross those.
 */
export function processOf(graph: Graph): Process {
  const making: Making = {
    graph,
    ids: new Map(),
    flows: [],
    roleTitles: new Map(graph.roles.map(({ id, title }) => [id, title])),
    nodes: new Map(),
    parents: new Map(),
    tasks: new Map(),
  }
  index(graph.nodes, undefined, making)
  const root: Group = {
    id: 'Process_Whole',
    name: graph.title,
    elements: [...openingsOf(making), ...graph.nodes.flatMap((node) => elementsOf(node, making))],
    groups: graph.nodes.flatMap((node) => groupsOf(node, making)),
  }
  connect(making)
  return {
    id: 'Process_1',
    name: graph.title,
    documentation: graph.description,
    root,
    flows: making.flows,
  }
}

interface Making {
  readonly graph: Graph
  /** How many ids of each kind there are. */
  readonly ids: Map<string, number>
  readonly flows: Flow[]
  readonly roleTitles: ReadonlyMap<string, string>
  readonly nodes: Map<string, Node>
  readonly parents: Map<string, Node>
  /** The element of a step by where it is taken from and by its id. */
  readonly tasks: Map<string, string>
}

function index(nodes: readonly Node[], parent: Node | undefined, making: Making): void {
  for (const node of nodes) {
    making.nodes.set(node.id, node)
    if (parent) making.parents.set(node.id, parent)
    index(node.children, node, making)
  }
}

function newId(kind: string, { ids }: Making): string {
  const count = (ids.get(kind) ?? 0) + 1
  ids.set(kind, count)
  return `${kind}_${count}`
}

function flow(from: string, to: string, name: string, making: Making): void {
  making.flows.push({ id: newId('Flow', making), from, to, name })
}

/** Each way to open a case: an event and the step behind it. */
function openingsOf(making: Making): readonly Element[] {
  return stepsFrom('start', making).flatMap((step) => {
    const event = element(newId('Start', making), 'startEvent', '')
    const task = taskOf('start', step, making)
    flow(event.id, task.id, '', making)
    return [event, task]
  })
}

/** The steps on the edges that leave a box, each once. */
function stepsFrom(from: string, { graph }: Making): readonly StepMark[] {
  const steps = graph.edges.filter((edge) => edge.from === from).flatMap((edge) => edge.steps)
  return [...new Map(steps.map((step) => [step.id, step])).values()]
}

function taskOf(from: string, step: StepMark, making: Making): Element {
  const task = stepElement(newId('Task', making), step, making.roleTitles)
  making.tasks.set(`${from} ${step.id}`, task.id)
  return task
}

function elementsOf(node: Node, making: Making): readonly Element[] {
  if (node.children.length > 0 || node.kind === 'start' || node.kind === 'begin') return []
  const leaving = stepsFrom(node.id, making).map((step) => taskOf(node.id, step, making))
  if (node.kind === 'anywhere') return [...leaving, ...insideOf(node, making)]
  if (node.kind === 'final') {
    return node.end === 'part' ? [] : [element(stageId(node, making), 'endEvent', node.title)]
  }
  const gateway = element(stageId(node, making), 'exclusiveGateway', node.title, {
    notes: [
      ...node.holds.map((title) => `⏸ ${title}`),
      ...node.clocks.map((one) => `⏱ ${one.time}: ${one.title}`),
    ],
  })
  for (const task of leaving) flow(gateway.id, task.id, '', making)
  const inside = insideOf(node, making)
  for (const { id } of inside) {
    flow(gateway.id, id, '', making)
    flow(id, gateway.id, '', making)
  }
  return [gateway, ...inside, ...leaving]
}

/** What may be done in a stage without leaving it. */
function insideOf(node: Node, making: Making): readonly Element[] {
  if (node.steps.length === 0) return []
  const tasks = node.steps.map((step) => ({
    ...stepElement(newId('Task', making), step, making.roleTitles),
    kind: 'userTask' as const,
    deadlines: [],
  }))
  return [element(newId('Inside', making), 'adHocSubProcess', node.title, { tasks })]
}

/** The element that stands for a leaf, a fork or a join; always the same for the same box. */
function stageId(node: Node, making: Making, part = 'Stage'): string {
  const key = `${part} of ${node.id}`
  const known = making.tasks.get(key)
  if (known !== undefined) return known
  const id = newId(part, making)
  making.tasks.set(key, id)
  return id
}

function groupsOf(node: Node, making: Making): readonly Group[] {
  if (node.children.length === 0) return []
  const ends: Element[] = []
  if (node.kind === 'parallel') {
    const kind = node.children.some(({ when }) => when !== undefined)
      ? 'inclusiveGateway'
      : 'parallelGateway'
    const fork = element(stageId(node, making, 'Fork'), kind, '')
    const join = element(stageId(node, making, 'Join'), kind, '')
    for (const track of node.children) {
      if (track.kind === 'anywhere') continue
      flow(fork.id, entryOf(track, making), track.when ?? '', making)
      if (track.kind === 'final') flow(entryOf(track, making), join.id, '', making)
    }
    ends.push(fork, join)
  }
  const ways = endedWays(node, making)
  if (node.kind !== 'parallel' && ways.length > 1) {
    const gateway = element(stageId(node, making, 'Ended'), 'exclusiveGateway', '')
    for (const { to, label } of ways) {
      const target = making.nodes.get(to)
      if (target) flow(gateway.id, entryOf(target, making), label ?? '', making)
    }
    ends.push(gateway)
  }
  return [
    {
      id: newId('Group', making),
      name: node.title,
      elements: [...ends, ...node.children.flatMap((child) => elementsOf(child, making))],
      groups: node.children.flatMap((child) => groupsOf(child, making)),
    },
  ]
}

/** Where a flow into a box leads. */
function entryOf(node: Node, making: Making): string {
  if (node.kind === 'parallel') return stageId(node, making, 'Fork')
  if (node.kind === 'final' && node.end === 'part') return exitOf(node, making)
  if (node.children.length === 0) return stageId(node, making)
  const begin = making.graph.edges.find(
    ({ from, kind }) => kind === 'begin' && node.children.some(({ id }) => id === from),
  )
  const first = making.nodes.get(begin?.to ?? '') ?? node.children[0]
  return first ? entryOf(first, making) : stageId(node, making)
}

/** Where the flow goes on once the stage around a final one has ended. */
function exitOf(final: Node, making: Making): string {
  for (let at = making.parents.get(final.id); at; at = making.parents.get(at.id)) {
    const above = making.parents.get(at.id)
    const ways = endedWays(at, making)
    const [only] = ways
    if (at.kind === 'parallel') return stageId(at, making, 'Join')
    if (ways.length > 1) return stageId(at, making, 'Ended')
    const target = making.nodes.get(only?.to ?? '')
    if (target) return entryOf(target, making)
    if (above?.kind === 'parallel') return stageId(above, making, 'Join')
  }
  return stageId(final, making)
}

function endedWays({ id }: Node, { graph }: Making): readonly Edge[] {
  return graph.edges.filter(({ from, kind }) => from === id && kind === 'ended')
}

function connect(making: Making): void {
  for (const { from, to, kind, steps, label } of making.graph.edges) {
    const target = making.nodes.get(to)
    const source = making.nodes.get(from)
    if (target === undefined || kind === 'begin') continue
    for (const step of steps) {
      const task = making.tasks.get(`${from} ${step.id}`)
      if (task) flow(task, entryOf(target, making), step.when ?? '', making)
    }
    if (kind === 'ended' && source?.kind === 'parallel') {
      flow(stageId(source, making, 'Join'), entryOf(target, making), label ?? '', making)
    }
  }
  for (const node of making.nodes.values()) {
    if (node.kind !== 'anywhere') continue
    const around = making.parents.get(node.id)
    // What is offered everywhere in a stage can be taken from each place in it.
    for (const leaf of around ? waitingIn(around) : []) {
      for (const step of stepsFrom(node.id, making)) {
        const task = making.tasks.get(`${node.id} ${step.id}`)
        if (task) flow(stageId(leaf, making), task, '', making)
      }
    }
  }
}

function waitingIn(node: Node): readonly Node[] {
  if (node.kind === 'atomic') return [node]
  return node.children.flatMap(waitingIn)
}
