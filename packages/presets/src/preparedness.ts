import { cnDays } from './generated/calendars/cn-days.ts'
import { preparedness as text } from './generated/procedures/preparedness.ts'
import { type Preparedness, preparednessTypes } from './generated/typed/preparedness.ts'
import { definePreset, type Preset } from './preset.ts'

export type { Preparedness } from './generated/typed/preparedness.ts'

/**
 * Being prepared (预防、演练、审核): the standing programme of a house with its recurring duties,
 * drills that are evaluated, plan revisions and internal audits; improvements, hazards, findings and
 * the scheduled duties of the other procedures as cases of their own, up to the proof of their effect.
 */
export const preparedness: Preset<Preparedness> = /* @__PURE__ */ definePreset(
  text,
  preparednessTypes,
  { 'cn-days': cnDays },
)
