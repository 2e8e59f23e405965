import { say } from '@dueprocess/rules'
import { type Diagnostic, problem, type Range, type SourceFiles } from './diagnostic/index.ts'
import {
  longestDocument,
  type MapNode,
  type ParsedDocument,
  type ScalarNode,
  writeYaml,
} from './document/index.ts'
import { validate } from './grammar/index.ts'
import { type LoadedDocument, loadDocument, type Surroundings } from './load-document.ts'
import {
  blameOverlay,
  type Chain,
  checkOverlayKeys,
  type Layer,
  mergeOverlay,
} from './overlay/index.ts'

/** A layer with all below it as one procedure. */
interface LoadedLayer extends LoadedDocument {
  /** Absent where there is nothing to build on. */
  readonly root?: MapNode
  /** Also what comments asked to ignore: it belongs to this layer and to none above. */
  readonly raw: readonly Diagnostic[]
  readonly mergedText?: string
}

type Around = Pick<Surroundings, 'calendars' | 'rules'>

/**
 * Loads what extends nothing, then each layer above it. A base has to be right by itself: on errors
 * the layers above it are not made, and are told so.
 */
export function loadChain(
  { layers, diagnostics }: Chain,
  files: SourceFiles,
  around: Around,
): Omit<LoadedLayer, 'raw'> {
  const [top] = layers
  if (!top) return { diagnostics }
  if (diagnostics.length > 0) {
    const forms = layers.flatMap((layer) => formOf(layer))
    return broken(top, [...forms, ...diagnostics], files)
  }

  let below: LoadedLayer | undefined
  for (const layer of layers.toReversed()) {
    const loaded = below ? loadOverlay(layer, below, files, around) : loadWhole(layer, around)
    if (layer === top) return loaded
    if (!loaded.procedure) return broken(top, [...formOf(top), ...loaded.diagnostics], files)
    below = loaded
  }
  return { diagnostics }
}

/** What a document of a chain says wrong by itself, whatever the others say. */
function formOf({ document }: Layer): readonly Diagnostic[] {
  return [...document.diagnostics, ...validate(document).diagnostics, ...checkOverlayKeys(document)]
}

function loadWhole(layer: Layer, around: Around): LoadedLayer {
  const { document } = layer
  const stray = [...checkOverlayKeys(document)]
  const whole = { ...document, diagnostics: [...document.diagnostics, ...stray] }
  let raw: readonly Diagnostic[] = []
  const relocate = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
    raw = found
    return found
  }
  const commented = commentsOf(layer)
  const loaded = loadDocument(whole, { ...around, commented, relocate })
  const { root } = document
  return { ...loaded, raw, ...(root?.kind === 'map' ? { root } : {}) }
}

function loadOverlay(
  layer: Layer,
  below: LoadedLayer,
  files: SourceFiles,
  around: Around,
): LoadedLayer {
  const { document, reference } = layer
  const own = formOf(layer)
  const base = below.root
  if (document.root?.kind !== 'map' || !base || !reference) return { diagnostics: own, raw: own }
  const baseName = files.nameAt(base.pairs[0]?.key.range.start ?? base.range.start) ?? ''
  const merged = mergeOverlay(document.root, base, baseName)
  const mergedText = writeYaml(merged.root)
  const isOwn = ({ start }: Range): boolean => isWithin(layer, start)
  const isKnown = knownIn(below.raw)
  const misread = document.diagnostics.some(({ severity }) => severity === 'error')
  let raw: readonly Diagnostic[] = []
  const relocate = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
    // What could not be read of an overlay may be what the base needs.
    const news = found.filter((one) => !isKnown(one) && (isOwn(one.range) || !misread))
    raw = found
    return blameOverlay(news, { operations: merged.operations, reference, base, isOwn, files })
  }
  const whole: ParsedDocument = {
    text: mergedText,
    root: merged.root,
    diagnostics: [...own, ...merged.diagnostics, ...tooLarge(reference, mergedText)],
    broken: document.broken,
  }
  const commented = commentsOf(layer)
  const loaded = loadDocument(whole, { ...around, commented, relocate })
  return { ...loaded, raw, root: merged.root, mergedText }
}

/** The document with a text in which its offsets are right, for whoever looks for comments in it. */
function commentsOf({ document, start }: Layer): ParsedDocument {
  if (start === 0) return document
  return { ...document, text: ' '.repeat(start) + document.text }
}

function isWithin({ document, start }: Layer, offset: number): boolean {
  return start <= offset && offset <= start + document.text.length
}

/** What is made of several texts must be readable as one. */
function tooLarge({ range }: ScalarNode, { length }: string): readonly Diagnostic[] {
  if (length <= longestDocument) return []
  const message = say`with what it extends it has ${length} characters; at most ${longestDocument} are read`
  const help = say`divide what it extends: one document holds one procedure`
  return [problem('document-too-large', message, range, help)]
}

/** Whether the same was found of the base by itself, and is therefore told there. */
function knownIn(raw: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const keyOf = ({ code, range }: Diagnostic): string => `${range.start} ${range.end} ${code}`
  const known = new Set(raw.map(keyOf))
  return (diagnostic) => known.has(keyOf(diagnostic))
}

/** Nothing can be made of a chain of which a part is wrong; where that is elsewhere, it is said. */
function broken(
  top: Layer,
  found: readonly Diagnostic[],
  files: SourceFiles,
): { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics = [...found]
  const elsewhere = found.filter(
    ({ severity, range }) => severity === 'error' && !isWithin(top, range.start),
  )
  const isTold = found.some(({ code }) => code === 'cyclic-extends')
  if (top.reference && elsewhere.length > 0 && !isTold) {
    diagnostics.push(baseHasErrors(top.reference, elsewhere, files))
  }
  return { diagnostics }
}

function baseHasErrors(
  { text, range }: ScalarNode,
  errors: readonly Diagnostic[],
  files: SourceFiles,
): Diagnostic {
  const names = [...new Set(errors.map(({ range: at }) => files.nameAt(at.start) ?? ''))].join(', ')
  const count = errors.length === 1 ? say`is an error` : say`are ${errors.length} errors`
  const message = say`\`${text}\` cannot be extended: there ${count} in ${names}`
  return problem('base-has-errors', message, range, say`mend what it extends first`)
}
