import type { Json } from '@dueprocess/rules'
import { type Diagnostic, nearest, type Range, type Suggestion } from '../diagnostic/index.ts'
import type { ListNode, MapNode, Node, ScalarNode } from '../document/index.ts'
import { alternatives } from './choice.ts'
import { inYaml } from './example.ts'
import type { MapShape, NumberShape, Shape, TextShape } from './shape.ts'
import type { Walk } from './walk.ts'

function problem(
  code: string,
  message: string,
  range: Range,
  help?: string,
  text?: string,
): Diagnostic {
  const severity = 'error'
  if (help === undefined) return { code, severity, message, range }
  const suggestion: Suggestion = text === undefined ? { message: help } : { message: help, text }
  return { code, severity, message, range, suggestion }
}

/** What is being looked at: `step \`triage\``, or only `step` where it has no name. */
function subject(walk: Walk, shape: Shape): string {
  return walk.key && walk.key.text !== shape.noun
    ? `${shape.noun} \`${walk.key.text}\``
    : shape.noun
}

/** Where something stands: its key, or what it is. */
function place(walk: Walk, shape: Shape): string {
  return walk.key ? `\`${walk.key.text}\`` : `this ${shape.noun}`
}

function available(words: Iterable<string>): string {
  return `available: ${[...words].join(', ')}`
}

/** A place to mark for a whole map or list: the key that names it, or where it begins. */
function headOf(walk: Walk, node: MapNode | ListNode): Range {
  if (walk.key) return walk.key.range
  const first = node.kind === 'map' && !node.flow ? node.pairs[0]?.key.range : undefined
  return first ?? { start: node.range.start, end: Math.min(node.range.start + 1, node.range.end) }
}

export function unknownKey(walk: Walk, key: ScalarNode, shape: MapShape): Diagnostic {
  const meant = nearest(key.text, shape.keys.keys())
  const message = `unknown key \`${key.text}\` in ${subject(walk, shape)}; ${available(shape.keys.keys())}`
  if (meant !== undefined) {
    return problem('unknown-key', message, key.range, `did you mean \`${meant}\`?`, meant)
  }
  const homes = [...(walk.homes.get(key.text) ?? [])]
  const misplaced = homes.length > 0 && homes.length <= mostHomes
  const help = misplaced
    ? `\`${key.text}\` belongs to: ${homes.join(', ')}; check the indent`
    : undefined
  return problem('unknown-key', message, key.range, help)
}

/** A key that belongs to nearly everything says nothing about where it was meant to stand. */
const mostHomes = 3

/** A key of one form of an element beside the keys of another: `{different: [a, b], first: c}`. */
export function otherForm(key: ScalarNode, meant: MapShape, other: MapShape): Diagnostic {
  const message = `\`${key.text}\` does not go together with \`${meant.required.join('`, `')}\``
  const help = `\`${key.text}\` belongs to another form: ${formOf(other)}; ${available(meant.keys.keys())}`
  return problem('unknown-key', message, key.range, help)
}

/** All keys that one map lacks are one problem. */
export function missingKeys(
  walk: Walk,
  node: MapNode,
  shape: MapShape,
  keys: readonly string[],
): Diagnostic {
  const lines = keys.map((key) => {
    const example = shape.keys.get(key)?.().example
    return example === undefined ? `\`${key}\`` : `\`${key}: ${inYaml(example)}\``
  })
  const message = `${subject(walk, shape)} has no ${keys.map((key) => `\`${key}\``).join(' and no ')}`
  return problem(
    'missing-key',
    message,
    headOf(walk, node),
    `add it, for example ${lines.join(', ')}`,
  )
}

/** A map that has none of the keys by which its form could be told. */
export function noneOfTheForms(
  walk: Walk,
  node: MapNode,
  shape: Shape,
  maps: readonly MapShape[],
): readonly Diagnostic[] {
  const keys = new Set(maps.flatMap((map) => [...map.keys.keys()]))
  const required = maps.flatMap((map) => map.required)
  const misspelt = node.pairs.filter(
    ({ key }) => !keys.has(key.text) && nearest(key.text, required),
  )
  if (misspelt.length > 0) {
    const joined = { ...(maps[0] as MapShape), noun: shape.noun, keys: joinKeys(maps) }
    return misspelt.map(({ key }) => unknownKey(walk, key, joined))
  }
  const forms = maps.map(formOf).join(' or ')
  const message = `${subject(walk, shape)} has none of the forms that it can have`
  return [problem('missing-key', message, headOf(walk, node), `write ${forms}`)]
}

function joinKeys(maps: readonly MapShape[]): MapShape['keys'] {
  return new Map(maps.flatMap((map) => [...map.keys]))
}

/** The required keys of a form with examples: `{first: try-telephone, then: hand-over}`. */
function formOf(map: MapShape): string {
  const parts = map.required.map((key) => {
    const example = map.keys.get(key)?.().example
    return `${key}: ${example === undefined ? '…' : inYaml(example)}`
  })
  return `\`{${parts.join(', ')}}\``
}

