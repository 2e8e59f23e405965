import type { Json } from '@dueprocess/rules'
import type { MapShape, Shape } from './shape.ts'

/** The part of JSON Schema that grammars use and the walk understands. */
interface Schema {
  readonly $ref?: string
  /** As draft-07 calls them, and later drafts. */
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly Json[]
  readonly type?: TypeWord | readonly TypeWord[]
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly additionalProperties?: false | Schema
  readonly minProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly anyOf?: readonly Schema[]
  readonly 'x-behaviour'?: boolean
  readonly 'x-partial'?: boolean
  readonly 'x-problem'?: string
}

type TypeWord = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'

const annotations = [
  'title',
  'description',
  'default',
  'examples',
  'defaultSnippets',
  'x-behaviour',
  'x-related',
  '$schema',
  '$id',
  'definitions',
  '$defs',
]

/** The keywords of each form that a schema can have, beside annotations. */
const forms: readonly { readonly has: string; readonly keywords: readonly string[] }[] = [
  { has: '$ref', keywords: ['$ref'] },
  { has: 'anyOf', keywords: ['anyOf'] },
  { has: 'const', keywords: ['const'] },
  { has: 'enum', keywords: ['enum'] },
  { has: 'string', keywords: ['type', 'pattern', 'minLength', 'x-problem'] },
  { has: 'number', keywords: ['type', 'minimum', 'maximum', 'pattern'] },
  { has: 'integer', keywords: ['type', 'minimum', 'maximum'] },
  { has: 'boolean', keywords: ['type'] },
  { has: 'array', keywords: ['type', 'items', 'minItems'] },
  {
    has: 'object',
    keywords: [
      'type',
      'properties',
      'required',
      'propertyNames',
      'additionalProperties',
      'minProperties',
      'x-partial',
    ],
  },
]

/**
 * Reads a JSON Schema as the shape of its root. Throws on a keyword that the walk does not know:
 * a rule that is written down and not held would be worse than none.
 */
export function readSchema(json: unknown): Shape {
  const root = json as Schema
  refuseUnknownKeywords(root, '#')
  const shapes = new Map<Schema, Shape>()
  const shapeOf = (schema: Schema): Shape => {
    const known = shapes.get(schema)
    if (known) return known
    const shape = makeShape(resolve(root, schema), shapeOf)
    shapes.set(schema, shape)
    return shape
  }
  return shapeOf(root)
}

function refuseUnknownKeywords(schema: Schema, path: string): void {
  const form = forms.find(({ has }) => has in schema || has === typeOf(schema))
  if (!form)
    throw new Error(`${path}: the schema has none of ${forms.map(({ has }) => has).join(', ')}`)
  const allowed = new Set([...annotations, ...form.keywords])
  const unknown = Object.keys(schema).find((keyword) => !allowed.has(keyword))
  if (unknown !== undefined)
    throw new Error(`${path}: the keyword "${unknown}" is not supported here`)
  if (typeOf(schema) === 'object' && schema.additionalProperties === undefined) {
    throw new Error(
      `${path}: say what other keys hold, or that there are none (additionalProperties)`,
    )
  }
  for (const [name, child] of childrenOf(schema)) refuseUnknownKeywords(child, `${path}/${name}`)
}

/**
 * Types that are one to us and several to other readers of YAML: what they read as a number or as
 * true is text where text is expected, and `10_000` is a number where a number is.
 */
const unions: ReadonlyMap<string, TypeWord> = new Map([
  ['string number boolean', 'string'],
  ['number string', 'number'],
])

function typeOf({ type }: Schema): TypeWord | undefined {
  return typeof type === 'string' || type === undefined ? type : unions.get(type.join(' '))
}

function childrenOf(schema: Schema): [string, Schema][] {
  const children = [
    ...Object.entries(definitionsOf(schema)),
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.anyOf ?? {}),
  ]
  if (schema.items) children.push(['items', schema.items])
  if (schema.propertyNames) children.push(['propertyNames', schema.propertyNames])
  if (schema.additionalProperties)
    children.push(['additionalProperties', schema.additionalProperties])
  return children
}

const definition = /^#\/(definitions|\$defs)\//

function definitionsOf({ definitions, $defs }: Schema): Readonly<Record<string, Schema>> {
  return definitions ?? $defs ?? {}
}

/** What a reference leads to, with the annotations that stand beside the reference. */
function resolve(root: Schema, schema: Schema): Schema & { readonly rule?: string } {
  if (schema.$ref === undefined) return schema
  const name = definition.test(schema.$ref) ? schema.$ref.replace(definition, '') : ''
  const target = definitionsOf(root)[name]
  if (!target) throw new Error(`${schema.$ref} leads nowhere`)
  const { $ref: _, ...beside } = schema
  const resolved = resolve(root, target)
  return { ...resolved, rule: resolved.rule ?? resolved.description ?? '', ...beside }
}

function makeShape(schema: ReturnType<typeof resolve>, shapeOf: (schema: Schema) => Shape): Shape {
  const about = {
    noun: (schema.title ?? 'value').toLowerCase(),
    description: schema.description ?? '',
    rule: schema.rule ?? schema.description ?? '',
    example: schema.examples?.[0],
    behaviour: schema['x-behaviour'] !== false,
  }
  const later = (child: Schema) => () => shapeOf(child)
  if (schema.anyOf) return { ...about, kind: 'choice', choices: schema.anyOf.map(later) }
  if (schema.const !== undefined) return { ...about, kind: 'constant', values: [schema.const] }
  if (schema.enum) return { ...about, kind: 'constant', values: schema.enum }
  const type = typeOf(schema)
  if (type === 'object') return { ...about, ...mapParts(schema, later) }
  if (type === 'array') {
    return {
      ...about,
      kind: 'list',
      item: later(schema.items ?? {}),
      minItems: schema.minItems ?? 0,
    }
  }
  if (type === 'boolean') return { ...about, kind: 'boolean' }
  if (type === 'string') {
    return {
      ...about,
      kind: 'text',
      pattern: schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u'),
      minLength: schema.minLength ?? 0,
      problem: schema['x-problem'] ?? 'wrong-value',
    }
  }
  return {
    ...about,
    kind: 'number',
    integer: type === 'integer',
    minimum: schema.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: schema.maximum ?? Number.POSITIVE_INFINITY,
  }
}

type MapParts = Omit<MapShape, 'noun' | 'description' | 'rule' | 'example' | 'behaviour'>

function mapParts(schema: Schema, later: (child: Schema) => () => Shape): MapParts {
  const keys = Object.entries(schema.properties ?? {})
  return {
    kind: 'map',
    keys: new Map(keys.map(([name, child]) => [name, later(child)])),
    rest: schema.additionalProperties ? later(schema.additionalProperties) : undefined,
    keyShape: schema.propertyNames ? later(schema.propertyNames) : undefined,
    required: schema.required ?? [],
    minProperties: schema.minProperties ?? 0,
    partial: schema['x-partial'] === true,
  }
}
