import { evaluate } from 'feelin'
import type { Report } from '../accidents.ts'
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
  return (report) => evaluate(text, report).value
}

/** Grades many reports in a loop of its own, parsed once for each thousand, to save minutes. */
export function feelinLoop(reports: readonly Report[]): readonly string[] {
  const text = `for report in reports return ${expression('report.')}`
  const starts = Array.from({ length: Math.ceil(reports.length / 1000) }, (_, i) => i * 1000)
  return starts.flatMap(
    (start) => evaluate(text, { reports: reports.slice(start, start + 1000) }).value,
  )
}
