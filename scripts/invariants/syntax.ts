import { builtinModules } from 'node:module'
import { type Node, parseSync, visitorKeys } from 'oxc-parser'
import type { SourceFile } from '../source-files.ts'

/** A node of a syntax tree with the node around it and the name of the field that it stands in. */
export type Visit = { readonly node: Node; readonly parent?: Node; readonly field?: string }

const parsed = new WeakMap<SourceFile, readonly Visit[]>()

/**
 * Every node of a TypeScript file, outer nodes first. Looking at the tree instead of the text keeps
 * comments, strings and property names from being taken for code.
 */
export function visits(file: SourceFile): readonly Visit[] {
  const known = parsed.get(file)
  if (known) return known
  const { program, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`)
  const all = [...walk({ node: program })]
  parsed.set(file, all)
  return all
}

function* walk(visit: Visit): Generator<Visit> {
  yield visit
  const parent = visit.node
  for (const field of visitorKeys[parent.type] ?? []) {
    const child = (parent as unknown as Readonly<Record<string, unknown>>)[field]
    for (const node of Array.isArray(child) ? child : [child]) {
      if (isNode(node)) yield* walk({ node, parent, field })
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** A module that a file asks for. */
export type ModuleRequest = { readonly specifier: string; readonly offset: number }

/** All modules that a file imports or re-exports, types and `import()` included. */
export function moduleRequests(file: SourceFile): readonly ModuleRequest[] {
  return visits(file).flatMap(({ node }) => {
    const source = 'source' in node ? node.source : undefined
    if (!isNode(source) || source.type !== 'Literal') return []
    return [{ specifier: String(source.value), offset: source.start }]
  })
}

/** The package of a specifier: `ajv` of `ajv/dist/2020.js`; nothing for files and for Node itself. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || isNodeModule(specifier)) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Whether a specifier names a module of Node, with or without `node:`. */
export function isNodeModule(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

/** The TypeScript files that are published: `packages/<package>/src/…`. */
export function publishedSources(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path))
}
