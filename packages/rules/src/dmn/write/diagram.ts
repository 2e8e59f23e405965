import type { Create } from '../model/moddle.ts'

/** A box of the diagram of requirements and what it requires. */
export interface Box {
  readonly id: string
  readonly element: object
  readonly kind: 'input' | 'decision'
  /** The elements of the requirements, and the ids of the boxes that they lead to. */
  readonly requires: readonly { readonly requirement: object; readonly id: string }[]
}

const size = { width: 180, height: 80 }
const gap = { x: 60, y: 100 }
/** Room for the palette and the name that dmn-js draws over the upper left corner. */
const margin = { x: 160, y: 100 }

/**
 * Draws the requirements: input data below, each decision above all that it requires, so that the
 * model opens in dmn-js with its diagram.
 */
export function drawDiagram(create: Create, boxes: readonly Box[]): object {
  const levels = levelsOf(boxes)
  const highest = Math.max(0, ...levels.values())
  const columns = new Map<number, number>()
  const bounds = new Map<string, Bounds>()
  for (const box of boxes) {
    const level = levels.get(box.id) as number
    const column = columns.get(level) ?? 0
    columns.set(level, column + 1)
    const x = margin.x + column * (size.width + gap.x)
    bounds.set(box.id, { x, y: margin.y + (highest - level) * (size.height + gap.y) })
  }
  const shapes = boxes.map((box) => drawShape(create, box, bounds.get(box.id) as Bounds))
  const edges = boxes.flatMap((box) =>
    box.requires.map(({ requirement, id }) =>
      drawEdge(create, requirement, bounds.get(id) as Bounds, bounds.get(box.id) as Bounds),
    ),
  )
  const diagram = create('dmndi:DMNDiagram', { diagramElements: [...shapes, ...edges] })
  return create('dmndi:DMNDI', { diagrams: [diagram] })
}

interface Bounds {
  readonly x: number
  readonly y: number
}

/**
 * Inputs are on level 0; a decision is one above the highest that it requires. Decisions that
 * require each other in a circle, which DMN forbids, stop rising after as many rounds as there are.
 */
function levelsOf(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const levels = new Map(boxes.map((box) => [box.id, box.kind === 'input' ? 0 : 1]))
  let isRising = true
  for (let round = 0; isRising && round < boxes.length; round += 1) {
    isRising = false
    for (const box of boxes) {
      const below = box.requires.map((one) => levels.get(one.id) as number)
      const level = Math.max(-1, ...below) + 1
      if (level <= (levels.get(box.id) as number)) continue
      levels.set(box.id, level)
      isRising = true
    }
  }
  return levels
}

function drawShape(create: Create, { element }: Box, { x, y }: Bounds): object {
  const bounds = create('dc:Bounds', { ...size, x, y })
  return create('dmndi:DMNShape', { dmnElementRef: element, bounds })
}

/** From the middle of the upper side of what is required to the middle of the lower side. */
function drawEdge(create: Create, requirement: object, from: Bounds, to: Bounds): object {
  const waypoint = [
    create('dc:Point', { x: from.x + size.width / 2, y: from.y }),
    create('dc:Point', { x: to.x + size.width / 2, y: to.y + size.height }),
  ]
  return create('dmndi:DMNEdge', { dmnElementRef: requirement, waypoint })
}
