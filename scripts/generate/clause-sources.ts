import { posix } from 'node:path'
import { parse } from 'yaml'
import type {
  ClauseKind,
  ClauseSource,
  SourceClause,
} from '../../packages/presets/src/clause-source.ts'
import type { SourceFile } from '../source-files.ts'
import { banner } from './module-text.ts'

const list = /^packages\/presets\/clauses\/.+\.yaml$/

/** What kinds of clauses there are; `info` is background, which nothing has to carry. */
const kinds: readonly ClauseKind[] = [
  ...(['step', 'deadline', 'role', 'form', 'grade', 'decision', 'notify', 'record'] as const),
  ...(['metric', 'link', 'drill', 'prevent', 'audit', 'evidence'] as const),
  ...(['escalate', 'approve', 'info'] as const),
]

type Texts = Readonly<Record<string, string>>
type Row = {
  readonly id: string
  readonly kind: ClauseKind
  readonly text: Texts
  readonly 'not-executable'?: Texts
}
type List = {
  readonly source: { readonly id: string; readonly title: Texts }
  readonly clauses: readonly Row[]
}

/** The clauses of every source. Throws where a list is not as it must be. */
export function clauseSources(files: readonly SourceFile[]): readonly ClauseSource[] {
  const lists = files.filter(({ path }) => list.test(path)).map(readList)
  const ids = lists.flatMap(({ clauses }) => clauses.map(({ id }) => id))
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`packages/presets/clauses: ${twice} is there twice`)
  return lists.map(({ source, clauses }) => ({ ...source, clauses: clauses.map(inModule) }))
}

/** The module that holds them. */
export function clauseSourcesModule(sources: readonly ClauseSource[]): SourceFile {
  return {
    path: 'packages/presets/src/generated/clauses.ts',
    text: `${banner('packages/presets/clauses')}
import type { ClauseSource } from '../clause-source.ts'

/** The sources of the presets with their clauses. */
export const clauseSources: readonly ClauseSource[] = ${JSON.stringify(sources, null, 2)}
`,
  }
}

function inModule({ 'not-executable': notExecutable, ...row }: Row): SourceClause {
  return notExecutable === undefined ? row : { ...row, notExecutable }
}

function readList({ path, text }: SourceFile): List {
  const { source, clauses } = parse(text) as List
  const refuse = (problem: string): never => {
    throw new Error(`${path}: ${problem}`)
  }
  if (posix.parse(path).name !== source.id) refuse(`the source is called ${source.id}`)
  if (!isTranslated(source.title)) refuse('the source needs a title in English and Chinese')
  for (const { id, kind, text: told, 'not-executable': reason } of clauses) {
    if (!id.startsWith(`${source.id}-`)) refuse(`${id} does not begin with ${source.id}-`)
    if (!kinds.includes(kind)) refuse(`${id} is of kind ${kind}; available: ${kinds.join(', ')}`)
    if (!isTranslated(told)) refuse(`${id} needs its text in English and Chinese`)
    if (reason && !isTranslated(reason)) refuse(`${id} needs its reason in English and Chinese`)
  }
  return { source, clauses }
}

function isTranslated(texts: Texts | undefined): boolean {
  return ['en', 'zh'].every((language) => texts?.[language])
}
