import { later, noun, type Sentence, say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../diagnostic/index.ts'
import { joinedKey, type ListNode, type Node } from '../document/index.ts'
import { alternatives } from './choice.ts'
import { inYaml } from './example.ts'
import type { ListShape, Shape } from './shape.ts'
import type { Walk } from './walk.ts'
import { headOf, place, shorten } from './wording.ts'

const kindNames: Readonly<Record<Node['kind'], Sentence>> = {
  map: later`a map`,
  list: later`a list`,
  scalar: later`a text`,
  invalid: later`nothing`,
}

/** What may stand somewhere, in words: `a name`, `a list`, `case`. */
function nameOf(shape: Shape): string {
  if (shape.kind === 'constant') return `\`${shape.values.join('`, `')}\``
  if (shape.kind === 'boolean') return say`\`true\` or \`false\``
  if (shape.kind !== 'text') return say`a ${noun(shape.kind)}`
  const word = shape.noun === 'value' ? 'text' : shape.noun
  return /^[aeiou]/.test(word) ? say`an ${noun(word)}` : say`a ${noun(word)}`
}

/** A map, list or text where another of them belongs. */
export function wrongKind(walk: Walk, node: Node, shape: Shape): Diagnostic {
  // Where a text cannot stand, one that begins as an entry is an entry with a wrong colon.
  const joined = node.kind === 'scalar' ? joinedKey(node) : undefined
  if (joined) return joined.diagnostic
  const kinds = [...new Set(alternatives(shape).map(nameOf))]
  const found =
    node.kind === 'scalar' ? say`the text \`${shorten(node.text)}\`` : kindNames[node.kind]()
  const message = say`${place(walk, shape)} must be ${kinds.join(say` or `)}, and is ${found}`
  const marked = node.kind === 'invalid' || node.kind === 'scalar' || node.flow
  const range = marked ? node.range : headOf(walk, node)
  return problem('wrong-kind', message, range, kindHelp(walk, shape))
}

function kindHelp(walk: Walk, shape: Shape): string | undefined {
  if (shape.example === undefined) return undefined
  const example = inYaml(shape.example)
  return say`for example ${walk.key ? `\`${walk.key.text}: ${example}\`` : `\`${example}\``}`
}

/** `[]`, or one step where two must differ. */
export function tooFewItems(walk: Walk, node: ListNode, shape: ListShape): Diagnostic {
  const wanted = shape.minItems === 1 ? say`one item` : say`${shape.minItems} items`
  const message = say`${place(walk, shape)} needs at least ${wanted}, and has ${node.items.length}`
  const help = node.items.length === 0 ? say`add an item, or remove the key` : undefined
  return problem('too-few-items', message, headOf(walk, node), help)
}
