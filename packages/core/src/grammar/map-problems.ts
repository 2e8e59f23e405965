import { noun, say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../diagnostic/index.ts'
import type { MapNode, ScalarNode } from '../document/index.ts'
import { inYaml } from './example.ts'
import { meantKey } from './meant-key.ts'
import type { MapShape, Shape } from './shape.ts'
import type { Walk } from './walk.ts'
import { available, headOf, place, subject } from './wording.ts'

/** A key that the grammar does not know here. */
export function unknownKey(
  walk: Walk,
  key: ScalarNode,
  shape: MapShape,
  node: MapNode,
): Diagnostic {
  const meant = meantKey(key.text, shape, node)
  const message = say`unknown key \`${key.text}\` in ${subject(walk, shape)}; ${available(shape.keys.keys())}`
  if (meant !== undefined) {
    return problem('unknown-key', message, key.range, say`did you mean \`${meant}\`?`, meant)
  }
  const homes = [...(walk.homes.get(key.text) ?? [])]
  const misplaced = homes.length > 0 && homes.length <= mostHomes
  const help = misplaced
    ? say`\`${key.text}\` belongs to: ${homes.map(noun).join(', ')}; check the indent`
    : undefined
  return problem('unknown-key', message, key.range, help)
}

/** A key that belongs to nearly everything says nothing about where it was meant to stand. */
const mostHomes = 3

/** A key of one form of an element beside the keys of another: `{different: [a, b], first: c}`. */
export function otherForm(key: ScalarNode, meant: MapShape, other: MapShape): Diagnostic {
  const message = say`\`${key.text}\` does not go together with \`${meant.required.join('`, `')}\``
  const help = say`\`${key.text}\` belongs to another form: ${formOf(other)}; ${available(meant.keys.keys())}`
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
  const message = say`${subject(walk, shape)} has no ${keys.map((key) => `\`${key}\``).join(say` and no `)}`
  const help = say`add it, for example ${lines.join(', ')}`
  return problem('missing-key', message, headOf(walk, node), help)
}

/** A map that has none of the keys by which its form could be told. */
export function noneOfTheForms(
  walk: Walk,
  node: MapNode,
  shape: Shape,
  maps: readonly MapShape[],
): readonly Diagnostic[] {
  const keys = new Set(maps.flatMap((map) => [...map.keys.keys()]))
  const required = new Set(maps.flatMap((map) => map.required))
  const joined = { ...(maps[0] as MapShape), noun: shape.noun, keys: joinKeys(maps) }
  const misspelt = node.pairs.filter(({ key }) => {
    return !keys.has(key.text) && required.has(meantKey(key.text, joined, node) ?? '')
  })
  if (misspelt.length > 0) return misspelt.map(({ key }) => unknownKey(walk, key, joined, node))
  const forms = maps.map(formOf).join(say` or `)
  const message = say`${subject(walk, shape)} has none of the forms that it can have`
  return [problem('missing-key', message, headOf(walk, node), say`write ${forms}`)]
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

/** `{}` where at least one entry must stand. */
export function emptyMap(walk: Walk, node: MapNode, shape: MapShape): Diagnostic {
  const help =
    shape.example === undefined ? undefined : say`for example \`${inYaml(shape.example)}\``
  return problem('empty-map', say`${place(walk, shape)} is empty`, headOf(walk, node), help)
}
