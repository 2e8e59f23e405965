import type { Branch, Stage, Step } from '@dueprocess/core'
import { expressionInWords, type Telling, tell } from '../words/index.ts'
import { placeClocks } from './clock-marks.ts'
import type { Edge, Graph, Node, StepMark } from './graph.ts'
import { roleMarks } from './role-marks.ts'
import { listedStep, type Marking, stepOnWay, wayInWords } from './step-marks.ts'
import { nowhere, type ShownCase, walkOf } from './walk.ts'

/**
 * The graph of a procedure: a box for each stage, inside the box of the stage around it, and an
 * edge for each pair of places that a step leads between. Steps that lead nowhere else are listed
 * in their box; those that are offered in all of a stage around others have a box of their own.
 */
export function graphOf(telling: Telling, shown?: ShownCase): Graph {
  const { procedure, language, words } = telling
  const walk = shown ? walkOf(shown, telling) : nowhere
  const clocks = placeClocks(telling, (deadline) => walk.statusOf(deadline))
  const building: Building = { telling, clocks, walk, edges: new Map() }
  const title = tell(procedure.title, language, procedure.id).text
  const nodes = rootNodes(building)
  const steps = [...procedure.steps.values()].filter(({ acts }) => acts === undefined)
  return {
    procedure: procedure.id,
    version: procedure.version,
    title,
    description: words.diagram.description(
      words.quoted(title),
      procedure.stages.size,
      steps.length,
    ),
    nodes,
    edges: [...building.edges.values()],
    roles: roleMarks(telling),
  }
}

interface Building extends Marking {
  readonly edges: Map<string, Edge>
}

const START = 'start'

function rootNodes(building: Building): readonly Node[] {
  const { procedure, words } = building.telling
  const { root, openings } = procedure
  const start = plainNode(START, '', 'start', words.diagram.start)
  const opened = [...openings.values()]
  for (const step of opened) addWays(START, step, building)
  const staying = opened.filter(({ to }) => to.length === 0)
  // An opening that names no stage begins with the first one.
  if (staying.length > 0 && root.start) {
    const steps = staying.map((step) => listedStep(step, building))
    addEdge(building, { from: START, to: nodeId(root.start), kind: 'step', steps })
  }
  const around = anywhere(root, building)
  return [start, ...root.children.map((stage) => stageNode(stage, building)), ...around]
}

function stageNode(stage: Stage, building: Building): Node {
  const { telling, walk, clocks } = building
  const leaf = stage.children.length === 0
  const steps = leaf ? stepsStaying(stage, building) : []
  if (leaf) for (const step of ownSteps(stage)) addWays(nodeId(stage), step, building)
  const inside = leaf
    ? []
    : [
        ...beginning(stage, building),
        ...stage.children.map((child) => stageNode(child, building)),
        ...anywhere(stage, building),
      ]
  addEnds(stage, building)
  const end = endOf(stage)
  return {
    id: nodeId(stage),
    path: stage.path,
    kind: stage.kind,
    title: tell(stage.title, telling.language, stage.id).text,
    ...(stage.when && { when: telling.words.diagram.when(expressionInWords(stage.when, telling)) }),
    ...(end && { end }),
    steps,
    holds: leaf ? holdsIn(stage, building) : [],
    clocks: clocks.stages.get(stage.path) ?? [],
    children: inside,
    ...(walk.isAt(stage.path) && { current: true }),
  }
}

function plainNode(id: string, path: string, kind: Node['kind'], title: string): Node {
  return { id, path, kind, title, steps: [], holds: [], clocks: [], children: [] }
}

/** The dot from which a compound stage goes to the stage that it begins with. */
function beginning(stage: Stage, building: Building): readonly Node[] {
  const { path, start } = stage
  if (start === undefined) return []
  const id = `begin:${path}`
  const visited = building.walk.began(stage)
  addEdge(building, {
    from: id,
    to: nodeId(start),
    kind: 'begin',
    steps: [],
    ...(visited && { visited }),
  })
  return [plainNode(id, path, 'begin', '')]
}

