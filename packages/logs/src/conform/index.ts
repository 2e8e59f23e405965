export {
  type AlignedMove,
  type AlignedTrace,
  type Alignment,
  type AlignOptions,
  align,
} from './align.ts'
export { type CaseAligner, caseAligner } from './align-case.ts'
export {
  type Behaviour,
  type BehaviourMove,
  type NumberedBehaviour,
  numberBehaviour,
} from './behaviour.ts'
export { type ConformOptions, conformLog, conformTraces } from './conform-log.ts'
export type {
  CaseAudit,
  CaseConformance,
  CaseMove,
  ConformanceReport,
  ConformanceVerdict,
  DecisionComparison,
  FindingCount,
  StepDeparture,
} from './conformance.ts'
export { behaviourOfProcedure } from './procedure-behaviour.ts'
