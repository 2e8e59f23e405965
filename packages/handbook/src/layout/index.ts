export {
  type Block,
  type Glyph,
  type PlacedGlyph,
  type PlacedText,
  type Row,
  setRows,
  type Tone,
} from './block.ts'
export {
  type Connection,
  type Placement,
  place,
  type Rectangle,
  type Shape,
} from './elk.ts'
export { layOut } from './lay-out.ts'
export type { Divider, Layout, PlacedBox, PlacedEdge, Point } from './layout.ts'
export type { Lettering } from './step-rows.ts'
