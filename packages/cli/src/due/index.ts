export { type DueQuestion, dueReport, explainDue } from './explain-due.ts'
export { findCalendar, shippedCalendars } from './find-calendar.ts'
export { printDue, wallClock } from './print-due.ts'
