import { type Json, nearestWord, noun, say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../diagnostic/index.ts'
import type { ScalarNode } from '../document/index.ts'
import { inYaml } from './example.ts'
import type { NumberShape, Shape, TextShape } from './shape.ts'
import type { Walk } from './walk.ts'
import { available, place, shorten } from './wording.ts'

/** `""` where something must be said. */
export function emptyText(walk: Walk, node: ScalarNode, shape: TextShape): Diagnostic {
  const help = shape.example === undefined ? undefined : say`for example ${inYaml(shape.example)}`
  const what = node === walk.key ? say`this key` : place(walk, shape)
  return problem('empty-text', say`${what} is empty`, node.range, help)
}

/** A text that has not the look that it must have: a name, a version, a percentage. */
export function wrongText(walk: Walk, node: ScalarNode, shape: TextShape): Diagnostic {
  if (shape.problem === 'joined-lines') return joinedLines(walk, node, shape)
  const unseen = unseenCharacter(node, shape)
  if (unseen) return unseen
  const example = shape.example === undefined ? '' : say`, such as ${inYaml(shape.example)}`
  const message = say`\`${shorten(node.text)}\` is not a ${noun(shape.noun)}: ${noun(lowerFirst(shape.rule))}`
  const several = namesInText(node.text, shape)
  if (several)
    return problem(shape.problem, message, node.range, say`several are a list: ${several}`)
  const repaired = repair(node.text, shape)
  const help =
    repaired === undefined ? say`write a ${noun(shape.noun)}${example}` : say`write \`${repaired}\``
  return problem(shape.problem, message, node.range, help, repaired)
}

const unseen = /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2064\u3000\ufeff]/gu

/** A name that looks right, with a blank or mark in it that the screen does not show. */
function unseenCharacter(node: ScalarNode, shape: TextShape): Diagnostic | undefined {
  if (shape.problem !== 'invalid-name' || node.text.length > longestMistake) return undefined
  const [found] = node.text.match(unseen) ?? []
  const clean = node.text.replace(unseen, '')
  if (found === undefined || !shape.pattern?.test(clean)) return undefined
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const message = say`\`${clean}\` is written with a character that cannot be seen, U+${code}, so it is not a ${noun(shape.noun)}`
  return problem(shape.problem, message, node.range, say`write \`${clean}\``, clean)
}

/**
 * `é` typed as two characters: on the screen the same name as with one, and for a program another.
 * Names are in Unicode Normalization Form C (UAX #15), so that one look means one thing.
 */
export function decomposedName({ text, range }: ScalarNode): Diagnostic {
  const composed = text.normalize('NFC')
  const [apart = text] = /.\p{M}+/u.exec(text) ?? []
  const message = say`\`${shorten(text)}\` has \`${apart}\` in another Unicode form than names have (NFC), so it would differ from a name that looks the same`
  return problem('decomposed-name', message, range, say`write \`${shorten(composed)}\``, composed)
}

/** A table whose lines YAML has joined to one text, since no \`|\` keeps them apart. */
function joinedLines(walk: Walk, node: ScalarNode, shape: TextShape): Diagnostic {
  const message = say`${place(walk, shape)} must have lines of its own, and is the one line \`${shorten(node.text)}\``
  const help = say`write \`${walk.key?.text ?? shape.noun}: |\`, and each row on a line of its own below`
  return problem('joined-lines', message, node.range, help)
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}

/** Longer texts are no names gone wrong, and looking into them would take time. */
const longestMistake = 100

function namesInText(text: string, shape: TextShape): string | undefined {
  if (text.length > longestMistake) return undefined
  const parts = text.split(/\s*[,，、;；]\s*/)
  const all = parts.length > 1 && parts.every((part) => shape.pattern?.test(part))
  return all ? `[${parts.join(', ')}]` : undefined
}

/** The text with everything that no name can hold made into hyphens, if a name comes out. */
function repair(text: string, shape: TextShape): string | undefined {
  if (shape.problem !== 'invalid-name' || text.length > longestMistake) return undefined
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
  const message = say`\`${shorten(node.text)}\` is not a value of ${place(walk, shape)}; ${available(words)}`
  const meant = words.find((word) => meansWord(node, word)) ?? nearestWord(node.text, words)
  if (meant === undefined) return problem('wrong-value', message, node.range)
  const quotes = node.style === 'plain' ? '' : say`, without quotes`
  return problem(
    'wrong-value',
    message,
    node.range,
    say`did you mean \`${meant}\`${quotes}?`,
    meant,
  )
}

function meansWord(node: ScalarNode, word: string): boolean {
  if (node.text === word) return true
  if (word === 'true') return yesWords.has(node.text)
  return word === 'false' && noWords.has(node.text)
}

/** No number, or one out of its limits (then `value` is given). */
export function wrongNumber(
  walk: Walk,
  node: ScalarNode,
  shape: NumberShape,
  value: number | undefined,
): Diagnostic {
  const wanted = (shape.integer ? say`a whole number` : say`a number`) + limitsOf(shape)
  const found = `${node.style === 'plain' ? '' : say`the text `}\`${shorten(node.text)}\``
  const message = say`${place(walk, shape)} must be ${wanted}, and is ${found}`
  if (value !== undefined) return problem('invalid-number', message, node.range)
  const repaired = repairNumber(node.text)
  const example = say`write digits, as in \`10000\`, \`10_000\` or \`2.5\``
  const help = repaired === undefined ? example : say`write \`${repaired}\``
  return problem('invalid-number', message, node.range, help, repaired)
}

function limitsOf({ minimum, maximum }: NumberShape): string {
  const least = Number.isFinite(minimum) ? say` of at least ${minimum}` : ''
  return least + (Number.isFinite(maximum) ? say` of at most ${maximum}` : '')
}

/** `007`, `"5"`, `10,000`, `１０` and the like. */
function repairNumber(text: string): string | undefined {
  if (text.length > longestMistake) return undefined
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[, ](?=\d{3}\b)/g, '')
  const repaired = digits.replace(/^([+-]?)0+(?=\d)/, '$1').replace(/^\+/, '')
  return /^-?(0|[1-9]\d{0,15})(\.\d+)?$/.test(repaired) && repaired !== '-0' ? repaired : undefined
}
