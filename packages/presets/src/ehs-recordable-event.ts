import { cnCivil } from './generated/calendars/cn-civil.ts'
import { ehsRecordableEvent as text } from './generated/procedures/ehs-recordable-event.ts'
import { definePreset, type Preset } from './preset.ts'

/**
 * Recordable events of environment, health and safety (可记录事件管理程序): report card within one
 * working day, three levels by loss, ledger and analysis, investigation and report of level 3 up to
 * the general manager within ten working days each, measures and feedback in a closed loop.
 */
export const ehsRecordableEvent: Preset = definePreset(text, { 'cn-civil': cnCivil })
