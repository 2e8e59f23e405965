import { AlignmentType, LevelFormat, Paragraph } from 'docx'
import type { Block, Item } from '../../document/index.ts'
import { runs } from './text.ts'

const BULLETS = 'bullets'

/** The paragraphs of a list. */
export function listOf(block: Extract<Block, { kind: 'list' }>): readonly Paragraph[] {
  const reference = block.ordered ? orderedName(block) : BULLETS
  return block.items.flatMap((item) => pointsOf(item, reference, 0))
}

function pointsOf({ text, items }: Item, reference: string, level: number): readonly Paragraph[] {
  const numbering = { reference, level: Math.min(level, 8) }
  return [
    new Paragraph({ numbering, spacing: { after: 40 }, children: runs(text) }),
    ...items.flatMap((item) => pointsOf(item, BULLETS, level + 1)),
  ]
}

/** Each ordered list counts for itself, so each has a numbering of its own. */
const orderedNames = new WeakMap<object, string>()

function orderedName(block: Block): string {
  return orderedNames.get(block) ?? BULLETS
}

/** The numberings of all ordered lists. */
export function orderedConfigs(blocks: readonly Block[]): readonly NumberingConfig[] {
  return blocks
    .filter((block) => block.kind === 'list' && block.ordered)
    .map((block, index) => {
      const reference = `ordered-${index + 1}`
      orderedNames.set(block, reference)
      return {
        reference,
        levels: [levelOf(0, LevelFormat.DECIMAL, '%1.')],
      }
    })
}

/** How the points of a list are marked. */
export interface NumberingConfig {
  readonly reference: string
  readonly levels: readonly ReturnType<typeof levelOf>[]
}

/** The bullets of all other lists. */
export function bulletsConfig(): NumberingConfig {
  const marks = ['•', '–', '▪']
  const levels = Array.from({ length: 9 }, (_, level) =>
    levelOf(level, LevelFormat.BULLET, marks[level % marks.length] ?? '•'),
  )
  return { reference: BULLETS, levels }
}

function levelOf(
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
): {
  readonly level: number
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]
  readonly text: string
  readonly alignment: (typeof AlignmentType)['LEFT']
  readonly style: { readonly paragraph: { readonly indent: { left: number; hanging: number } } }
} {
  const indent = { left: 340 * (level + 1), hanging: 280 }
  return { level, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
}
