import type { Graph } from '../graph/index.ts'
import { type Lettering, layOut } from '../layout/index.ts'
import type { Words } from '../words/index.ts'
import { type DrawOptions, drawSvg, type Picture } from './svg.ts'

/** Lays a graph out and draws it. */
export async function pictureOf(
  graph: Graph,
  words: Words,
  options: DrawOptions,
): Promise<Picture> {
  const lettering: Lettering = { words, roles: new Map(graph.roles.map((role) => [role.id, role])) }
  return drawSvg(graph, await layOut(graph, lettering), lettering, options)
}
