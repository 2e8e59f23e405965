import { type CheckRules, check, type Procedure } from './check/index.ts'
import { type Diagnostic, withoutConsequences } from './diagnostic/index.ts'
import type { ParsedDocument } from './document/index.ts'
import { validate } from './grammar/index.ts'
import { type InstalledCalendars, link } from './link/index.ts'

/** What is known beside the document. */
export interface Surroundings {
  readonly calendars: InstalledCalendars
  readonly rules: CheckRules
  /** The document whose comments may ask to ignore something, if not the one that is loaded. */
  readonly commented?: ParsedDocument
  /** Moves what was found to where it is to be mended, before comments are asked. */
  readonly relocate?: (found: readonly Diagnostic[]) => readonly Diagnostic[]
}

/** A document as far as it could be read. */
export interface LoadedDocument {
  readonly procedure?: Procedure
  readonly diagnostics: readonly Diagnostic[]
}

/** From nodes to a procedure: validate, link, check. */
export function loadDocument(document: ParsedDocument, around: Surroundings): LoadedDocument {
  const { calendars, rules, commented = document, relocate = (found) => found } = around
  const validated = validate(document)
  const found = [...document.diagnostics, ...validated.diagnostics]
  const { source, locate } = validated
  const { text } = document
  const told = (linking: readonly Diagnostic[]): readonly Diagnostic[] =>
    relocate(withoutConsequences(text, { reading: found, linking }))
  if (!source) return { diagnostics: told([]) }

  const linked = link(document, { ...validated, source }, calendars)
  if (!linked.procedure) return { diagnostics: told(linked.diagnostics) }
  found.push(...linked.diagnostics)

  const { procedure } = linked
  return check({ procedure, source, locate }, { rules, found, document: commented, relocate })
}
