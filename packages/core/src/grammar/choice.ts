import { collectDiagnostics, type Diagnostic } from '../diagnostic/index.ts'
import type { MapNode, Node } from '../document/index.ts'
import { wrongKind } from './kind-problems.ts'
import { noneOfTheForms, otherForm } from './map-problems.ts'
import type { ChoiceShape, MapShape, Shape } from './shape.ts'
import { type Decoded, decode, type Walk } from './walk.ts'

/**
 * One of several shapes: chosen by the kind of the node, then, among maps, by the keys that are
 * present, so that what is wrong can be said of the one that was meant.
 */
export function decodeChoice(walk: Walk, node: Node, shape: ChoiceShape): Decoded | undefined {
  const fitting = alternatives(shape).filter((one) => nodeKind(one) === node.kind)
  if (fitting.length === 0) {
    walk.report(wrongKind(walk, node, shape))
    return undefined
  }
  if (node.kind === 'map') return decodeMapChoice(walk, node, shape, fitting as MapShape[])
  return firstAccepted(walk, node, fitting, fitting.at(-1))
}

/** All shapes that a choice comes down to; choices within it are opened. */
export function alternatives(shape: Shape): readonly Exclude<Shape, ChoiceShape>[] {
  return shape.kind === 'choice' ? shape.choices.flatMap((one) => alternatives(one())) : [shape]
}

/** The kind of node that a shape is written as. */
export function nodeKind(shape: Exclude<Shape, ChoiceShape>): Node['kind'] {
  return shape.kind === 'map' || shape.kind === 'list' ? shape.kind : 'scalar'
}

function decodeMapChoice(
  walk: Walk,
  node: MapNode,
  shape: ChoiceShape,
  maps: readonly MapShape[],
): Decoded | undefined {
  if (maps.length > 1 && maps.every((map) => likeness(map, node) === unlike)) {
    for (const problem of noneOfTheForms(walk, node, shape, maps)) walk.report(problem)
    return undefined
  }
  const ranked = maps.toSorted((a, b) => likeness(b, node) - likeness(a, node))
  const meant = ranked[0]
  const others = ranked.slice(1)
  const saying = meant ? { ...walk, report: sayWhereItBelongs(walk, node, meant, others) } : walk
  return firstAccepted(saying, node, ranked, meant)
}

const unlike = -1

/**
 * How much a map looks as if a shape was meant: by its required keys, then by all that it knows.
 * A required key that holds something else than it must is a hint, not a proof.
 */
function likeness(shape: MapShape, node: MapNode): number {
  if (shape.required.length === 0) return 0
  const values = node.pairs.filter(({ key }) => shape.required.includes(key.text))
  if (values.length === 0) return unlike
  const right = values.filter(({ key, value }) => holdsRightKind(shape, key.text, value))
  if (right.length === 0) return unlike / 2
  const known = node.pairs.filter(({ key }) => shape.keys.has(key.text))
  return known.length + (right.length === shape.required.length ? 1000 : 0)
}

function holdsRightKind(shape: MapShape, key: string, value: Node): boolean {
  const wanted = shape.keys.get(key)?.()
  if (!wanted || value.kind === 'invalid') return true
  return alternatives(wanted).some((one) => nodeKind(one) === value.kind)
}

/** A key that this form does not have may belong to another of the forms. */
function sayWhereItBelongs(
  walk: Walk,
  node: MapNode,
  meant: MapShape,
  others: readonly MapShape[],
): (diagnostic: Diagnostic) => void {
  return (diagnostic) => {
    const key = node.pairs.find((pair) => pair.key.range.start === diagnostic.range.start)?.key
    const known = key && others.find((other) => other.keys.has(key.text))
    const foreign = diagnostic.code === 'unknown-key' && key && known
    walk.report(foreign ? otherForm(key, meant, known) : diagnostic)
  }
}

function firstAccepted(
  walk: Walk,
  node: Node,
  shapes: readonly Shape[],
  meant: Shape | undefined,
): Decoded | undefined {
  let decodedAsMeant: Decoded | undefined
  let problems: readonly Diagnostic[] = []
  for (const shape of shapes) {
    const { diagnostics, report, isFull } = collectDiagnostics()
    const decoded = decode({ ...walk, report, isFull }, node, shape)
    if (decoded && diagnostics.length === 0) return decoded
    if (shape !== meant) continue
    decodedAsMeant = decoded
    problems = diagnostics
  }
  for (const one of problems) walk.report(one)
  return decodedAsMeant
}
