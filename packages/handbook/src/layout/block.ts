import type { RoleMark } from '../graph/index.ts'
import { type Setting, widthOf, wrap } from '../text/index.ts'

/** A small sign before a text. */
export type Glyph =
  | { readonly kind: 'clock' | 'hold' | 'time' | 'here' | 'visited' | 'alone' }
  | { readonly kind: 'role'; readonly role: RoleMark }

/** What a text is drawn in. */
export type Tone = 'ink' | 'soft' | 'clock' | 'hold' | 'met' | 'missed' | 'open'

/** Texts that stand in one line as long as there is room. */
export interface Row {
  readonly items: readonly { readonly glyph?: Glyph; readonly text: string }[]
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly tone?: Tone
  /** Room above. */
  readonly above?: number
  /** Lines that a text may have at most. */
  readonly most?: number
}

/** A text in its place; `y` is that of its base line. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly tone: Tone
  /** The step that it tells of, where it stands among others. */
  readonly step?: string
}

/** A sign in its place, by its centre. */
export interface PlacedGlyph {
  readonly x: number
  readonly y: number
  readonly glyph: Glyph
  readonly tone: Tone
}

/** Rows that were set. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly glyphs: readonly PlacedGlyph[]
}

export const emptyBlock: Block = { width: 0, height: 0, texts: [], glyphs: [] }

const LEADING = 1.3
/** Room that a sign takes before its text, as a share of the size. */
const SIGN = 1.25
/** Between two items of a row. */
const GAP = 0.9

/** Sets rows one below the other, at most `width` wide. */
export function setRows(rows: readonly Row[], width: number): Block {
  const texts: PlacedText[] = []
  const glyphs: PlacedGlyph[] = []
  let y = 0
  for (const [index, row] of rows.entries()) {
    if (index > 0) y += row.above ?? 0
    for (const line of linesOf(row, width)) {
      y += row.size * LEADING
      const { size, bold = false, italic = false, tone = 'ink' } = row
      const base = y - size * 0.36
      for (const { x, text, glyph } of line) {
        if (glyph) glyphs.push({ x: x - size * (SIGN - 0.5), y: base - size * 0.34, glyph, tone })
        const wide = widthOf(text, size, bold)
        texts.push({ x, y: base, text, width: wide, size, bold, italic, tone })
      }
    }
  }
  const widest = Math.max(0, ...texts.map((text) => text.x + text.width))
  return { width: widest, height: y, texts, glyphs }
}

interface LinePart {
  /** Where the text begins, behind its sign. */
  readonly x: number
  readonly text: string
  readonly glyph?: Glyph
}

function linesOf({ items, size, bold, most = 4 }: Row, width: number): readonly LinePart[][] {
  const setting: Setting = { size, ...(bold && { bold }) }
  const lines: LinePart[][] = []
  let line: LinePart[] = []
  let x = 0
  for (const { glyph, text } of items) {
    const sign = glyph ? size * SIGN : 0
    const whole = sign + widthOf(text, size, bold)
    if (line.length > 0 && x + whole > width) {
      lines.push(line)
      line = []
      x = 0
    }
    const [first = '', ...others] = wrap(text, width - sign - x, setting, most)
    line.push({ x: x + sign, text: first, ...(glyph && { glyph }) })
    for (const other of others) {
      lines.push(line)
      line = [{ x: sign, text: other }]
    }
    x += sign + widthOf(first, size, bold) + size * GAP
    if (others.length > 0) x = width
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** A block that tells of a step. */
export function ofStep(block: Block, step: string): Block {
  return { ...block, texts: block.texts.map((text) => ({ ...text, step })) }
}

/** Moves a block. */
export function moved(block: Block, x: number, y: number): Block {
  return {
    ...block,
    texts: block.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
    glyphs: block.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + x, y: glyph.y + y })),
  }
}

/** One block out of several that have been moved to their places. */
export function joined(blocks: readonly Block[], width: number, height: number): Block {
  return {
    width,
    height,
    texts: blocks.flatMap(({ texts }) => texts),
    glyphs: blocks.flatMap(({ glyphs }) => glyphs),
  }
}
