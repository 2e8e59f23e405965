import { type Diagnostic, formatDiagnostics, readYaml } from '@dueprocess/core'
import type { Io } from '../io.ts'
import type { Accident } from './accident.ts'
import { problemsOf } from './accident-problems.ts'

/** A list of accidents, and where it came from. */
export interface DemoInput {
  readonly text: string
  /** For the playing processes, which read the same list; absent: the list that is built in. */
  readonly file?: string
}

export interface ReadAccidents {
  /** Empty where anything is wrong. */
  readonly accidents: readonly Accident[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a list of accidents: all of it, or what is wrong with it. */
export function readAccidents(text: string): ReadAccidents {
  const { value, diagnostics, locate } = readYaml(text)
  if (value === undefined) return { accidents: [], diagnostics }
  const { accidents, problems } = problemsOf(value, locate)
  return {
    accidents: problems.length > 0 ? [] : accidents,
    diagnostics: [...diagnostics, ...problems],
  }
}

/** Reads the list; what is wrong with it is told, and then there is none. */
export function readList({ stderr }: Io, input: DemoInput): readonly Accident[] | undefined {
  const { text, file = 'the built-in accidents' } = input
  const { accidents, diagnostics } = readAccidents(text)
  stderr.write(formatDiagnostics(text, diagnostics, { file, colours: stderr.colours }))
  return accidents.length > 0 ? accidents : undefined
}
