export { calendars } from './calendars.ts'
export { hseAccident } from './hse-accident.ts'
export type { Preset } from './preset.ts'
