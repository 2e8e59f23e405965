import type { CheckRules, Procedure } from './check/index.ts'
import {
  type Diagnostic,
  limitDiagnostics,
  type SourceFile,
  sourceFiles,
} from './diagnostic/index.ts'
import { parseDocument } from './document/index.ts'
import type { InstalledCalendars } from './link/index.ts'
import { loadChain } from './load-chain.ts'
import { type Bases, readChain } from './overlay/index.ts'

export interface LoadOptions {
  /** Calendars that the procedure may name, by their id; `always` is built in. */
  readonly calendars?: InstalledCalendars
  /** What `extends` may refer to. */
  readonly bases?: Bases
  /** The name of the text, from which paths behind `extends` count. */
  readonly name?: string
  /**
   * How severe defects are to be taken, by their code; `off` looks for none. Turns on what is only
   * looked for on request. Errors of reading and linking stay errors, and so do `no-opening` and
   * `clock-loop`: no case could run.
   */
  readonly rules?: CheckRules
}

export interface LoadResult {
  /** Present where there is no error: whoever holds it may run cases on it. */
  readonly procedure?: Procedure
  /**
   * What was found, in the order of the text; warnings do not stand in the way. Of very many the
   * worst, and a last one that says how many there are more.
   */
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that it was made of: the one given, what that extends, and so on. */
  readonly files: readonly SourceFile[]
  /**
   * Of a procedure that extends another one: all of it as one document, which extends nothing. It
   * loads to the same procedure. Comments are not in it.
   */
  readonly mergedText?: string
}

/**
 * The way from a text to a procedure that can run: parse, merge with what it extends, validate,
 * link, check. Never throws because of the text. Each stage reports all that it finds; a later stage
 * runs as far as the earlier ones left something to look at.
 */
export function loadProcedure(text: string, options: LoadOptions = {}): LoadResult {
  const { calendars = {}, rules = {}, bases, name } = options
  const files = sourceFiles({ text, ...(name === undefined ? {} : { name }) })
  const chain = readChain(parseDocument(text), files, bases)
  const { procedure, diagnostics, mergedText } = loadChain(chain, files, { calendars, rules })
  return {
    ...(procedure ? { procedure } : {}),
    diagnostics: limitDiagnostics(diagnostics).map(files.place),
    files: files.files,
    ...(procedure && mergedText !== undefined ? { mergedText } : {}),
  }
}
