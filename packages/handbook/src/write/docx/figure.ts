import { ImageRun, Paragraph } from 'docx'
import type { Block, Figure } from '../../document/index.ts'
import { clean } from '../../text/index.ts'
import { run } from './text.ts'

/** Makes a PNG of an SVG, for readers of DOCX that cannot show the latter. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>

/** The PNG of each figure. */
export type Pictures = ReadonlyMap<Figure, Uint8Array>

// One transparent pixel: what is shown of a picture where neither SVG nor a rasteriser is at hand.
const NOTHING = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  ),
  (character) => character.charCodeAt(0),
)

/** Rasterises all figures of a document, or none. */
export async function rasterised(
  blocks: readonly Block[],
  rasterise: Rasterise | undefined,
): Promise<Pictures> {
  const pictures = new Map<Figure, Uint8Array>()
  for (const block of blocks) {
    if (block.kind !== 'figure') continue
    const { svg, width, height } = block
    pictures.set(block, rasterise ? await rasterise(svg, width, height) : NOTHING)
  }
  return pictures
}

/** As wide as the page allows, and no higher than what is left of one beside its caption. */
export function figureOf(figure: Figure, pictures: Pictures): readonly Paragraph[] {
  const { svg, width, height, caption, description } = figure
  const scale = Math.min(1, 640 / width, 860 / height)
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      id: String(pictures.size > 0 ? [...pictures.keys()].indexOf(figure) + 1 : 1),
      name: clean(caption),
      title: clean(caption),
      description: clean(description),
    },
    fallback: { type: 'png', data: pictures.get(figure) ?? NOTHING },
  })
  return [
    new Paragraph({ style: 'Figure', children: [image] }),
    new Paragraph({ style: 'Caption', children: [run({ text: caption })] }),
  ]
}
