import { Composer, type CST } from 'yaml'
import type { SyntaxFault } from './faults/fault.ts'

/** What the YAML library makes of tokens. */
export interface ComposedDocument {
  /** A node of the library; undefined where nothing is written. */
  readonly contents: unknown
  /** In the order of the text. */
  readonly faults: readonly SyntaxFault[]
  /** Where a second document begins; it has not been read. */
  readonly secondAt?: number
}

/**
 * Composes the first document of a text. The library's own check for duplicate keys is off, since
 * it takes time quadratic in their number; its failsafe schema leaves every scalar as written.
 */
export function compose(tokens: readonly CST.Token[], length: number): ComposedDocument {
  const composer = new Composer({
    uniqueKeys: false,
    schema: 'failsafe',
    logLevel: 'silent',
  })
  const second = tokens.filter(({ type }) => type === 'document')[1]
  const first = second ? tokens.slice(0, tokens.indexOf(second)) : tokens
  const [document] = [...composer.compose(first, true, length)]
  const errors = (document?.errors ?? []).filter(({ code }) => !toldElsewhere.has(code))
  const faults = errors.map(({ code, pos: [start, end], message }): SyntaxFault => {
    return { code, range: { start, end }, words: message }
  })
  return {
    contents: isNothing(document?.contents) ? undefined : document?.contents,
    faults: upToTheEnd(faults, first),
    ...(second && 'offset' in second ? { secondAt: second.offset } : {}),
  }
}

/** Tags and directives are refused as such, whether they would work or not. */
const toldElsewhere: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE'])

/** Where reading stops within a document, every later token is a fault; only the first tells. */
function upToTheEnd(
  faults: readonly SyntaxFault[],
  tokens: readonly CST.Token[],
): readonly SyntaxFault[] {
  const ordered = faults.toSorted((a, b) => a.range.start - b.range.start)
  const stop = tokens.find(({ type }) => type === 'error')
  if (!stop) return ordered
  const before = ordered.filter(({ range }) => range.start < stop.offset)
  return before.length > 0 ? before : ordered.slice(0, 1)
}

function isNothing(contents: unknown): boolean {
  if (contents === null || contents === undefined) return true
  const { source, tag, type } = contents as { source?: unknown; tag?: unknown; type?: unknown }
  return source === '' && tag === undefined && type === 'PLAIN'
}
