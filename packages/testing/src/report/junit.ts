import type { Diagnostic } from '@dueprocess/core'
import { positionOf } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { ScenarioRun } from '../run/index.ts'
import { describeFailure, describeTimeline } from './describe-result.ts'

/** A scenario file that was run. */
export interface RunFile {
  readonly file: string
  readonly text: string
  readonly run: ScenarioRun
}

/**
 * The results of some files as JUnit XML, which build servers show: a suite a file, a case a
 * scenario. A file that cannot be run is a suite with one error. No times: scenarios take none.
 */
export function junitXml(files: readonly RunFile[]): string {
  const suites = files.map(suite).join('')
  const all = files.map(({ run }) => counts(run))
  const sum = (of: keyof ReturnType<typeof counts>): number => {
    return all.reduce((total, one) => total + one[of], 0)
  }
  const totals = attributes({
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dueprocess"${totals}>\n${suites}</testsuites>\n`
}

function counts({
  diagnostics,
  results,
}: ScenarioRun): Record<'tests' | 'failures' | 'errors', number> {
  const isBroken = diagnostics.some(isError)
  return {
    tests: isBroken ? 1 : results.length,
    failures: results.filter(({ ok }) => !ok).length,
    errors: isBroken ? 1 : 0,
  }
}

function suite({ file, text, run }: RunFile): string {
  const { diagnostics, results, procedure } = run
  const cases = diagnostics.some(isError)
    ? testcase(
        file,
        file,
        `<error${attributes({ message: say`the scenarios cannot be run` })}>${escapeXml(
          diagnostics
            .filter(isError)
            .map((one) => tell(text, one))
            .join('\n'),
        )}</error>`,
      )
    : results
        .map(({ name, ok, failures, timeline }) => {
          if (ok) return testcase(name, file)
          const options = procedure ? { file, procedure } : { file }
          const told = failures.map((one) => describeFailure(one, options))
          const body = `${told.join('')}\n${describeTimeline(timeline)}`
          const message = told[0]?.split('\n')[0] ?? ''
          return testcase(
            name,
            file,
            `<failure${attributes({ message })}>${escapeXml(body)}</failure>`,
          )
        })
        .join('')
  return `  <testsuite${attributes({ name: file, ...counts(run) })}>\n${cases}  </testsuite>\n`
}

function testcase(name: string, file: string, inside?: string): string {
  const head = `    <testcase${attributes({ name, classname: file })}`
  return inside === undefined ? `${head}/>\n` : `${head}>\n      ${inside}\n    </testcase>\n`
}

function tell(text: string, { range, code, message }: Diagnostic): string {
  const { line, column } = positionOf(text, range.start)
  return `${line}:${column} ${code}: ${message}`
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Characters that XML 1.0 does not have, not even escaped, become a question mark in a box. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
