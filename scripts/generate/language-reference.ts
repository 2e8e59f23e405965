import { inYaml } from '../../packages/core/src/grammar/example.ts'
import type { SourceFile } from '../source-files.ts'

/** What the reference needs of the schema of the language. */
export interface LanguageSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly default?: Value
  readonly examples?: readonly Value[]
  readonly type?: string | readonly string[]
  readonly const?: Value
  readonly enum?: readonly Value[]
  readonly anyOf?: readonly LanguageSchema[]
  readonly items?: LanguageSchema
  readonly properties?: Readonly<Record<string, LanguageSchema>>
  readonly required?: readonly string[]
  readonly propertyNames?: LanguageSchema
  readonly additionalProperties?: false | LanguageSchema
  readonly definitions?: Readonly<Record<string, LanguageSchema>>
  readonly 'x-related'?: readonly string[]
}

type Value = Parameters<typeof inYaml>[0]

/** One page, with the definitions that it explains, in their order. */
interface Page {
  readonly file: string
  readonly title: string
  readonly says: string
  readonly definitions: readonly string[]
}

const folder = 'docs/reference/language'

const pages: readonly Page[] = [
  {
    file: 'stages.md',
    title: 'Stages and tracks',
    says: 'The places of a procedure, and what is active at once.',
    definitions: ['stages', 'stage', 'track', 'final', 'stage-path'],
  },
  {
    file: 'steps.md',
    title: 'Steps and ways out',
    says: 'What people and the clock do: who may, with which form, what follows.',
    definitions: ['steps', 'step', 'target', 'branch', 'votes', 'opening'],
  },
  {
    file: 'roles.md',
    title: 'Who takes part',
    says: 'Roles, who holds one in a single case, and who is told.',
    definitions: ['role', 'roles', 'role-choice', 'told', 'assignment'],
  },
  {
    file: 'forms.md',
    title: 'Forms and scales',
    says: 'What steps record.',
    definitions: ['form', 'fields', 'field-name', 'field-type', 'typed-field', 'scale'],
  },
  {
    file: 'decisions.md',
    title: 'Definitions and decisions',
    says: 'What is worked out from facts.',
    definitions: ['definition', 'decision', 'table', 'rule', 'override'],
  },
  {
    file: 'deadlines.md',
    title: 'Deadlines',
    says: 'What must have happened by when, on which calendar.',
    definitions: [
      'deadline',
      'within',
      'due',
      'pause',
      'extension',
      'roll',
      'reopening',
      'escalation',
      'percentage',
      'calendar-choice',
      'calendar',
    ],
  },
  {
    file: 'holds.md',
    title: 'Holds',
    says: 'Marks that keep a case where it is while it waits.',
    definitions: ['hold', 'hold-set', 'hold-release'],
  },
  {
    file: 'rules.md',
    title: 'Rules of the whole case',
    says: 'Constraints, who may deviate, when the procedure applies, and duties without a case.',
    definitions: ['constraint', 'deviations', 'applies', 'scheduled'],
  },
  {
    file: 'metrics.md',
    title: 'Metrics and reports',
    says: 'Figures over many cases, read from their trails.',
    definitions: ['metric', 'measured', 'grouping', 'stretch', 'report'],
  },
  {
    file: 'texts.md',
    title: 'Texts, sources and records',
    says: 'What people read, and what the procedure implements.',
    definitions: ['label', 'language-tag', 'note', 'source', 'clause', 'citation', 'record'],
  },
  {
    file: 'overlays.md',
    title: 'Overlays',
    says: 'A procedure that is made of another one.',
    definitions: ['base', 'address', 'any'],
  },
  {
    file: 'values.md',
    title: 'Names and values',
    says: 'What stands behind keys everywhere.',
    definitions: [
      'name',
      'names',
      'word',
      'path',
      'version',
      'date',
      'duration',
      'condition',
      'expression',
      'value',
      'text',
    ],
  },
]

/** The pages about the language, made of its schema. Refuses a definition that no page explains. */
export function languageReference(files: readonly SourceFile[]): readonly SourceFile[] {
  const source = files.find(({ path }) => path === 'packages/core/src/grammar/schema.json')
  return source ? referenceOf(JSON.parse(source.text) as LanguageSchema) : []
}

/** The same for a schema. */
export function referenceOf(schema: LanguageSchema): readonly SourceFile[] {
  const placed = pages.flatMap(({ definitions }) => definitions)
  const homeless = Object.keys(schema.definitions ?? {}).filter((name) => !placed.includes(name))
  if (homeless.length > 0) {
    const where = 'give it to a page in scripts/generate/language-reference.ts'
    throw new Error(`no page explains the definition ${homeless.join(', ')}: ${where}`)
  }
  return [
    { path: `${folder}/README.md`, text: frontPage(schema) },
    ...pages.map((page) => ({ path: `${folder}/${page.file}`, text: pageText(schema, page) })),
  ]
}

