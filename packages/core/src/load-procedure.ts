import { check, type Procedure } from './check/index.ts'
import type { Diagnostic } from './diagnostic/index.ts'
import { limitDiagnostics } from './diagnostic/index.ts'
import { parseDocument } from './document/index.ts'
import { validate } from './grammar/index.ts'
import { type InstalledCalendars, link } from './link/index.ts'

export interface LoadOptions {
  /** Calendars that the procedure may name, by their id; `always` is built in. */
  readonly calendars?: InstalledCalendars
}

export interface LoadResult {
  /** Present where there is no error: whoever holds it may run cases on it. */
  readonly procedure?: Procedure
  /**
   * What was found, in the order of the text; warnings do not stand in the way. Of very many the
   * worst, and a last one that says how many there are more.
   */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The way from a text to a procedure that can run: parse, validate, link, check. Never throws
 * because of the text. Each stage reports all that it finds; a later stage runs as far as the
 * earlier ones left something to look at.
 */
export function loadProcedure(text: string, { calendars = {} }: LoadOptions = {}): LoadResult {
  const document = parseDocument(text)
  const validated = validate(document)
  const found = [...document.diagnostics, ...validated.diagnostics]
  const { source, locate } = validated
  if (!source) return { diagnostics: limitDiagnostics(found) }

  const linked = link(document, { ...validated, source }, calendars)
  found.push(...linked.diagnostics)
  if (!linked.procedure) return { diagnostics: limitDiagnostics(found) }

  const checked = check({ procedure: linked.procedure, source, locate })
  return {
    ...(checked.procedure ? { procedure: checked.procedure } : {}),
    diagnostics: limitDiagnostics([...found, ...checked.diagnostics]),
  }
}
