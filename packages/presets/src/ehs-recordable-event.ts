import { cnCivil } from './generated/calendars/cn-civil.ts'
import { ehsRecordableEvent as text } from './generated/procedures/ehs-recordable-event.ts'
import {
  type EhsRecordableEvent,
  ehsRecordableEventTypes,
} from './generated/typed/ehs-recordable-event.ts'
import { definePreset, type Preset } from './preset.ts'

export type { EhsRecordableEvent } from './generated/typed/ehs-recordable-event.ts'

/**
 * Recordable events of environment, health and safety (可记录事件管理程序): report card within one
 * working day, three levels by loss, ledger and analysis, investigation and report of level 3 up to
 * the general manager within ten working days each, measures and feedback in a closed loop.
 */
export const ehsRecordableEvent: Preset<EhsRecordableEvent> = /* @__PURE__ */ definePreset(
  text,
  ehsRecordableEventTypes,
  { 'cn-civil': cnCivil },
)
