import { say } from '@dueprocess/rules'
import { type Diagnostic, problem, type Range } from '../diagnostic/index.ts'
import { buildNodes } from './build-nodes.ts'
import { refuseText } from './characters.ts'
import { compose } from './compose.ts'
import { explainFault } from './faults/explain-fault.ts'
import type { Node } from './node.ts'
import { checkProfile } from './profile.ts'
import { deepestNesting, readTokens } from './read-tokens.ts'
import { lastFrom, topLevelEntries } from './top-level.ts'

/** A YAML text as nodes. */
export interface ParsedDocument {
  readonly text: string
  /** Undefined where the text holds nothing that could be looked into. */
  readonly root: Node | undefined
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The top-level entries in which the YAML itself is broken, so that what was read of them may be
   * wrong, in ascending order. One problem is reported in each; further ones there would mostly be
   * its consequences.
   */
  readonly broken: readonly Range[]
}

/** Explaining a fault looks at the text around it; beyond this many nobody reads on. */
const mostFaults = 200

/**
 * Reads a YAML text as nodes with places, by a strict profile of YAML 1.2: no anchors, aliases,
 * tags, merge keys, directives, duplicate keys or null values, and one document. Never throws;
 * time and depth are bounded.
 */
export function parseDocument(text: string): ParsedDocument {
  const refusal = refuseText(text)
  if (refusal) return withoutRoot(text, refusal)
  const { tokens, marks, tooDeepAt } = readTokens(text)
  if (tooDeepAt !== undefined) return withoutRoot(text, tooDeep(tooDeepAt))
  const { contents, faults, secondAt } = compose(tokens, text.length)
  const built = contents === undefined ? undefined : buildNodes(text, contents)
  const explained = faults.slice(0, mostFaults).map((fault) => explainFault({ text, marks }, fault))
  const refusals = [...checkProfile(text, marks), ...severalDocuments(secondAt)]
  const syntax = firstOfEachEntry(text, refusals, [...(built?.misplaced ?? []), ...explained])
  const sound = (built?.diagnostics ?? []).filter(({ range }) => !liesIn(syntax.broken, range))
  const diagnostics = [...refusals, ...syntax.diagnostics, ...sound]
  if (!built && diagnostics.length === 0) return withoutRoot(text, emptyDocument())
  return { text, root: built?.root, diagnostics, broken: syntax.broken }
}

/** Whether a range begins within one of the others, which are in ascending order. */
export function liesIn(ascending: readonly Range[], { start }: Range): boolean {
  const last = lastFrom(ascending, start)
  return last !== undefined && start < last.end
}

function withoutRoot(text: string, diagnostic: Diagnostic): ParsedDocument {
  return { text, root: undefined, diagnostics: [diagnostic], broken: [] }
}

interface SyntaxDiagnostics {
  readonly diagnostics: readonly Diagnostic[]
  readonly broken: readonly Range[]
}

/** One misread line brings others with it; only the first of each top-level entry is shown. */
function firstOfEachEntry(
  text: string,
  refusals: readonly Diagnostic[],
  misread: readonly Diagnostic[],
): SyntaxDiagnostics {
  const entryAt = topLevelEntries(text)
  const first = new Map<Range, Diagnostic>()
  for (const one of misread) {
    const entry = entryAt(one.range.start)
    if (!first.has(entry)) first.set(entry, one)
  }
  const refusedIn = new Map(refusals.toReversed().map((one) => [entryAt(one.range.start), one]))
  const diagnostics = [...first].filter(([entry, one]) => !explains(refusedIn.get(entry), one))
  const broken = [...first.keys()].sort((a, b) => a.start - b.start)
  return { diagnostics: diagnostics.map(([, one]) => one), broken }
}

/** Whether what was refused is the reason why a later place could not be read. */
function explains(refusal: Diagnostic | undefined, misread: Diagnostic): boolean {
  if (refusal?.severity !== 'error') return false
  return refusal.code === 'swallowed-text' || refusal.range.start <= misread.range.start
}

function severalDocuments(offset: number | undefined): readonly Diagnostic[] {
  if (offset === undefined) return []
  const message = say`a second YAML document begins here; one file holds one procedure`
  const help = say`remove the line \`---\`, or move what follows to a file of its own`
  return [problem('several-documents', message, { start: offset, end: offset + 3 }, help)]
}

function tooDeep(offset: number): Diagnostic {
  const message = say`maps and lists stand in each other more than ${deepestNesting} levels deep`
  const help = say`a procedure needs a dozen levels; check the brackets and dashes here`
  return problem('too-deep', message, { start: offset, end: offset + 1 }, help)
}

function emptyDocument(): Diagnostic {
  const help = say`begin with \`dueprocess: 1\`, \`procedure: <name>\` and \`version: 1.0.0\``
  return problem('empty-document', say`the document is empty`, { start: 0, end: 0 }, help)
}
