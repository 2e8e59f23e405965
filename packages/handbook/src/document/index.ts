export type { Block, Cell, Document, Figure, Inline, Item, Table, Text } from './block.ts'
export { flowItems } from './flow-items.ts'
export { makeDocument } from './make-document.ts'
export type { Issue, Revision } from './sections/title-block.ts'
