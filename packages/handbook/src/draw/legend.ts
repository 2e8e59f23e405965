import { allNodes, type Edge, type Graph } from '../graph/index.ts'
import type { Glyph } from '../layout/index.ts'
import { type Block, type Lettering, type Row, setRows } from '../layout/index.ts'

/** What the signs of a diagram mean: every role by its shape and colour, then the other signs. */
export function legendBlock(
  graph: Graph,
  { words }: Lettering,
  width: number,
  shown: boolean,
): Block {
  const { diagram } = words
  const roles = graph.roles.map((role) => ({
    glyph: { kind: 'role', role } as const,
    text: role.outside ? diagram.outside(role.title) : role.title,
  }))
  const { clocks, holds, alone } = signsIn(graph)
  const symbols: { readonly glyph: Glyph; readonly text: string }[] = [
    ...(clocks ? [{ glyph: { kind: 'clock' } as const, text: diagram.legend.deadline }] : []),
    ...(holds ? [{ glyph: { kind: 'hold' } as const, text: diagram.legend.hold }] : []),
    ...(alone ? [{ glyph: { kind: 'alone' } as const, text: diagram.legend.alone }] : []),
    ...(shown
      ? [
          { glyph: { kind: 'here' } as const, text: diagram.legend.current },
          { glyph: { kind: 'visited' } as const, text: diagram.legend.visited },
        ]
      : []),
  ]
  const parts = [
    { title: diagram.roles, items: roles },
    { title: diagram.symbols, items: symbols },
  ].filter(({ items }) => items.length > 0)
  const rows = parts.flatMap(({ title, items }): readonly Row[] => [
    { items: [{ text: title }], size: 11.5, bold: true, above: 8 },
    { items, size: 11, above: 2 },
  ])
  return setRows(rows, width)
}

/** Whether nobody takes a way: time does, or the stage has ended. Such ways are dashed. */
export function isTakenByItself({ kind, steps }: Edge): boolean {
  return kind === 'ended' || (steps.length > 0 && steps.every(({ clock }) => clock))
}

/** Which signs a diagram has, beside those of roles. */
function signsIn({ nodes, edges }: Graph): Readonly<Record<'clocks' | 'holds' | 'alone', boolean>> {
  const all = allNodes(nodes)
  const steps = [...all, ...edges].flatMap((one) => one.steps)
  return {
    alone: edges.some(isTakenByItself),
    clocks: [...all, ...steps].some(({ clocks }) => clocks.length > 0),
    holds:
      all.some(({ holds }) => holds.length > 0) || steps.some(({ hold }) => hold !== undefined),
  }
}
