import type { LinkedProcedure } from '@dueprocess/core'
import { writeBpmn } from './bpmn/index.ts'
import { pictureOf } from './draw/index.ts'
import { type Graph, graphOf, type ShownCase } from './graph/index.ts'
import { dotOf, mermaidOf } from './notation/index.ts'
import { type Language, type Telling, tellingOf } from './words/index.ts'

/** The kinds of diagrams. */
export type DiagramFormat = 'svg' | 'mermaid' | 'dot' | 'bpmn'

export interface DiagramOptions {
  readonly format: DiagramFormat
  readonly language: Language
  /** A case to show on the diagram: where it is, which way it came, how its deadlines stand. */
  readonly case?: ShownCase
}

/**
 * The statechart of a procedure: as a picture (`svg`), as text for Mermaid or Graphviz, or as BPMN
 * 2.0 with its layout. The same input gives the same text; a case is shown in all but BPMN.
 */
export async function diagram(
  procedure: LinkedProcedure,
  { format, language, case: shown }: DiagramOptions,
): Promise<string> {
  const telling = tellingOf(procedure, language)
  return writers[format](graphOf(telling, shown), telling, shown !== undefined)
}

type Write = (graph: Graph, telling: Telling, shown: boolean) => string | Promise<string>

const writers: Readonly<Record<DiagramFormat, Write>> = {
  svg: async (graph, { words, language }, shown) => {
    const title = `${graph.title} ${graph.version}`
    return (await pictureOf(graph, words, { language, shown, title })).svg
  },
  mermaid: mermaidOf,
  dot: dotOf,
  bpmn: writeBpmn,
}
