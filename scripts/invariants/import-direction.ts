import { posix } from 'node:path'
import type { SourceFile } from '../source-files.ts'
import { type Check, type Finding, lineAt } from './check.ts'
import { moduleRequests, publishedSources } from './syntax.ts'

/**
 * The folders inside a folder, earliest first. A file may import from its own folder and from
 * earlier ones; folders side by side in an inner list do not import each other. Files that lie
 * directly in `in` (tables of contents, the pipeline itself) come last: they import all folders and
 * no folder imports them.
 */
export type Layers = {
  readonly in: string
  readonly order: readonly (string | readonly string[])[]
}

/** The directions of data flow that the repository has. A folder that is missing here is reported. */
const layers: readonly Layers[] = [
  {
    in: 'packages',
    order: ['rules', 'core', ['presets', 'sqlite', 'handbook', 'logs'], 'testing', 'cli'],
  },
  { in: 'packages/rules/src', order: ['values', 'time', 'conditions', 'tables', 'dmn', 'zh'] },
  {
    in: 'packages/testing/src',
    order: [
      'grammar',
      'link',
      'run',
      ['report', 'coverage'],
      ['clock', 'files'],
      'capture',
      ['generate', 'mutate'],
      'vitest',
      'zh',
    ],
  },
  {
    in: 'packages/logs/src',
    order: ['record', 'read', 'mapping', 'conform', 'write', 'zh'],
  },
  {
    in: 'packages/core/src',
    order: [
      'digest',
      'diagnostic',
      'document',
      'grammar',
      'overlay',
      'form',
      'procedure',
      'link',
      ['check', 'languages'],
      'submission',
      'trail',
      // The audit is a second opinion: it may share nothing with what moves a case.
      ['machine', 'compliance'],
      // Figures are read from trails alone.
      'metrics',
      'case',
      ['migration', 'typed'],
      'host',
      'zh',
    ],
  },
  {
    in: 'packages/handbook/src',
    order: ['text', 'words', 'graph', 'layout', 'draw', 'notation', 'bpmn', 'document', 'write'],
  },
]

/** Imports only go from a later folder to an earlier one, between packages and inside them. */
export const importDirection: Check = (files) => againstDirection(files, layers)

/** Like `importDirection`, for other layers. */
export function againstDirection(
  files: readonly SourceFile[],
  table: readonly Layers[],
): readonly Finding[] {
  const sources = publishedSources(files)
  return [
    ...table.flatMap((one) => foldersWithoutPlace(sources, one)),
    ...sources.flatMap((file) =>
      moduleRequests(file).flatMap(({ specifier, offset }) => {
        const message = faultOf(file.path, specifier, table)
        return message ? [{ path: file.path, line: lineAt(file.text, offset), message }] : []
      }),
    ),
  ]
}

function foldersWithoutPlace(files: readonly SourceFile[], one: Layers): readonly Finding[] {
  const known = new Set(one.order.flat())
  const missing = new Map<string, Finding>()
  for (const { path } of files) {
    const folder = folderIn(one, path)
    if (folder === undefined || folder === '' || known.has(folder)) continue
    const message = `folder "${one.in}/${folder}" has no place in scripts/invariants/import-direction.ts`
    missing.set(folder, { path, line: 1, message })
  }
  return [...missing.values()]
}

function faultOf(from: string, specifier: string, table: readonly Layers[]): string | undefined {
  const to = targetOf(from, specifier)
  if (to === undefined) return undefined
  const ownPackage = from.split('/').slice(0, 2).join('/')
  const allowed = [`${ownPackage}/src/`, `${ownPackage}/package.json`]
  if (specifier.startsWith('.') && !allowed.some((path) => to.startsWith(path))) {
    return `"${specifier}" leaves ${ownPackage}/src: import other packages by their name`
  }
  for (const one of table) {
    const [own, other] = [folderIn(one, from), folderIn(one, to)]
    if (own === undefined || other === undefined || own === other) continue
    if (rank(one, other) >= rank(one, own)) {
      const there = other === '' ? 'the files above the folders' : `"${other}"`
      return `"${own}" must not import from ${there}: the order in ${one.in} is ${inWords(one)}`
    }
  }
  return undefined
}

/** The file or package folder that an import leads to; nothing for third-party packages. */
function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  const [scope, name] = specifier.split('/')
  return scope === '@dueprocess' && name ? `packages/${name}/` : undefined
}

/** The folder of `layers` that a path lies in; '' directly in it; nothing outside. */
function folderIn(one: Layers, path: string): string | undefined {
  if (!path.startsWith(`${one.in}/`)) return undefined
  const [folder, ...rest] = path.slice(one.in.length + 1).split('/')
  return rest.length === 0 ? '' : folder
}

function rank({ order }: Layers, folder: string): number {
  const found = order.findIndex((place) => [place].flat().includes(folder))
  return found < 0 ? order.length : found
}

function inWords({ order }: Layers): string {
  return order.map((place) => [place].flat().join(' | ')).join(' → ')
}
