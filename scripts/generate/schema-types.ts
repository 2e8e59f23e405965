import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { banner } from './module-text.ts'

type Schema = Readonly<Record<string, unknown>>
type Definitions = Readonly<Record<string, Schema>>

/**
 * The TypeScript types of a JSON Schema, in its own words: a definition with the title "Due within"
 * becomes `DueWithinSource`, descriptions become doc comments, and definitions of plain texts stay
 * `string`. A schema marked `x-partial` describes values that may lack what it requires.
 */
export async function schemaTypes(source: string, text: string): Promise<string> {
  const schema = JSON.parse(text) as Schema
  const definitions = (schema.definitions ?? schema.$defs ?? {}) as Definitions
  const types = await compile(forTypes(schema, definitions) as JSONSchema, 'Source', {
    bannerComment: banner(source),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true, printWidth: 100, trailingComma: 'all' },
  })
  return types.replaceAll(crossReference, withoutCrossReference)
}

/** What the compiler adds to each description, or says in its place; a reader does not need it. */
const crossReference =
  /( \*\n|\/\*\*\n) \* This interface was referenced by [^*]*\n \* via the `definition` "[^"]*"\.\n( \*\/\n)?/g

function withoutCrossReference(_: string, before: string, after = ''): string {
  return before.startsWith('/') ? '' : after
}

/** Keywords that limit values without changing their type, and our own. */
const withoutType = /^(default|defaultSnippets|examples|propertyNames|min\w+|max\w+|x-.+)$/

function forTypes(node: unknown, definitions: Definitions): unknown {
  if (Array.isArray(node)) return node.map((item) => forTypes(item, definitions))
  if (!isSchema(node)) return node
  if (typeof node.$ref === 'string') return reference(node, node.$ref, definitions)
  const kept = Object.entries(node).filter(
    ([key]) => !withoutType.test(key) && !(key === 'required' && node['x-partial'] === true),
  )
  return Object.fromEntries(
    kept.flatMap(([key, value]): readonly [string, unknown][] => {
      if (key === 'type' && Array.isArray(value)) return [[key, value[0]]]
      if (key === 'title') return isText(node) ? [] : [[key, typeName(String(value))]]
      if (key === 'properties') return [[key, mapValues(value, definitions)]]
      if (key === 'definitions' || key === '$defs')
        return [[key, mapValues(withoutTexts(definitions), definitions)]]
      return [[key, forTypes(value, definitions)]]
    }),
  )
}

/** A reference by the name of its type, so that it can have a description of its own. */
function reference(node: Schema, target: string, definitions: Definitions): Schema {
  const definition = definitions[target.replace(/^#\/(definitions|\$defs)\//, '')]
  if (!definition) throw new Error(`the schema refers to ${target}, which it does not define`)
  const tsType = isText(definition) ? 'string' : typeName(String(definition.title))
  return 'description' in node ? { tsType, description: node.description } : { tsType }
}

function mapValues(value: unknown, definitions: Definitions): Schema {
  const entries = Object.entries(value as Schema)
  return Object.fromEntries(entries.map(([key, item]) => [key, forTypes(item, definitions)]))
}

function withoutTexts(definitions: Definitions): Definitions {
  return Object.fromEntries(Object.entries(definitions).filter(([, value]) => !isText(value)))
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}

function isText(schema: Schema): boolean {
  return [schema.type].flat()[0] === 'string'
}

function typeName(title: string): string {
  const words = title.split(' ').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return `${words.join('')}Source`
}
