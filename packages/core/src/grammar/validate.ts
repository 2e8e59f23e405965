import type { Json } from '@dueprocess/rules'
import { collectDiagnostics, type Diagnostic } from '../diagnostic/index.ts'
import { liesIn, type Node, type ParsedDocument } from '../document/index.ts'
import type { ProcedureSource } from './generated/procedure-source.ts'
import { keyHomes } from './key-homes.ts'
import { type Locate, type Origin, placeFinder } from './locate.ts'
import { readSchema } from './read-schema.ts'
import schema from './schema.json' with { type: 'json' }
import { decode } from './walk.ts'

/** What a document says, decoded by the grammar. */
export interface ValidatedDocument {
  /**
   * Plain objects without prototype, keys in document order. Present whenever the root is a map,
   * also beside errors: what the grammar refuses is left out, so every value that is there has its
   * declared type.
   */
  readonly source?: ProcedureSource
  readonly locate: Locate
  /**
   * What the procedure does, without what only people read, for the content hash. Maps are lists of
   * `[key, value]`: names in document order, since order has a meaning there; the keys of the
   * grammar in the order of the grammar, since there it has none.
   */
  readonly behaviour: Json
  readonly diagnostics: readonly Diagnostic[]
}

const procedure = /* @__PURE__ */ readSchema(schema)
const homes = /* @__PURE__ */ keyHomes(procedure)

/**
 * Decodes a document by the grammar. Reports what the grammar does not allow, except within
 * entries whose YAML is broken. Never throws.
 */
export function validate(document: ParsedDocument): ValidatedDocument {
  const { diagnostics, report, isFull } = collectDiagnostics()
  const origins = new WeakMap<object, Origin>()
  const locate = placeFinder(origins)
  if (!document.root) return { locate, behaviour: [], diagnostics }
  const decoded = decode(
    {
      key: undefined,
      report,
      isFull,
      homes,
      remember: (made: object, node: Node, kept: readonly Node[]) => {
        origins.set(made, { node, items: kept })
      },
    },
    document.root,
    procedure,
  )
  const said = diagnostics.filter((one) => !followsFromBrokenText(document, one))
  if (!decoded) return { locate, behaviour: [], diagnostics: said }
  const source = decoded.value as ProcedureSource
  return { source, locate, behaviour: decoded.behaviour, diagnostics: said }
}

/** Within a broken entry much looks wrong; and what is missing may have been swallowed by it. */
function followsFromBrokenText({ root, broken }: ParsedDocument, diagnostic: Diagnostic): boolean {
  if (liesIn(broken, diagnostic.range)) return true
  const atRoot = root?.kind !== 'map' || root.pairs[0]?.key.range.start === diagnostic.range.start
  return broken.length > 0 && atRoot && diagnostic.code === 'missing-key'
}
