import { formatDiagnostics } from '@dueprocess/core'
import type { Io } from '../io.ts'
import { type Accident, readAccidents } from './accident.ts'

/** A list of accidents, and where it came from. */
export interface DemoInput {
  readonly text: string
  /** For the playing processes, which read the same list; absent: the list that is built in. */
  readonly file?: string
}

/** Reads the list; what is wrong with it is told, and then there is none. */
export function readList({ stderr }: Io, input: DemoInput): readonly Accident[] | undefined {
  const { text, file: name = 'the built-in accidents' } = input
  const { accidents, diagnostics, problems } = readAccidents(text)
  if (accidents.length > 0) return accidents
  if (diagnostics.length > 0) {
    stderr.write(formatDiagnostics(text, diagnostics, { file: name, colours: stderr.colours }))
  }
  for (const problem of problems) stderr.write(`${name}: ${problem}\n`)
  if (diagnostics.length + problems.length === 0) stderr.write(`${name}: the list is empty\n`)
  return undefined
}
