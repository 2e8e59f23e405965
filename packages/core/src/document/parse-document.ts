import { Composer, type CST } from 'yaml'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import { buildNodes } from './build-nodes.ts'
import { refuseText } from './characters.ts'
import type { Node } from './node.ts'
import { checkProfile } from './profile.ts'
import { deepestNesting, readTokens, type Tokens } from './read-tokens.ts'
import { explainFault, type SyntaxFault } from './syntax-problems.ts'
import { lastFrom, topLevelEntries } from './top-level.ts'

/** A YAML text as nodes. */
export interface ParsedDocument {
  readonly text: string
  /** Undefined where the text holds nothing that could be looked into. */
  readonly root: Node | undefined
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The top-level entries in which the YAML itself is broken, so that what was read of them may be
   * wrong, in ascending order. One problem is reported in each; further ones there would mostly be its consequences.
   */
  readonly broken: readonly Range[]
}

/**
 * Reads a YAML text as nodes with places, by a strict profile of YAML 1.2: no anchors, aliases,
 * tags, merge keys, directives, duplicate keys or null values, and one document. Never throws;
 * time and depth are bounded.
 */
export function parseDocument(text: string): ParsedDocument {
  const refusal = refuseText(text)
  if (refusal) return withoutRoot(text, refusal)
  const tokens = readTokens(text)
  if (tokens.tooDeepAt !== undefined) return withoutRoot(text, tooDeep(tokens.tooDeepAt))
  const { contents, faults } = compose(text, tokens.tokens)
  const refusals = [...checkProfile(text, tokens.marks), ...severalDocuments(tokens.tokens)]
  const syntax = firstOfEachEntry(text, refusals, explainAll(text, tokens, faults))
  if (contents === undefined && syntax.diagnostics.length + refusals.length === 0) {
    return withoutRoot(text, emptyDocument())
  }
  const built = contents === undefined ? undefined : buildNodes(text, contents)
  const structure = withoutConsequences(text, syntax, built?.diagnostics ?? [])
  return {
    text,
    root: built?.root,
    diagnostics: [...refusals, ...syntax.diagnostics, ...structure.diagnostics],
    broken: structure.broken,
  }
}

/** Whether a range begins within one of the others, which are in ascending order. */
export function liesIn(ascending: readonly Range[], { start }: Range): boolean {
  const last = lastFrom(ascending, start)
  return last !== undefined && start < last.end
}

function withoutRoot(text: string, diagnostic: Diagnostic): ParsedDocument {
  return { text, root: undefined, diagnostics: [diagnostic], broken: [] }
}

interface Composed {
  /** A node of the YAML library. */
  readonly contents: unknown
  readonly faults: readonly SyntaxFault[]
}

function compose(text: string, tokens: readonly CST.Token[]): Composed {
  // The library's own check for duplicate keys takes time quadratic in their number. Its failsafe
  // schema leaves every scalar as it is written.
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, schema: 'failsafe', logLevel: 'silent' })
  const second = tokens.filter(({ type }) => type === 'document')[1]
  const first = second ? tokens.slice(0, tokens.indexOf(second)) : tokens
  const [document] = [...composer.compose(first, true, text.length)]
  const faults = (document?.errors ?? []).map(({ code, pos, message }): SyntaxFault => {
    return { code, range: { start: pos[0], end: pos[1] }, words: message }
  })
  const { contents } = document ?? {}
  return { contents: isNothing(contents) ? undefined : contents, faults }
}

function isNothing(contents: unknown): boolean {
  if (contents === null || contents === undefined) return true
  const { source, tag, type } = contents as { source?: unknown; tag?: unknown; type?: unknown }
  return source === '' && tag === undefined && type === 'PLAIN'
}

/** Explaining a fault looks at the text around it; beyond this many nobody reads on. */
const mostFaults = 200

function explainAll(
  text: string,
  { marks }: Tokens,
  faults: readonly SyntaxFault[],
): readonly Diagnostic[] {
  return faults
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_DIRECTIVE')
    .toSorted((a, b) => a.range.start - b.range.start)
    .slice(0, mostFaults)
    .map((fault) => explainFault({ text, marks }, fault))
}

interface SyntaxDiagnostics {
  readonly diagnostics: readonly Diagnostic[]
  readonly broken: readonly Range[]
}

/** One syntax error brings others with it; only the first of each top-level entry is shown. */
function firstOfEachEntry(
  text: string,
  refusals: readonly Diagnostic[],
  faults: readonly Diagnostic[],
): SyntaxDiagnostics {
  const first = new Map<Range, Diagnostic>()
  const entryAt = topLevelEntries(text)
  for (const fault of faults) {
    const entry = entryAt(fault.range.start)
    if (!first.has(entry)) first.set(entry, fault)
  }
  const refusedIn = new Map(refusals.toReversed().map((one) => [entryAt(one.range.start), one]))
  const diagnostics = [...first].filter(([entry, fault]) => {
    const refusal = refusedIn.get(entry)
    if (refusal?.severity !== 'error') return true
    return refusal.code !== 'swallowed-text' && refusal.range.start > fault.range.start
  })
  return { diagnostics: diagnostics.map(([, fault]) => fault), broken: [...first.keys()].sort((a, b) => a.start - b.start) }
}

/**
 * A blank that is no indent moves its whole line to another level: the key above it seems to have no
 * value, and what follows seems to belong to another map.
 */
function withoutConsequences(
  text: string,
  { broken }: SyntaxDiagnostics,
  found: readonly Diagnostic[],
): SyntaxDiagnostics {
  const sound = found.filter(({ range }) => !liesIn(broken, range))
  const blanks = sound.filter(({ code }) => code === 'wrong-blank')
  if (blanks.length === 0) return { diagnostics: sound, broken }
  const entryAt = topLevelEntries(text)
  const moved = new Set(blanks.map(({ range }) => text.slice(0, range.start).trimEnd().length - 1))
  return {
    diagnostics: sound.filter(({ code, range }) => code !== 'missing-value' || !moved.has(range.end)),
    broken: mergeAscending([...broken, ...blanks.map(({ range }) => entryAt(range.start))]),
  }
}

function mergeAscending(ranges: readonly Range[]): readonly Range[] {
  return [...new Map(ranges.map((range) => [range.start, range])).values()].sort(
    (a, b) => a.start - b.start,
  )
}

function severalDocuments(tokens: readonly CST.Token[]): readonly Diagnostic[] {
  const second = tokens.filter(({ type }) => type === 'document')[1]
  if (!second) return []
  const { offset } = second as CST.Document
  return [
    {
      code: 'several-documents',
      severity: 'error',
      message: 'a second YAML document begins here; one file holds one procedure',
      range: { start: offset, end: offset + 3 },
      suggestion: { message: 'remove the line `---`, or move what follows to a file of its own' },
    },
  ]
}

function tooDeep(offset: number): Diagnostic {
  return {
    code: 'too-deep',
    severity: 'error',
    message: `maps and lists stand in each other more than ${deepestNesting} levels deep`,
    range: { start: offset, end: offset + 1 },
    suggestion: { message: 'a procedure needs a dozen levels; check the brackets and dashes here' },
  }
}

function emptyDocument(): Diagnostic {
  return {
    code: 'empty-document',
    severity: 'error',
    message: 'the document is empty',
    range: { start: 0, end: 0 },
    suggestion: { message: 'begin with `dueprocess: 1`, `procedure: <name>` and `version: 1.0.0`' },
  }
}
