import type { Procedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { type Graph, graphOf, overviewOf } from '../src/graph/index.ts'
import { languages } from '../src/index.ts'
import { type Block, type Layout, layOut, type PlacedBox } from '../src/layout/index.ts'
import { tellingOf } from '../src/words/index.ts'
import { allPresets } from './all-presets.ts'
import { manyStages } from './many-stages.ts'
import { small } from './small.ts'

const procedures: readonly (readonly [string, Procedure])[] = [
  ['a small procedure', small],
  ['a procedure of thirty stages', manyStages],
  ...allPresets,
]

const cases = procedures.flatMap(([name, procedure]) =>
  languages.map((language) => [name, language, procedure] as const),
)

describe.each(cases)('the layout of %s in %s', async (_name, language, procedure) => {
  const telling = tellingOf(procedure, language)
  const graph = graphOf(telling)
  const layout = await layoutOf(graph)
  const overview = await layoutOf(overviewOf(graph))

  async function layoutOf(one: Graph): Promise<Layout> {
    const roles = new Map(one.roles.map((role) => [role.id, role]))
    return layOut(one, { words: telling.words, roles })
  }

  test('has a box for every stage and an edge for every way', () => {
    const paths = layout.boxes.map(({ node }) => node.path)
    expect(paths).toEqual(expect.arrayContaining([...procedure.stages.keys()]))
    expect(layout.edges.map(({ edge }) => edge.id).sort()).toEqual(
      graph.edges.map(({ id }) => id).sort(),
    )
    for (const { points } of layout.edges) expect(points.length).toBeGreaterThan(1)
  })

  test('no two boxes overlap, unless one is inside the other', () => {
    for (const one of [layout, overview]) {
      const overlapping = pairs(one.boxes).filter(
        ([left, right]) => overlap(left, right) && !around(left, right) && !around(right, left),
      )
      expect(overlapping.map(([left, right]) => [left.node.id, right.node.id])).toEqual([])
    }
  })

  test('what is inside a stage lies inside its box', () => {
    const byPath = new Map(layout.boxes.map((box) => [box.node.id, box]))
    for (const { node, ...box } of layout.boxes) {
      for (const child of node.children) {
        const inner = byPath.get(child.id)
        expect(inner && contains(box, inner), `${child.id} in ${node.id}`).toBe(true)
      }
    }
  })

  test('every text lies inside its box, and everything inside the picture', () => {
    for (const one of [layout, overview]) {
      for (const box of one.boxes) expect(leaving(box.content, box), box.node.id).toEqual([])
      for (const { label } of one.edges) {
        if (label) expect(leaving(label.content, label)).toEqual([])
      }
      const page = { x: -1, y: -1, width: one.width + 2, height: one.height + 2 }
      expect(one.boxes.filter((box) => !contains(page, box))).toEqual([])
    }
  })

  test('no label of an edge lies on another one, or on a box that is not around it', () => {
    for (const one of [layout, overview]) {
      const labels = one.edges.flatMap(({ label }) => label ?? [])
      expect(pairs(labels).filter(([left, right]) => overlap(left, right))).toEqual([])
      const leaves = one.boxes.filter(({ node }) => node.children.length === 0)
      const covered = labels.filter((label) => leaves.some((box) => overlap(label, box)))
      expect(covered).toEqual([])
    }
  })
})

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((left, at) => all.slice(at + 1).map((right) => [left, right] as const))
}

function overlap(left: Area, right: Area): boolean {
  const [across, down] = [
    Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x),
    Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y),
  ]
  return across > 0.5 && down > 0.5
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  )
}

function around(outer: PlacedBox, inner: PlacedBox): boolean {
  const ids = (node: PlacedBox['node']): readonly string[] => [
    node.id,
    ...node.children.flatMap(ids),
  ]
  return ids(outer.node).includes(inner.node.id)
}

function leaving({ texts }: Block, area: Area): readonly string[] {
  return texts
    .filter(({ x, y, width, size }) => {
      return !contains(area, { x, y: y - size * 0.75, width, height: size })
    })
    .map(({ text }) => text)
}
