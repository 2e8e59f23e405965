import { posix } from 'node:path'
import {
  basesAmong,
  formatDiagnostics,
  type InstalledCalendars,
  loadProcedure,
  type NamedText,
  type Procedure,
} from '../../packages/core/src/index.ts'
import type { CalendarData } from '../../packages/rules/src/index.ts'
import type { SourceFile } from '../source-files.ts'

const procedures = /^packages\/presets\/procedures\/.+\.yaml$/
const calendars = /^packages\/presets\/calendars\/.+\.json$/

/** A procedure that ships, from its document and not from what is generated of it. */
export interface PresetProcedure {
  /** The path of the document. */
  readonly path: string
  readonly text: string
  readonly procedure: Procedure
}

/** The procedures of the presets, and what is wrong with those that do not load. */
export interface PresetProcedures {
  readonly presets: readonly PresetProcedure[]
  readonly problems: readonly string[]
}

/** Loads every procedure of the presets. */
export function presetProcedures(files: readonly SourceFile[]): PresetProcedures {
  const documents = files.filter(({ path }) => procedures.test(path))
  const texts = documents.map(({ path, text }): NamedText => ({ name: nameOf(path), text }))
  const options = { calendars: calendarsAmong(files), bases: basesAmong(texts) }
  const presets: PresetProcedure[] = []
  const problems: string[] = []
  for (const { path, text } of documents) {
    const loaded = loadProcedure(text, { ...options, name: nameOf(path) })
    const { procedure, diagnostics, files: read } = loaded
    if (procedure) presets.push({ path, text, procedure })
    else problems.push(`${path}:\n${formatDiagnostics(text, diagnostics, { files: read })}`)
  }
  return { presets, problems }
}

function calendarsAmong(files: readonly SourceFile[]): InstalledCalendars {
  const found = files.filter(({ path }) => calendars.test(path))
  return Object.fromEntries(
    found.map(({ path, text }) => [nameOf(path), JSON.parse(text) as CalendarData]),
  )
}

function nameOf(path: string): string {
  return posix.parse(path).name
}
