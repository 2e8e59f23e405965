export {
  always,
  type Calendar,
  compileCalendar,
} from './calendar.ts'
export type {
  CalendarData,
  CalendarHoliday,
  CalendarSource,
  CalendarWorkingDay,
  Counting,
  Weekday,
} from './calendar-data.ts'
export { COUNTINGS, WEEKDAYS } from './calendar-data.ts'
export {
  addMonthsClamped,
  type CivilDate,
  civilFromDays,
  DAY,
  daysFromCivil,
  daysInMonth,
  formatDate,
  formatTimeOfDay,
  HOUR,
  isLeapYear,
  parseDate,
  parseTimeOfDay,
  weekday,
} from './civil.ts'
export type { DataIssue } from './data-reader.ts'
export { type Due, dueInstant } from './due.ts'
export type { DueStep } from './due-step.ts'
export type { Clock, DueOptions } from './due-sum.ts'
export {
  type Duration,
  durationInWords,
  durationOf,
  type ElapsedUnit,
  formatDuration,
  type WorkingUnit,
} from './duration.ts'
export { formatInstant, formatInstantIn, parseInstant } from './instant.ts'
export type { LocalText } from './local-text.ts'
export { type ParsedDuration, parseDuration } from './parse-duration.ts'
export type { Interval } from './pauses.ts'
export { plusDuration } from './plus-duration.ts'
export { formatRoll, type ParsedRoll, parseRoll, type Roll, rollInstant } from './roll.ts'
export { type Threshold, thresholdInstant } from './threshold.ts'
export {
  addWorkingDays,
  endOfWorkingDay,
  isWorkingDay,
  offsetWorkingDays,
  rollToWorkingDay,
  type WorkingDayRoll,
  workingDaysBetween,
} from './working-days.ts'
export {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  workingTimeBetween,
} from './working-time.ts'
export { openZone, type Zone } from './zone.ts'
