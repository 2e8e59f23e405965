import type { Placement, Point, Rectangle } from '../layout/index.ts'
import { escapeXml } from '../text/index.ts'
import type { Element, Flow, Group, Process } from './element.ts'

/** Sizes and places of what is drawn, by id. */
export interface Drawing {
  readonly placement: Placement
  readonly labels: ReadonlyMap<string, { readonly width: number; readonly height: number }>
  /** The place of a task inside a subprocess, from the corner of that. */
  readonly inside: ReadonlyMap<string, Rectangle>
}

const namespaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** A process with its diagram as BPMN 2.0 XML (ISO/IEC 19510). */
export function processXml(process: Process, drawing: Drawing): string {
  const { id, name, documentation, root, flows } = process
  const elements = allElements(root)
  const groups = allGroups(root)
  const arriving = by(flows, ({ to }) => to)
  const leaving = by(flows, ({ from }) => from)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions ${namespaces} id="Definitions_1" targetNamespace="urn:dueprocess:procedure">`,
    ...groups.map(
      (group) =>
        `<bpmn:category id="Category_${group.id}"><bpmn:categoryValue id="Value_${group.id}" value="${escapeXml(group.name)}"/></bpmn:category>`,
    ),
    `<bpmn:process id="${id}" name="${escapeXml(name)}" isExecutable="false">`,
    `<bpmn:documentation>${escapeXml(documentation)}</bpmn:documentation>`,
    ...elements.map((one) => elementXml(one, arriving.get(one.id), leaving.get(one.id))),
    ...elements.flatMap(boundaryXml),
    ...flows.map(flowXml),
    ...groups.map(
      ({ id: group }) => `<bpmn:group id="${group}" categoryValueRef="Value_${group}"/>`,
    ),
    '</bpmn:process>',
    '<bpmndi:BPMNDiagram id="Diagram_1">',
    `<bpmndi:BPMNPlane id="Plane_1" bpmnElement="${id}">`,
    ...groups.flatMap(({ id: group }) => shape(group, drawing.placement.shapes.get(group))),
    ...elements.flatMap((one) => elementShapes(one, drawing)),
    ...flows.flatMap((one) => edge(one, drawing)),
    '</bpmndi:BPMNPlane>',
    '</bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n')
}

export function allElements({ elements, groups }: Group): readonly Element[] {
  return [...elements, ...groups.flatMap(allElements)]
}

/** The groups inside a group, itself not included. */
function allGroups({ groups }: Group): readonly Group[] {
  return groups.flatMap((group) => [group, ...allGroups(group)])
}

function by(
  flows: readonly Flow[],
  key: (flow: Flow) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const flow of flows) found.set(key(flow), [...(found.get(key(flow)) ?? []), flow.id])
  return found
}

function elementXml(
  { id, kind, name, notes, performers, timer, tasks }: Element,
  incoming: readonly string[] = [],
  outgoing: readonly string[] = [],
): string {
  return [
    `<bpmn:${kind} id="${id}"${name === '' ? '' : ` name="${escapeXml(name)}"`}>`,
    ...(notes.length > 0
      ? [`<bpmn:documentation>${escapeXml(notes.join('\n'))}</bpmn:documentation>`]
      : []),
    ...incoming.map((flow) => `<bpmn:incoming>${flow}</bpmn:incoming>`),
    ...outgoing.map((flow) => `<bpmn:outgoing>${flow}</bpmn:outgoing>`),
    ...performers.map(
      (role, index) =>
        `<bpmn:potentialOwner id="${id}_Owner_${index + 1}" name="${escapeXml(role)}"/>`,
    ),
    ...(timer === undefined ? [] : [timerXml(id, timer)]),
    ...tasks.map((task) => elementXml(task)),
    `</bpmn:${kind}>`,
  ].join('')
}

function timerXml(id: string, time: string): string {
  return `<bpmn:timerEventDefinition id="${id}_Timer"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${escapeXml(time)}</bpmn:timeDuration></bpmn:timerEventDefinition>`
}

/** Deadlines of a task: what runs out on it and does not end it. */
function boundaryXml({ id, deadlines }: Element): readonly string[] {
  return deadlines.map(
    (time, index) =>
      `<bpmn:boundaryEvent id="${boundaryId(id, index)}" name="${escapeXml(time)}" cancelActivity="false" attachedToRef="${id}">${timerXml(boundaryId(id, index), time)}</bpmn:boundaryEvent>`,
  )
}

function boundaryId(task: string, index: number): string {
  return `${task}_Deadline_${index + 1}`
}

function flowXml({ id, from, to, name }: Flow): string {
  const named = name === '' ? '' : ` name="${escapeXml(name)}"`
  return `<bpmn:sequenceFlow id="${id}"${named} sourceRef="${from}" targetRef="${to}"/>`
}

function elementShapes(element: Element, drawing: Drawing): readonly string[] {
  const place = drawing.placement.shapes.get(element.id)
  if (place === undefined) return []
  const label = drawing.labels.get(element.id)
  const under = label && {
    x: place.x + (place.width - label.width) / 2,
    y: place.y + place.height + 4,
    ...label,
  }
  const tasks = element.tasks.flatMap((task) => {
    const inside = drawing.inside.get(task.id)
    return inside ? shape(task.id, { ...inside, x: place.x + inside.x, y: place.y + inside.y }) : []
  })
  const clocks = element.deadlines.flatMap((_, index) => {
    const id = boundaryId(element.id, index)
    const size = drawing.labels.get(id) ?? { width: 60, height: 14 }
    const x = place.x + 8 + index * 44
    const y = place.y + place.height - 18
    return shape(id, { x, y, width: 36, height: 36 }, { x: x + 2, y: y + 38, ...size })
  })
  return [
    ...shape(element.id, place, under, element.kind === 'adHocSubProcess'),
    ...tasks,
    ...clocks,
  ]
}

function shape(
  id: string,
  place: Rectangle | undefined,
  label?: Rectangle,
  expanded?: boolean,
): readonly string[] {
  if (place === undefined) return []
  const inner = label ? `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>` : ''
  const open = expanded ? ' isExpanded="true"' : ''
  return [
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${open}>${bounds(place)}${inner}</bpmndi:BPMNShape>`,
  ]
}

function edge({ id, name }: Flow, { placement, labels }: Drawing): readonly string[] {
  const route = placement.routes.get(id)
  if (route === undefined) return []
  const size = labels.get(id)
  const label =
    name !== '' && route.label && size
      ? `<bpmndi:BPMNLabel>${bounds({ ...route.label, ...size })}</bpmndi:BPMNLabel>`
      : ''
  return [
    `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${route.points.map(waypoint).join('')}${label}</bpmndi:BPMNEdge>`,
  ]
}

function waypoint({ x, y }: Point): string {
  return `<di:waypoint x="${Math.round(x)}" y="${Math.round(y)}"/>`
}

function bounds({ x, y, width, height }: Rectangle): string {
  return `<dc:Bounds x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"/>`
}
