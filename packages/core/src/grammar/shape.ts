import type { Json } from '@dueprocess/rules'

/** What may stand at a place of a document: a part of the JSON Schema, made ready for the walk. */
export type Shape =
  | TextShape
  | NumberShape
  | BooleanShape
  | ConstantShape
  | MapShape
  | ListShape
  | ChoiceShape

interface About {
  /** What it is called in messages: `step`. */
  readonly noun: string
  /** What it means at this place. */
  readonly description: string
  /** What any such thing looks like. */
  readonly rule: string
  readonly example: Json | undefined
  /** Whether it changes what the procedure does. */
  readonly behaviour: boolean
}

/** A text, of a certain look or any. */
export interface TextShape extends About {
  readonly kind: 'text'
  readonly pattern: RegExp | undefined
  readonly minLength: number
  /** The code of the diagnostic for a text that does not match. */
  readonly problem: string
}

/** A number within limits. */
export interface NumberShape extends About {
  readonly kind: 'number'
  readonly integer: boolean
  readonly minimum: number
  readonly maximum: number
}

/** `true` or `false`. */
export interface BooleanShape extends About {
  readonly kind: 'boolean'
}

/** One of a few values. */
export interface ConstantShape extends About {
  readonly kind: 'constant'
  readonly values: readonly Json[]
}

/** Known keys, names with values of one shape, or both. */
export interface MapShape extends About {
  readonly kind: 'map'
  /** The keys that are known by name, in the order of the schema. */
  readonly keys: ReadonlyMap<string, () => Shape>
  /** What every other key holds; undefined where there are no others. */
  readonly rest: (() => Shape) | undefined
  /** What every other key looks like. */
  readonly keyShape: (() => Shape) | undefined
  readonly required: readonly string[]
  readonly minProperties: number
  /** Handed on even without its required keys, since other parts refer to it. */
  readonly partial: boolean
}

/** Items of one shape. */
export interface ListShape extends About {
  readonly kind: 'list'
  readonly item: () => Shape
  readonly minItems: number
}

/** One of several shapes. */
export interface ChoiceShape extends About {
  readonly kind: 'choice'
  readonly choices: readonly (() => Shape)[]
}
