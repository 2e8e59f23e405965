import type { Report } from '../accidents.ts'

/** Answers the grade of a report, by the table of grades written down for another library. */
export type Grader = (report: Report) => string | Promise<string>

/** The thresholds of the four grades that have some, gravest first. */
export const thresholds = [
  { grade: 'extraordinary', deaths: 30, serious: 100, loss: 100_000_000 },
  { grade: 'major', deaths: 10, serious: 50, loss: 50_000_000 },
  { grade: 'larger', deaths: 3, serious: 10, loss: 10_000_000 },
  { grade: 'general', deaths: 1, serious: 1, loss: 500_000 },
] as const
