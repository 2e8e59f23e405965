import type { ParsedDocument } from '../document/index.ts'
import type { ProcedureSource } from './generated/procedure-source.ts'
import { type DecodedDocument, decodeDocument, type Grammar, grammarOf } from './grammar.ts'
import schema from './schema.json' with { type: 'json' }

/** What a document says, decoded by the grammar of procedures; its behaviour is what it does. */
export type ValidatedDocument = DecodedDocument<ProcedureSource>

/** The grammar of the language. */
export const procedureGrammar: Grammar = /* @__PURE__ */ grammarOf(schema)

/**
 * Decodes a document by the grammar of the language. Reports what it does not allow, except within
 * entries whose YAML is broken. Never throws.
 */
export function validate(document: ParsedDocument): ValidatedDocument {
  return decodeDocument(document, procedureGrammar)
}