const banner =
  '<!-- Generated from packages/core/src/grammar/schema.json by scripts/generate.ts; change that. -->\n'

function frontPage(schema: LanguageSchema): string {
  const links = pages.map(({ file, title, says }) => `- [${title}](${file}): ${says}`)
  const start = { file: 'README.md', definitions: [] }
  return `${banner}
# The language

${schema.description}

These pages have every key of it: what it means, its type, what is so where it is left out, where it
stands, an example. An editor says the same while one types ([how](../../../packages/core/README.md)).

${links.join('\n')}

Conditions, cells, durations and calendars have pages of their own: [conditions](../conditions.md),
[decision tables](../cells.md), [durations](../durations.md), [calendars](../calendars.md).

## Keys of the document

${keysOf(schema, { schema, page: start, owner: '' }).join('\n')}`
}

function pageText(schema: LanguageSchema, page: Page): string {
  const sections = page.definitions.flatMap((name) => {
    const definition = schema.definitions?.[name]
    return definition ? [section(name, definition, { schema, page, owner: name })] : []
  })
  return `${banner}\n# ${page.title}\n\n${page.says}\n\n${sections.join('\n')}`
}

/** Where something is said, for links. */
interface Here {
  readonly schema: LanguageSchema
  readonly page: Pick<Page, 'file' | 'definitions'>
  readonly owner: string
}

function section(name: string, definition: LanguageSchema, here: Here): string {
  const { title = name, description = '', examples = [] } = definition
  const places = placesOf(here.schema, name).map(({ key, owner }) => keyLink(owner, key, here))
  return [
    `## ${title}\n`,
    `${description}\n`,
    ...(definition.properties ? [] : [`- Type: ${typeOf(definition, here)}`]),
    ...(places.length > 0 ? [`- Stands at: ${places.join(', ')}`] : []),
    `${examplesOf(examples)}\n`,
    ...keysOf(definition, here),
  ].join('\n')
}

/** Keys that nearly everything has are named, and explained once. */
const everywhere: ReadonlySet<string> = new Set(['clause', 'note'])

function keysOf(definition: LanguageSchema, here: Here): readonly string[] {
  const keys = new Map<string, { key: LanguageSchema; required: boolean }>()
  for (const { properties = {}, required = [] } of mapsOf(definition)) {
    for (const [name, key] of Object.entries(properties)) {
      if (!keys.has(name)) keys.set(name, { key, required: required.includes(name) })
    }
  }
  const isShared = (name: string, { $ref }: LanguageSchema): boolean =>
    here.owner !== '' && everywhere.has(name) && $ref === `#/definitions/${name}`
  const own = [...keys].filter(([name, { key }]) => !isShared(name, key))
  const also = [...keys]
    .filter(([name, { key }]) => isShared(name, key))
    .map(([name]) => `[\`${name}\`](${linkTo(name, here)})`)
  return [
    ...own.map(([name, { key, required }]) => keyText(name, key, required, here)),
    ...(also.length > 0 ? [`It may also have ${also.join(' and ')}.\n`] : []),
  ]
}

function keyText(name: string, key: LanguageSchema, required: boolean, here: Here): string {
  const full = { ...resolved(here.schema, key), ...key }
  return [
    `### \`${here.owner === '' ? name : `${here.owner}.${name}`}\`\n`,
    `${full.description}\n`,
    `- Type: ${typeOf(key, here)}${required ? '; must be there' : ''}`,
    ...(full.default === undefined ? [] : [`- Default: \`${inYaml(full.default)}\``]),
    ...related(full, here),
    `${examplesOf(full.examples ?? [], name)}\n`,
  ].join('\n')
}

function related(key: LanguageSchema, here: Here): readonly string[] {
  const links = (key['x-related'] ?? []).map((name) => {
    const [first = '', second] = name.split('.')
    if (second !== undefined) return keyLink(first, second, here)
    const beside = mapsOf(here.schema.definitions?.[here.owner] ?? here.schema)
    if (beside.some(({ properties = {} }) => name in properties)) {
      return keyLink(here.owner, name, here)
    }
    return here.schema.properties?.[name]
      ? keyLink('', name, here)
      : `[\`${name}\`](${linkTo(name, here)})`
  })
  return links.length > 0 ? [`- See: ${links.join(', ')}`] : []
}

