export { type DiagramFormat, type DiagramOptions, diagram } from './diagram.ts'
export type { Issue, Revision } from './document/index.ts'
export type { ShownCase } from './graph/index.ts'
export {
  type FlowPoint,
  flowAsList,
  type Handbook,
  type HandbookFormat,
  type HandbookOptions,
  handbook,
} from './handbook.ts'
export { type Language, languages } from './words/index.ts'
export type { Rasterise } from './write/index.ts'
