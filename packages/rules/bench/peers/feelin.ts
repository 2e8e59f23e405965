import { evaluate } from 'feelin'
import type { Report } from '../accidents.ts'
import type { Work } from '../item-ratio.ts'
import { type Grader, thresholds } from './grader.ts'

/** The grades of a report whose fields are read as `<of>deaths`. */
function expression(of: string): string {
  const grades = thresholds.map(({ grade, deaths, serious, loss }) => {
    const reached = `${of}deaths >= ${deaths} or ${of}serious >= ${serious} or ${of}loss >= ${loss}`
    return `if ${reached} then "${grade}" else `
  })
  return `${grades.join('')}if ${of}harm then "minor" else "none"`
}

/** It has no way to parse once. */
export function feelin(): Grader {
  const text = expression('')
  return (report) => String(evaluate(text, report).value)
}

/** Grades many reports in a loop of its own, which is parsed once a run, to save minutes. */
export function feelinLoop(reports: readonly Report[]): Work {
  const text = `for report in reports return ${expression('report.')}`
  const answers: string[] = []
  const run = (from: number, to: number): void => {
    // Of very long lists its loop is slow.
    for (let start = from; start < to; start += 1000) {
      const some = reports.slice(start, Math.min(start + 1000, to))
      answers.splice(start, some.length, ...(evaluate(text, { reports: some }).value as string[]))
    }
  }
  return { items: reports.length, run, answers }
}
