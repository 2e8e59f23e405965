import type { LinkedProcedure } from '@dueprocess/core'
import { flowItems, type Issue, type Item, makeDocument, type Text } from './document/index.ts'
import { figuresOf } from './figures.ts'
import { type Language, tellingOf } from './words/index.ts'
import { type Rasterise, writeDocx, writeHtml, writeMarkdown } from './write/index.ts'

/** What a handbook can be written as. */
export type HandbookFormat = 'md' | 'html' | 'docx'

export interface HandbookOptions<Format extends HandbookFormat = HandbookFormat> extends Issue {
  readonly format: Format
  readonly language: Language
  /**
   * Of `docx`: makes the PNG that stands in for a chart in readers that cannot show SVG. Without
   * it they show the list of the flow alone, which always follows the charts.
   */
  readonly rasterise?: Rasterise
  /** Of `md`: where the picture that `diagram` draws lies, to be shown in the place of Mermaid. */
  readonly picture?: string
}

/** Text for `md` and `html`, bytes for `docx`. */
export type Handbook<Format extends HandbookFormat> = Format extends 'docx' ? Uint8Array : string

/**
 * The procedure as a controlled document, made from what is executed. Nothing in it comes from a
 * clock: a date stands there only if the caller gives one. The same input gives the same bytes.
 */
export async function handbook<Format extends HandbookFormat>(
  procedure: LinkedProcedure,
  options: HandbookOptions<Format>,
): Promise<Handbook<Format>> {
  const telling = tellingOf(procedure, options.language)
  const document = makeDocument(telling, await figuresOf(telling), options)
  const format: HandbookFormat = options.format
  const written =
    format === 'docx'
      ? await writeDocx(document, options.rasterise)
      : format === 'html'
        ? writeHtml(document)
        : writeMarkdown(document, options.picture)
  return written as Handbook<Format>
}

/** A point of the flow, with points below it. */
export interface FlowPoint {
  readonly text: string
  readonly points: readonly FlowPoint[]
}

/** The flow of a diagram as a list, for those who do not see diagrams. */
export function flowAsList(procedure: LinkedProcedure, language: Language): readonly FlowPoint[] {
  return flowItems(tellingOf(procedure, language)).map(pointOf)
}

function pointOf({ text, items }: Item): FlowPoint {
  return { text: textOf(text), points: items.map(pointOf) }
}

function textOf(text: Text): string {
  return text.map((part) => part.text).join('')
}
