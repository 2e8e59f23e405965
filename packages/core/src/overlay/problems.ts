import { later, nearestWord, noun, type Sentence, say } from '@dueprocess/rules'
import { type Diagnostic, problem, type Range } from '../diagnostic/index.ts'
import type { ScalarNode } from '../document/index.ts'
import {
  type Address,
  containers,
  kinds,
  type Part,
  type ReadAddress,
  splitPath,
  usageOf,
} from './address.ts'
import type { Verb } from './claims.ts'
import { type Draft, openSlot } from './draft.ts'
import { type FoundElement, type Ground, slotAt } from './find-element.ts'

/** What can be wrong with an entry of an overlay, in words. */
export interface Problems {
  notAnAddress(node: ScalarNode, read: Extract<ReadAddress, { ok: false }>): Diagnostic
  /** Several words that are no addresses: one line is lost, or indented wrongly. */
  withoutAddress(nodes: readonly ScalarNode[]): Diagnostic
  unknownElement(verb: Verb, address: Address, found: FoundElement): Diagnostic
  noSuchField(address: Address, part: Part, draft: Draft | undefined): Diagnostic
  namesNoField(address: Address, draft: Draft): Diagnostic
  alreadyThere(address: Address, range: Range): Diagnostic
  holdsNoFields(address: Address, key: ScalarNode): Diagnostic
  noPlaceNeeded(part: Part): Diagnostic
  noNeighbour(part: Part, draft: Draft): Diagnostic
  tooDeep(address: Address): Diagnostic
  twice(node: ScalarNode, other: ScalarNode): Diagnostic
}

/** Thousands of misses among thousands of names are no slips of the pen. */
const mostLetters = 1_000_000

export function problemsOf(ground: Ground, baseName: string): Problems {
  const budget = { left: mostLetters }
  const meantBy = (word: string, words: readonly string[]): string | undefined =>
    nearestWord(word, words, budget)

  const unknownElement: Problems['unknownElement'] = (verb, address, found) => {
    if (!found.ok && found.meant.length > 1) return ambiguous(found.part, found.meant)
    const { kind, part } = missing(address, found)
    if (!part) {
      const message = say`\`${baseName}\` has no \`${address.kind}\``
      return problem('unknown-address', message, address.node.range, helps[verb]())
    }
    const names = namesOf(ground, kind, address)
    const message = say`\`${baseName}\` has no ${noun(kind)} \`${part.text}\`; ${listed(names)}`
    const meant = meantBy(part.text, names)
    if (meant !== undefined) {
      return problem('unknown-address', message, part.range, say`did you mean \`${meant}\`?`, meant)
    }
    const other = otherKind(ground, part.text)
    return problem('unknown-address', message, part.range, other ?? helps[verb]())
  }

  return {
    notAnAddress: (node, { problem: fault, kind }) => {
      if (fault === 'names') {
        const message = say`\`${node.text}\` says of no ${noun(kind.text)} in particular what it is about`
        const [name] = namesOf(ground, kind.text)
        const example = name === undefined ? '' : say`, for example \`${kind.text}.${name}\``
        const help = say`write \`${usageOf(kind.text)}\`${example}`
        return problem('invalid-address', message, node.range, help)
      }
      if (fault === 'form') {
        const message = say`\`${node.text}\` is no address`
        const help = say`write a kind and a name with a dot between, for example \`deadline.response\``
        return problem('invalid-address', message, node.range, help)
      }
      const message = say`\`${kind.text}\` is no kind of element; available: ${kinds.join(', ')}`
      const meant = singularOf(kind.text) ?? meantBy(kind.text, kinds)
      if (meant === undefined) return problem('invalid-address', message, kind.range)
      return problem('invalid-address', message, kind.range, say`did you mean \`${meant}\`?`, meant)
    },
    withoutAddress: (nodes) => {
      const words = nodes.map(({ text }) => `\`${text}\``).join(', ')
      const message = say`${words} are no addresses: of which element they are is not said`
      const help = say`write its address on a line before them, such as \`deadline.response\`, and indent them below it`
      return problem('invalid-address', message, nodes[0]?.range ?? { start: 0, end: 0 }, help)
    },
    unknownElement,
    noSuchField: ({ node }, part, draft) => {
      const names = draft ? [...draft.slots.keys()] : []
      const what = pathUpTo(node, part)
      const has = draft ? listed(names) : say`it has no fields, only a value`
      const message = say`${what} has no \`${part.text}\` in \`${baseName}\`; ${has}`
      const meant = meantBy(part.text, names)
      if (meant !== undefined) {
        return problem('unknown-field', message, part.range, say`did you mean \`${meant}\`?`, meant)
      }
      const help = say`what it does not have yet stands under \`add\`, by its own address`
      return problem('unknown-field', message, part.range, help)
    },
    namesNoField: ({ node }, draft) => {
      const names = [...draft.slots.keys()]
      const message = say`\`${node.text}\` has fields in \`${baseName}\` (${short(names)}), of which this value names none`
      const help = say`name those that change: \`${node.text}: {${names[0] ?? 'title'}: …}\``
      return problem('names-no-field', message, node.range, help)
    },
    alreadyThere: ({ node }, range) => ({
      ...problem(
        'already-there',
        say`\`${node.text}\` is there already`,
        node.range,
        say`to make it different, write it under \`change\`; or give it another name`,
      ),
      related: [{ message: say`it is here`, range }],
    }),
    holdsNoFields: ({ node }, key) => ({
      ...problem(
        'unknown-address',
        say`\`${node.text}\` leads through \`${key.text}\`, which is no map`,
        node.range,
        say`change the whole value instead`,
      ),
      related: [{ message: say`it is here`, range: key.range }],
    }),
    noPlaceNeeded: ({ text, range }) =>
      problem(
        'invalid-address',
        say`what is changed or removed has its place already; \`${text}\` is not needed`,
        range,
        say`\`before\` and \`after\` stand under \`add\` only`,
      ),
    noNeighbour: ({ text, range }, draft) => {
      const names = [...draft.slots.keys()]
      const message = say`there is no \`${text}\` beside it; ${listed(names)}`
      const meant = meantBy(text, names)
      if (meant === undefined) return problem('unknown-address', message, range)
      return problem('unknown-address', message, range, say`did you mean \`${meant}\`?`, meant)
    },
    tooDeep: ({ node }) =>
      problem(
        'too-deep',
        say`so many stages stand in each other that nobody could follow`,
        node.range,
      ),
    twice: (node, other) => ({
      ...problem(
        'conflicting-changes',
        say`\`${node.text}\` is about something that this overlay changes, adds or removes elsewhere as well`,
        node.range,
        say`say all that happens to it in one place`,
      ),
      related: [{ message: say`it is here, too`, range: other.range }],
    }),
  }
}