const kindNames: Readonly<Record<Node['kind'], string>> = {
  map: 'a map',
  list: 'a list',
  scalar: 'a text',
  invalid: 'nothing',
}

/** What may stand somewhere, in words: `a name`, `a list`, `case`. */
function nameOf(shape: Shape): string {
  if (shape.kind === 'constant') return `\`${shape.values.join('`, `')}\``
  if (shape.kind === 'boolean') return '`true` or `false`'
  if (shape.kind !== 'text') return `a ${shape.kind}`
  const noun = shape.noun === 'value' ? 'text' : shape.noun
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

export function wrongKind(walk: Walk, node: Node, shape: Shape): Diagnostic {
  const kinds = [...new Set(alternatives(shape).map(nameOf))]
  const found = node.kind === 'scalar' ? `the text \`${shorten(node.text)}\`` : kindNames[node.kind]
  const message = `${place(walk, shape)} must be ${kinds.join(' or ')}, and is ${found}`
  const marked = node.kind === 'invalid' || node.kind === 'scalar' || node.flow
  const range = marked ? node.range : headOf(walk, node)
  return problem('wrong-kind', message, range, kindHelp(walk, node, shape))
}

function kindHelp(walk: Walk, node: Node, shape: Shape): string | undefined {
  if (node.kind === 'scalar' && /^\p{L}[\p{L}\p{Nd}-]*\??[:：]\S/u.test(node.text)) {
    return 'a blank is missing behind the colon'
  }
  if (shape.example === undefined) return undefined
  const example = inYaml(shape.example)
  return `for example ${walk.key ? `\`${walk.key.text}: ${example}\`` : `\`${example}\``}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

export function emptyText(walk: Walk, node: ScalarNode, shape: TextShape): Diagnostic {
  const help = shape.example === undefined ? undefined : `for example ${inYaml(shape.example)}`
  const what = node === walk.key ? 'this key' : place(walk, shape)
  return problem('empty-text', `${what} is empty`, node.range, help)
}

/** A text that has not the look that it must have: a name, a version, a percentage. */
export function wrongText(walk: Walk, node: ScalarNode, shape: TextShape): Diagnostic {
  if (shape.problem === 'joined-lines') return joinedLines(walk, node, shape)
  const example = shape.example === undefined ? '' : `, such as ${inYaml(shape.example)}`
  const message = `\`${shorten(node.text)}\` is not a ${shape.noun}: ${lowerFirst(shape.rule)}`
  const several = namesInText(node.text, shape)
  if (several) return problem(shape.problem, message, node.range, `several are a list: ${several}`)
  const repaired = repair(node.text, shape)
  const help = repaired === undefined ? `write a ${shape.noun}${example}` : `write \`${repaired}\``
  return problem(shape.problem, message, node.range, help, repaired)
}

/** A table whose lines YAML has joined to one text, since no \`|\` keeps them apart. */
function joinedLines(walk: Walk, node: ScalarNode, shape: TextShape): Diagnostic {
  const message = `${place(walk, shape)} must have lines of its own, and is the one line \`${shorten(node.text)}\``
  const help = `write \`${walk.key?.text ?? shape.noun}: |\`, and each row on a line of its own below`
  return problem('joined-lines', message, node.range, help)
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}

function namesInText(text: string, shape: TextShape): string | undefined {
  const parts = text.split(/\s*[,，、;；]\s*/)
  const all = parts.length > 1 && parts.every((part) => shape.pattern?.test(part))
  return all ? `[${parts.join(', ')}]` : undefined
}

/** The text with everything that no name can hold made into hyphens, if a name comes out. */
function repair(text: string, shape: TextShape): string | undefined {
  if (shape.problem !== 'invalid-name' || text.length > 60) return undefined
  const words = text.normalize('NFKC').split(/[^\p{L}\p{M}\p{Nd}.?]+/u)
  const repaired = words.filter((word) => word !== '').join('-')
  return repaired !== text && shape.pattern?.test(repaired) ? repaired : undefined
}

const yesWords = new Set(['yes', 'on', 'y', 'True', 'TRUE', 'Yes', 'YES', '是'])
const noWords = new Set(['no', 'off', 'n', 'False', 'FALSE', 'No', 'NO', '否'])

/** A word that is none of the few that are allowed. */
export function wrongWord(
  walk: Walk,
  node: ScalarNode,
  shape: Shape,
  values: readonly Json[],
): Diagnostic {
  const words = values.map(String)
  const message = `\`${shorten(node.text)}\` is not a value of ${place(walk, shape)}; ${available(words)}`
  const meant = words.find((word) => meansWord(node, word)) ?? nearest(node.text, words)
  if (meant === undefined) return problem('wrong-value', message, node.range)
  const quotes = node.style === 'plain' ? '' : ', without quotes'
  return problem('wrong-value', message, node.range, `did you mean \`${meant}\`${quotes}?`, meant)
}

function meansWord(node: ScalarNode, word: string): boolean {
  if (node.text === word) return true
  if (word === 'true') return yesWords.has(node.text)
  return word === 'false' && noWords.has(node.text)
}

export function wrongNumber(
  walk: Walk,
  node: ScalarNode,
  shape: NumberShape,
  value: number | undefined,
): Diagnostic {
  const wanted = shape.integer ? 'a whole number' : 'a number'
  const limits = [
    Number.isFinite(shape.minimum) ? ` of at least ${shape.minimum}` : '',
    Number.isFinite(shape.maximum) ? ` of at most ${shape.maximum}` : '',
  ].join('')
  const found = `${node.style === 'plain' ? '' : 'the text '}\`${shorten(node.text)}\``
  const message = `${place(walk, shape)} must be ${wanted}${limits}, and is ${found}`
  const repaired = value === undefined ? repairNumber(node.text) : undefined
  const help =
    repaired === undefined
      ? 'write digits, as in `10000`, `10_000` or `2.5`'
      : `write \`${repaired}\``
  return problem(
    'invalid-number',
    message,
    node.range,
    value === undefined ? help : undefined,
    repaired,
  )
}

/** `007`, `"5"`, `10,000`, `１０` and the like. */
function repairNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[, ](?=\d{3}\b)/g, '')
  const repaired = digits.replace(/^([+-]?)0+(?=\d)/, '$1').replace(/^\+/, '')
  return /^-?(0|[1-9]\d{0,15})(\.\d+)?$/.test(repaired) && repaired !== '-0' ? repaired : undefined
}

export function tooFewItems(
  walk: Walk,
  node: ListNode,
  shape: Extract<Shape, { kind: 'list' }>,
): Diagnostic {
  const wanted = shape.minItems === 1 ? 'one item' : `${shape.minItems} items`
  const message = `${place(walk, shape)} needs at least ${wanted}, and has ${node.items.length}`
  return problem(
    'too-few-items',
    message,
    headOf(walk, node),
    node.items.length === 0 ? 'add an item, or remove the key' : undefined,
  )
}

export function emptyMap(walk: Walk, node: MapNode, shape: MapShape): Diagnostic {
  const help = shape.example === undefined ? undefined : `for example \`${inYaml(shape.example)}\``
  return problem('empty-map', `${place(walk, shape)} is empty`, headOf(walk, node), help)
}