/** The maps that a definition can be: itself, or some of its forms. */
function mapsOf(definition: LanguageSchema): readonly LanguageSchema[] {
  return [definition, ...(definition.anyOf ?? [])].filter(({ properties }) => properties)
}

function examplesOf(examples: readonly Value[], key?: string): string {
  const isLong = (value: Value): boolean => JSON.stringify(value).includes('\\n')
  const inLine = examples.filter((value) => !isLong(value)).map((value) => exampleOf(value, key))
  const short = inLine.length > 0 ? [`- Example: ${inLine.join(', ')}`] : []
  const blocks = examples.filter(isLong).map((value) => {
    return `\n\`\`\`yaml\n${inLines(key === undefined ? value : { [key]: value }).join('\n')}\n\`\`\``
  })
  return [...short, ...blocks].join('\n')
}

function exampleOf(value: Value, key: string | undefined): string {
  const text = key === undefined ? inYaml(value) : `${key}: ${inYaml(value)}`
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** A value over several lines, as one writes it where it holds a table. */
function inLines(value: Value): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [inYaml(value)]
  return Object.entries(value).flatMap(([key, part]) => {
    if (typeof part === 'string' && part.includes('\n')) {
      return [`${key}: |`, ...part.trimEnd().split('\n').map(indented)]
    }
    const lines = JSON.stringify(part).includes('\\n') ? inLines(part) : [inYaml(part)]
    return lines.length > 1 ? [`${key}:`, ...lines.map(indented)] : [`${key}: ${lines[0]}`]
  })
}

function indented(line: string): string {
  return `  ${line}`
}

/** What stands behind a key, in words with links. */
function typeOf(schema: LanguageSchema, here: Here): string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref)
    const title = here.schema.definitions?.[name]?.title ?? name
    return `[${lowerFirst(title)}](${linkTo(name, here)})`
  }
  if (schema.const !== undefined) return `\`${inYaml(schema.const)}\``
  if (schema.enum) return schema.enum.map((value) => `\`${inYaml(value)}\``).join(', ')
  if (schema.anyOf) return schema.anyOf.map((form) => typeOf(form, here)).join(' or ')
  if (schema.items) return `list of ${typeOf(schema.items, here)}`
  if (schema.properties) return `map: ${lowerFirst(schema.title ?? 'entries')}`
  if (schema.additionalProperties) {
    const names = schema.propertyNames ? typeOf(schema.propertyNames, here) : 'text'
    return `map from ${names} to ${typeOf(schema.additionalProperties, here)}`
  }
  const type = [schema.type ?? ''].flat()[0] ?? ''
  return kinds[type] ?? type
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
}

/** The keys behind which something of a definition stands. */
function placesOf(
  schema: LanguageSchema,
  name: string,
): readonly { readonly owner: string; readonly key: string }[] {
  // What stands everywhere is found everywhere.
  const most = 12
  const owners = [['', schema] as const, ...Object.entries(schema.definitions ?? {})]
  const found = owners.flatMap(([owner, definition]) => {
    const keys = mapsOf(definition).flatMap(({ properties = {} }) => Object.entries(properties))
    const using = keys.filter(([, key]) => refersTo(key, name)).map(([key]) => key)
    return [...new Set(using)].map((key) => ({ owner, key }))
  })
  return found.length > most ? [] : found
}

function refersTo(schema: LanguageSchema, name: string): boolean {
  if (schema.$ref !== undefined) return nameOf(schema.$ref) === name
  const { items, additionalProperties, anyOf = [] } = schema
  const parts = [...anyOf, ...[items, additionalProperties].flatMap((part) => part || [])]
  return parts.some((part) => refersTo(part, name))
}

function resolved(schema: LanguageSchema, part: LanguageSchema): LanguageSchema {
  return part.$ref === undefined ? part : (schema.definitions?.[nameOf(part.$ref)] ?? part)
}

function nameOf(reference: string): string {
  return reference.replace('#/definitions/', '')
}

function keyLink(owner: string, key: string, { page }: Here): string {
  const name = owner === '' ? key : `${owner}.${key}`
  const file = owner === '' ? 'README.md' : fileOf(owner)
  const anchor = name.replaceAll('.', '').toLowerCase()
  return `[\`${name}\`](${file === page.file ? '' : file}#${anchor})`
}

/** A link to the section of a definition. */
function linkTo(name: string, { schema, page }: Here): string {
  const title = schema.definitions?.[name]?.title ?? name
  const anchor = title.toLowerCase().replaceAll(' ', '-')
  const file = fileOf(name)
  return `${file === page.file ? '' : file}#${anchor}`
}

function fileOf(definition: string): string {
  return pages.find(({ definitions }) => definitions.includes(definition))?.file ?? 'README.md'
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
