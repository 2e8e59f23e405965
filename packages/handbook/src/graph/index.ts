export { graphOf } from './build.ts'
export { inDocumentOrder, timeInWords } from './clock-marks.ts'
export { collapse, partOf } from './collapse.ts'
export {
  allNodes,
  type ClockMark,
  type ClockStatus,
  type Edge,
  type Graph,
  type Node,
  type RoleMark,
  type StepMark,
} from './graph.ts'
export { overviewOf } from './overview.ts'
export { rolesOf, wayInWords } from './step-marks.ts'
export type { ShownCase } from './walk.ts'
