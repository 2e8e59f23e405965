import type { Range } from '../diagnostic/index.ts'
import { type Node, parseDocument } from '../document/index.ts'
import { labelsIn, procedureGrammar } from '../grammar/index.ts'
import { textFor } from '../procedure/index.ts'

/** A text of a procedure that some readers cannot read. */
export interface MissingTranslation {
  /** The keys that lead to it: `stages`, `handling`, `title`. */
  readonly path: readonly string[]
  /** The languages that it lacks, in the order in which they were asked for. */
  readonly missing: readonly string[]
  /** Those that it has; none of a text without a language of its own. */
  readonly present: readonly string[]
  /** Where it stands in the document. */
  readonly range: Range
}

/**
 * The texts of a document that are not there in each of some languages, in the order of the
 * document. What stands where no text is written is the name itself, which is not looked at; nor are
 * titles of sources, which are in the language that they were published in, nor what an overlay
 * changes and adds.
 */
export function missingTranslations(
  text: string,
  languages: readonly string[],
): readonly MissingTranslation[] {
  const { root } = parseDocument(text)
  if (!root) return []
  return [...labelsIn(root, procedureGrammar)]
    .filter(({ path }) => path[0] !== 'sources')
    .flatMap(({ path, node }) => {
      const texts = textsAt(node)
      const missing = languages.filter((language) => textFor(texts, language) === undefined)
      if (missing.length === 0 || !isText(node)) return []
      return [{ path, missing, present: Object.keys(texts), range: node.range }]
    })
}

function isText({ kind }: Node): boolean {
  return kind === 'scalar' || kind === 'map'
}

function textsAt(node: Node): Readonly<Record<string, string>> {
  if (node.kind !== 'map') return {}
  return Object.fromEntries(node.pairs.map(({ key }) => [key.text, '']))
}
