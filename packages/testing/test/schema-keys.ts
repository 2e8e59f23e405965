/** As much of a JSON Schema as says which keys there are. */
interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly 'x-behaviour'?: boolean
}

/** Every key that changes what a document does, behind the title of what it belongs to: `Step.by`. */
export function keysOf(json: unknown): readonly string[] {
  const root = json as Schema
  const keys = new Set<string>()
  const seen = new Set<Schema>()
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return
    seen.add(schema)
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      if (child['x-behaviour'] !== false) keys.add(`${schema.title}.${key}`)
    }
    for (const child of partsOf(schema)) visit(child)
  }
  for (const schema of [root, ...Object.values(root.definitions ?? {})]) visit(schema)
  return [...keys]
}

/** The keys that a document has, each behind the title of what it belongs to. */
export function keysUsed(json: unknown, document: unknown): readonly string[] {
  const root = json as Schema
  const keys: string[] = []
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1)
    return name === undefined ? schema : resolve(root.definitions?.[name] as Schema)
  }
  const fits = (schema: Schema, value: unknown): boolean => {
    const { anyOf, type, properties = {}, required = [], additionalProperties } = resolve(schema)
    if (anyOf) return anyOf.some((one) => fits(one, value))
    if (Array.isArray(value)) return type === 'array'
    if (!isMap(value)) return type !== 'array' && type !== 'object'
    if (type !== 'object' || required.some((key) => !(key in value))) return false
    return additionalProperties !== false || Object.keys(value).every((key) => key in properties)
  }
  const visit = (schema: Schema, value: unknown): void => {
    const { title, anyOf, properties = {}, additionalProperties, items } = resolve(schema)
    for (const one of anyOf ?? []) if (fits(one, value)) visit(one, value)
    if (Array.isArray(value) && items) for (const item of value) visit(items, item)
    if (!isMap(value)) return
    for (const [key, part] of Object.entries(value)) {
      const known = properties[key]
      if (known) keys.push(`${title}.${key}`)
      if (known) visit(known, part)
      else if (typeof additionalProperties === 'object') visit(additionalProperties, part)
    }
  }
  visit(root, document)
  return keys
}

function partsOf(schema: Schema): readonly Schema[] {
  const { properties = {}, anyOf = [], items, additionalProperties } = schema
  const rest = typeof additionalProperties === 'object' ? [additionalProperties] : []
  return [...Object.values(properties), ...anyOf, ...(items ? [items] : []), ...rest]
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
