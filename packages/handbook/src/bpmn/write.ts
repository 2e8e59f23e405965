import type { Graph } from '../graph/index.ts'
import { type Connection, place, type Rectangle, type Shape } from '../layout/index.ts'
import { widthOf, wrap } from '../text/index.ts'
import type { Element, Group } from './element.ts'
import { processOf } from './process.ts'
import { allElements, processXml } from './xml.ts'

/** A graph as BPMN 2.0 XML with its diagram, from left to right. */
export async function writeBpmn(graph: Graph): Promise<string> {
  const process = processOf(graph)
  const inside = new Map<string, Rectangle>()
  const labels = new Map<string, { readonly width: number; readonly height: number }>()
  for (const one of allElements(process.root)) {
    if (labelled.has(one.kind) && one.name !== '') labels.set(one.id, labelSize(one.name, 110))
    for (const [index, time] of one.deadlines.entries()) {
      labels.set(`${one.id}_Deadline_${index + 1}`, labelSize(time, 80))
    }
  }
  const connections = process.flows.map(({ id, from, to, name }): Connection => {
    if (name === '') return { id, from, to }
    const label = labelSize(name, 120)
    labels.set(id, label)
    return { id, from, to, label }
  })
  const placement = await place(shapesOf(process.root, inside), connections, 'RIGHT')
  return processXml(process, { placement, labels, inside })
}

const labelled: ReadonlySet<Element['kind']> = new Set([
  'startEvent',
  'endEvent',
  'intermediateCatchEvent',
  'exclusiveGateway',
])

const sizes: Readonly<Record<Element['kind'], number>> = {
  startEvent: 36,
  endEvent: 36,
  intermediateCatchEvent: 36,
  exclusiveGateway: 50,
  parallelGateway: 50,
  inclusiveGateway: 50,
  userTask: 0,
  adHocSubProcess: 0,
}

const TASK = { width: 150, height: 80 }
const GAP = 16

function shapesOf({ elements, groups }: Group, inside: Map<string, Rectangle>): readonly Shape[] {
  return [
    ...elements.map((one) => shapeOf(one, inside)),
    ...groups.map((group): Shape => {
      const inner = shapesOf(group, inside)
      return { id: group.id, width: 120, height: 60, head: 50, inner }
    }),
  ]
}

function shapeOf(one: Element, inside: Map<string, Rectangle>): Shape {
  const size = sizes[one.kind]
  if (size > 0) return { id: one.id, width: size, height: size, inner: [] }
  if (one.kind === 'userTask') return { id: one.id, ...TASK, inner: [] }
  const columns = Math.max(1, Math.round(Math.sqrt(one.tasks.length)))
  for (const [index, task] of one.tasks.entries()) {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    inside.set(task.id, {
      x: GAP + column * (TASK.width + GAP),
      y: 34 + row * (TASK.height + GAP),
      ...TASK,
    })
  }
  const rows = Math.ceil(one.tasks.length / columns)
  const width = columns * (TASK.width + GAP) + GAP
  return { id: one.id, width, height: 34 + rows * (TASK.height + GAP) + 14, inner: [] }
}

function labelSize(
  text: string,
  width: number,
): { readonly width: number; readonly height: number } {
  const lines = wrap(text, width, { size: 11 }, 6)
  return {
    width: Math.ceil(Math.max(20, ...lines.map((line) => widthOf(line, 11)))) + 4,
    height: lines.length * 14 + 2,
  }
}
