import type { CheckRules, LoadResult, Procedure } from '@dueprocess/core'
import { didYouMean, nearest } from '../arguments/index.ts'
import { readText, standardInput } from '../input/index.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { presetIds, presetNames } from './preset-ids.ts'
import { posixPath, readBases } from './read-bases.ts'
import { readCalendars } from './read-calendars.ts'

/** A text that is meant to be a procedure, and what came of it. */
export interface LoadedText extends LoadResult {
  /** How it is called: the path, `<stdin>`, or the id of a preset. */
  readonly file: string
  readonly text: string
}

/** The same, or why it could not be read. */
export type ReadProcedure =
  | ({ readonly ok: true } & LoadedText)
  | { readonly ok: false; readonly file: string; readonly problem: string }

/** Reads what an operand names: the standard input for `-`, a preset by its id, else a file. */
export async function readProcedure(
  session: Session,
  operand: string,
  rules: CheckRules = {},
): Promise<ReadProcedure> {
  const preset = presetIds.find((id) => id === operand)
  if (preset) {
    const { [presetNames[preset]]: found } = await import('@dueprocess/presets')
    return { ok: true, ...(await loadText(session, preset, found.text, rules)) }
  }
  const file = operand === standardInput ? '<stdin>' : operand
  const read = await readText(session, operand)
  if (read.ok) return { ok: true, ...(await loadText(session, file, read.text, rules)) }
  const isMissing = read.problem === session.words.files.missing
  const meant = isMissing ? nearest(operand, presetIds) : undefined
  return { ok: false, file, problem: read.problem + didYouMean(meant, session.words) }
}

/**
 * Loads a text with what it extends, the calendars that come with the presets, and those that lie
 * beside the files. A preset means the same everywhere: nothing that lies about changes it.
 */
export async function loadText(
  session: Session,
  file: string,
  text: string,
  rules: CheckRules = {},
): Promise<LoadedText> {
  const { basesAmong, calendars, loadProcedure } = await import('./loading.ts')
  const texts = await readBases(session, file, text)
  const files = [file, ...texts.map(({ name }) => name)].filter((name) => !isPreset(name))
  const options = {
    calendars: { ...calendars, ...(await readCalendars(session, files)) },
    bases: basesAmong(texts),
    name: posixPath(file),
    rules,
  }
  return { file, text, ...loadProcedure(text, options) }
}

function isPreset(name: string): boolean {
  return presetIds.some((id) => id === name)
}

/** A procedure that can run. */
export interface FoundProcedure {
  readonly file: string
  readonly text: string
  readonly procedure: Procedure
}

/**
 * The procedure that an operand names. Where there is none, why is told, and the exit code is
 * given instead: 2 for what cannot be read, 1 for what has errors.
 */
export async function findProcedure(
  session: Session,
  command: string,
  operand: string,
): Promise<FoundProcedure | 1 | 2> {
  const read = await readProcedure(session, operand)
  if (!read.ok) {
    reportWrongUse(session, command, [`"${read.file}" ${read.problem}`])
    return 2
  }
  const { file, text, procedure, diagnostics, files } = read
  if (procedure) return { file, text, procedure }
  const { formatDiagnostics } = await import('./loading.ts')
  const { stderr, words } = session
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  stderr.write(formatDiagnostics(text, errors, { file, files, colours: stderr.colours }))
  stderr.write(`\n${words.cannotRun(printable(file))}\n`)
  return 1
}