/** The box of what is offered in all of a stage, if there is anything. */
function anywhere(stage: Stage, building: Building): readonly Node[] {
  const { telling, clocks } = building
  const { diagram } = telling.words
  const whole = stage.path === ''
  const id = `anywhere:${stage.path}`
  const steps = stepsStaying(stage, building)
  const holds = holdsIn(stage, building)
  // The clocks of a stage around others stand in its own head.
  const whens = whole ? (clocks.stages.get('') ?? []) : []
  const moving = ownSteps(stage).filter((step) => leadsOn(step, stage))
  for (const step of moving) addWays(id, step, building)
  if (steps.length + holds.length + whens.length + moving.length === 0) return []
  const title = tell(stage.title, telling.language, stage.id).text
  const head = whole ? diagram.anywhereInCase : diagram.anywhere(title)
  return [{ ...plainNode(id, stage.path, 'anywhere', head), steps, holds, clocks: whens }]
}

function ownSteps({ steps }: Stage): readonly Step[] {
  return steps.filter(({ acts }) => acts === undefined)
}

function leadsOn({ to }: Step, from: Stage): boolean {
  return to.some(({ target }) => target && isElsewhere(target, from))
}

/** Whether a way leads to another box, and not back to the stage itself or one around it. */
function isElsewhere(target: Stage, from: Stage): boolean {
  for (let at: Stage | undefined = from; at; at = at.parent) if (at === target) return false
  return true
}

/** The steps of a stage that have a way which leads to no other box. */
function stepsStaying(stage: Stage, building: Building): readonly StepMark[] {
  const { telling } = building
  return ownSteps(stage).flatMap((step) => {
    const back = step.to.find(({ target }) => target && !isElsewhere(target, stage))
    if (leadsOn(step, stage) && back === undefined) return []
    const mark = listedStep(step, building)
    if (back?.target === undefined) return [mark]
    const title = tell(back.target.title, telling.language, back.target.id).text
    return [{ ...mark, notes: [...mark.notes, `↺ ${title}`] }]
  })
}

function addWays(from: string, step: Step, building: Building): void {
  for (const [branch, { target }] of step.to.entries()) {
    if (target === undefined || (step.stage && !isElsewhere(target, step.stage))) continue
    const steps = [stepOnWay(step, branch, building)]
    addEdge(building, { from, to: nodeId(target), kind: 'step', steps })
  }
}

/** The ways out of a stage around others, once it has ended. */
function addEnds(stage: Stage, building: Building): void {
  const { telling, walk } = building
  const { diagram } = telling.words
  const ended = stage.kind === 'parallel' ? diagram.whenTracksEnded : diagram.whenEnded
  for (const [branch, { target }] of stage.next.entries()) {
    if (target === undefined || !isElsewhere(target, stage)) continue
    const when = wayInWords(stage.next as readonly Branch[], branch, telling)
    const label = when === undefined ? ended : telling.words.list([ended, when])
    const visited = walk.leftBy(stage, branch)
    addEdge(building, {
      from: nodeId(stage),
      to: nodeId(target),
      kind: 'ended',
      steps: [],
      label,
      ...(visited && { visited }),
    })
  }
}

/** Adds a way; steps that lead between the same two boxes share one edge. */
function addEdge(
  { edges, telling }: Building,
  edge: Omit<Edge, 'id' | 'fromTitle' | 'toTitle'>,
): void {
  const id = `${edge.from} → ${edge.to}${edge.kind === 'ended' ? ` ${edge.label ?? ''}` : ''}`
  const [fromTitle, toTitle] = [titleOf(edge.from, telling), titleOf(edge.to, telling)]
  const known = edges.get(id)
  const steps = [...(known?.steps ?? []), ...edge.steps]
  const visited = edge.visited || steps.some(({ count }) => count !== undefined)
  edges.set(id, { ...edge, id, fromTitle, toTitle, steps, ...(visited && { visited }) })
}

function holdsIn(stage: Stage, { telling }: Building): readonly string[] {
  return [...telling.procedure.holds.values()]
    .filter((hold) => hold.in === stage)
    .map(({ id, title }) => tell(title, telling.language, id).text)
}

function endOf({ kind, end }: Stage): Node['end'] {
  return kind === 'final' ? (end ?? 'part') : undefined
}

function titleOf(node: string, { procedure, language }: Telling): string {
  const stage = procedure.stages.get(node.slice(node.indexOf(':') + 1))
  return stage ? tell(stage.title, language, stage.id).text : ''
}

function nodeId({ path }: Stage): string {
  return `stage:${path}`
}
