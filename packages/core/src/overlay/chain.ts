import { nearestWord, say } from '@dueprocess/rules'
import { type Diagnostic, problem, type SourceFiles } from '../diagnostic/index.ts'
import {
  type ParsedDocument,
  parseDocument,
  type ScalarNode,
  shiftDocument,
} from '../document/index.ts'
import { type Bases, isPath } from './bases.ts'

/** One document of those that a procedure is made of. */
export interface Layer {
  readonly document: ParsedDocument
  /** Where it begins in the table of texts. */
  readonly start: number
  /** What it extends; absent in the last. */
  readonly reference?: ScalarNode
}

/** The documents from the one given down to the procedure that extends nothing. */
export interface Chain {
  readonly layers: readonly Layer[]
  /** What is wrong with the references; the last layer has no base then. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Every layer is loaded and checked by itself; nobody builds deeper than that. */
export const mostLayers = 16

/** Finds what a document extends, and what that extends, and so on. */
export function readChain(document: ParsedDocument, files: SourceFiles, bases?: Bases): Chain {
  const layers = [layerOf(document, 0)]
  for (let layer = layers[0]; layer?.reference; layer = layers.at(-1)) {
    const found = findBase(layers, layer.reference, files, bases)
    if ('code' in found) return { layers, diagnostics: [found] }
    layers.push(found)
  }
  return { layers, diagnostics: [] }
}

function layerOf(document: ParsedDocument, start: number): Layer {
  const reference = topLevelScalar(document, 'extends')
  return { document, start, ...(reference ? { reference } : {}) }
}

function findBase(
  layers: readonly Layer[],
  reference: ScalarNode,
  files: SourceFiles,
  bases: Bases | undefined,
): Layer | Diagnostic {
  if (layers.length >= mostLayers) return tooManyLayers(layers)
  const from = files.files[layers.length - 1]?.name
  const base = bases?.find(reference.text, from)
  if (!base) return unknownBase(reference, bases)
  const before = files.files.findIndex(({ name, text }) => name === base.name || text === base.text)
  if (before >= 0) return cycle(layers, before, files)
  const start = files.add({ name: base.name, text: base.text })
  const document = shiftDocument(parseDocument(base.text), start)
  return otherVersion(reference, document, bases?.available) ?? layerOf(document, start)
}

/** The scalar behind a key of the document. */
export function topLevelScalar({ root }: ParsedDocument, key: string): ScalarNode | undefined {
  if (root?.kind !== 'map') return undefined
  const value = root.pairs.find((pair) => pair.key.text === key)?.value
  return value?.kind === 'scalar' ? value : undefined
}

function unknownBase({ text, range }: ScalarNode, bases: Bases | undefined): Diagnostic {
  if (isPath(text)) {
    const help = say`the path counts from the folder of the file that says \`extends\``
    return problem('unknown-base', say`there is no file \`${text}\` to extend`, range, help)
  }
  const names = bases?.available ?? []
  const message = say`there is no procedure \`${text}\` to extend; ${listed(names)}`
  const meant = nearestWord(text, names)
  if (meant !== undefined) {
    return problem('unknown-base', message, range, say`did you mean \`${meant}\`?`, meant)
  }
  const help = say`write the name and version of a procedure at hand, or the path of a file: \`./base.yaml\``
  return problem('unknown-base', message, range, help)
}

// A line stays readable.
const mostListed = 12

function listed(names: readonly string[]): string {
  if (names.length === 0) return say`none is at hand`
  const rest = names.length - mostListed
  return say`available: ${names.slice(0, mostListed).join(', ')}${rest > 0 ? say` and ${rest} more` : ''}`
}

/** What was found is not what was asked for: another version of it. */
function otherVersion(
  { text, range }: ScalarNode,
  document: ParsedDocument,
  available: readonly string[] = [],
): Diagnostic | undefined {
  if (isPath(text)) return undefined
  const id = topLevelScalar(document, 'procedure')?.text ?? ''
  const version = topLevelScalar(document, 'version')?.text ?? ''
  const there = `${id}@${version}`
  if (there === text) return undefined
  const versions = available.filter((one) => one.startsWith(`${id}@`))
  const message = say`\`${text}\` is not at hand; ${listed(versions.length > 0 ? versions : [there])}`
  const help = say`write \`${there}\`, and look at what that version changed`
  return problem('other-base-version', message, range, help, there)
}

function cycle(layers: readonly Layer[], before: number, files: SourceFiles): Diagnostic {
  const round = [...files.files.slice(before), files.files[before]]
  const names = round.map((file) => file?.name ?? say`this document`)
  const message = say`what it extends comes back to itself: ${names.join(' → ')}`
  const [first, ...others] = layers.flatMap(({ reference }) => (reference ? [reference] : []))
  const range = first?.range ?? { start: 0, end: 0 }
  const help = say`one of them must be a whole procedure that extends nothing`
  return {
    ...problem('cyclic-extends', message, range, help),
    related: others.map((one) => ({ message: say`it goes on here`, range: one.range })),
  }
}

function tooManyLayers(layers: readonly Layer[]): Diagnostic {
  const message = say`more than ${mostLayers} procedures extend each other`
  const range = layers[0]?.reference?.range ?? { start: 0, end: 0 }
  const help = say`write the layers that nobody uses by themselves as one; the merged text is a start`
  return problem('too-many-layers', message, range, help)
}
