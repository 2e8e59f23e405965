import type { Json } from '@dueprocess/rules'
import { collectDiagnostics, type Diagnostic } from '../diagnostic/index.ts'
import { liesIn, type Node, type ParsedDocument } from '../document/index.ts'
import { type KeyHomes, keyHomes } from './key-homes.ts'
import { type Locate, type Origin, placeFinder } from './locate.ts'
import { readSchema } from './read-schema.ts'
import type { Shape } from './shape.ts'
import { decode } from './walk.ts'

/** A JSON Schema, made ready for the walk. */
export interface Grammar {
  readonly root: Shape
  readonly homes: KeyHomes
}

/** What a document says, decoded by a grammar. */
export interface DecodedDocument<Source> {
  /**
   * Plain objects without prototype, keys in document order. Present whenever the root is a map,
   * also beside errors: what the grammar refuses is left out, so every value that is there has its
   * declared type.
   */
  readonly source?: Source
  readonly locate: Locate
  /**
   * What it says without what only people read, for a content hash. Maps are lists of
   * `[key, value]`: names in document order, since order has a meaning there; the keys of the
   * grammar in the order of the grammar, since there it has none.
   */
  readonly behaviour: Json
  readonly diagnostics: readonly Diagnostic[]
}

/** Throws on a keyword that the walk does not know, as `readSchema` does. */
export function grammarOf(schema: unknown): Grammar {
  const root = readSchema(schema)
  return { root, homes: keyHomes(root) }
}

/**
 * Decodes a document by a grammar. Reports what the grammar does not allow, except within entries
 * whose YAML is broken. Never throws. That the grammar is the one of `Source` is for the caller.
 */
export function decodeDocument<Source>(
  document: ParsedDocument,
  { root, homes }: Grammar,
): DecodedDocument<Source> {
  const { diagnostics, report, isFull } = collectDiagnostics()
  const origins = new Map<object, Origin>()
  const locate = placeFinder(origins)
  if (!document.root) return { locate, behaviour: [], diagnostics }
  const remember = (made: object, node: Node, items: readonly Node[]): void => {
    origins.set(made, { node, items })
  }
  const decoded = decode({ key: undefined, report, isFull, homes, remember }, document.root, root)
  const said = diagnostics.filter((one) => !followsFromBrokenText(document, one))
  if (!decoded) return { locate, behaviour: [], diagnostics: said }
  const source = decoded.value as Source
  return { source, locate, behaviour: decoded.behaviour, diagnostics: said }
}

/** Within a broken entry much looks wrong; and what is missing may have been swallowed by it. */
function followsFromBrokenText({ root, broken }: ParsedDocument, diagnostic: Diagnostic): boolean {
  if (liesIn(broken, diagnostic.range)) return true
  const atRoot = root?.kind !== 'map' || root.pairs[0]?.key.range.start === diagnostic.range.start
  return broken.length > 0 && atRoot && diagnostic.code === 'missing-key'
}