const helps: Readonly<Record<Verb, Sentence>> = {
  change: later`what is new stands under \`add\``,
  add: later`add it first, or name another one`,
  remove: later`what is not there need not be removed`,
}

/** The name of an address that leads nowhere, and what it should be the name of. */
function missing({ kind, names }: Address, found: FoundElement): { kind: string; part?: Part } {
  const part = found.ok ? names.at(-1) : found.part
  if (!part) return { kind }
  if (found.ok) return { kind, part: kind === 'step' ? splitPath(part).id : part }
  return { kind: ownerOf(kind), part }
}

function ambiguous({ text, range }: Part, paths: readonly string[]): Diagnostic {
  const message = say`several stages are named \`${text}\`; available: ${short(paths)}`
  return problem('ambiguous-address', message, range, say`write the path of the one that is meant`)
}

/** The part of an address that leads to what lacks a field. */
function pathUpTo(node: ScalarNode, part: Part): string {
  const isInside = part.range.start >= node.range.start && part.range.end <= node.range.end
  if (!isInside) return `\`${node.text}\``
  const end = node.text.lastIndexOf(`.${part.text}`)
  return `\`${node.text.slice(0, end < 0 ? node.text.length : end)}\``
}

/** What holds elements of a kind. */
function ownerOf(kind: string): string {
  if (kind === 'field') return 'form'
  if (kind === 'word') return 'scale'
  return kind === 'step' ? 'stage' : kind
}

/** What elements of a kind are called. */
function namesOf(ground: Ground, kind: string, address?: Address): readonly string[] {
  const container = containers.get(kind)
  if (container !== undefined) return keysAt(ground, [container])
  const owner = address?.names[0]?.text ?? ''
  if (kind === 'stage') return [...ground.places.stages.keys()]
  if (kind === 'step') return [...ground.places.steps.keys()]
  if (kind === 'opening') return keysAt(ground, ['open'])
  if (kind === 'word') return keysAt(ground, ['scales', owner])
  if (kind === 'field') return fieldsAt(ground, owner)
  return []
}

function fieldsAt(ground: Ground, form: string): readonly string[] {
  const fields = keysAt(ground, ['forms', form, 'fields'])
  const names = fields.length > 0 ? fields : keysAt(ground, ['forms', form])
  return names.map((name) => name.replace(/\?$/u, ''))
}

function keysAt({ root }: Ground, keys: readonly string[]): readonly string[] {
  const slot = slotAt(root, keys)
  return [...((slot && openSlot(slot))?.slots.keys() ?? [])]
}

/** An element of another kind that has this name. */
function otherKind(ground: Ground, path: string): string | undefined {
  const name = splitPath({ text: path, range: { start: 0, end: 0 } }).id.text
  const kind = [...containers].find(([, container]) => slotAt(ground.root, [container, name]))?.[0]
  if (kind !== undefined) return say`there is \`${kind}.${name}\``
  if (ground.places.steps.has(name)) return say`there is \`step.${name}\``
  const isStage = ground.places.stagesNamed(name).length === 1
  return isStage ? say`there is \`stage.${name}\`` : undefined
}

function singularOf(word: string): string | undefined {
  const kind = [...containers].find(([, container]) => container === word)?.[0]
  if (kind !== undefined) return kind
  return word === 'open' ? 'opening' : kinds.find((one) => `${one}s` === word)
}

// A line stays readable; the document lists the rest.
const mostListed = 12

function listed(names: readonly string[]): string {
  return names.length > 0 ? say`available: ${short(names)}` : say`there is none`
}

function short(names: readonly string[]): string {
  const rest = names.length - mostListed
  return names.slice(0, mostListed).join(', ') + (rest > 0 ? say` and ${rest} more` : '')
}
