import { type Diagnostic, limitDiagnostics } from './diagnostic/index.ts'
import { parseDocument } from './document/index.ts'
import { decodeDocument, grammarOf, type Locate } from './grammar/index.ts'

/** A YAML text decoded by a grammar of its own. */
export interface ReadDocument<Source> {
  /**
   * Present whenever the root is a map, also beside errors: what the grammar refuses is left out,
   * so every value that is there has its declared type.
   */
  readonly source?: Source
  readonly locate: Locate
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads documents beside procedures, such as scenarios, with the same strict profile of YAML and
 * the same messages. The grammar is a JSON Schema within what that of the language uses; with
 * anything else this throws, since it would not be held to. Reading never throws.
 */
export function documentReader<Source>(schema: unknown): (text: string) => ReadDocument<Source> {
  const grammar = grammarOf(schema)
  return (text) => {
    const document = parseDocument(text)
    const { source, locate, diagnostics } = decodeDocument<Source>(document, grammar)
    return {
      ...(source ? { source } : {}),
      locate,
      diagnostics: limitDiagnostics([...document.diagnostics, ...diagnostics]),
    }
  }
}
