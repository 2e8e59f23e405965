import type { Node } from 'oxc-parser'
import { templateOf } from '../packages/rules/src/values/say.ts'
import { publishedSources, type Visit, visits } from './invariants/syntax.ts'
import type { SourceFile } from './source-files.ts'

/** A sentence of a message, as the sources have it. */
export type Sentence = {
  readonly path: string
  readonly line: number
  /** The text by which catalogues have it: its holes by their numbers. */
  readonly template: string
  /** How many holes it has. */
  readonly holes: number
  /** Whether it is said as soon as its module is loaded, when no language can be spoken yet. */
  readonly saidOnLoading: boolean
}

/** Every sentence that a published source says by the tags `say` and `later`. */
export function sentences(files: readonly SourceFile[]): readonly Sentence[] {
  return publishedSources(files).flatMap((file) => {
    const all = visits(file)
    const around = new Map(all.map((visit) => [visit.node, visit]))
    return all.flatMap(({ node }) => {
      const tag = tagOf(node)
      if (tag === undefined || node.type !== 'TaggedTemplateExpression') return []
      const parts = node.quasi.quasis.map(({ value }) => value.cooked ?? '')
      const template = templateOf(parts)
      const line = file.text.slice(0, node.start).split('\n').length
      const saidOnLoading = tag === 'say' && !isInFunction(around, node)
      return [{ path: file.path, line, template, holes: parts.length - 1, saidOnLoading }]
    })
  })
}

/** Where a published source gives a message of a diagnostic or issue as a bare text. */
export function bareMessages(files: readonly SourceFile[]): readonly string[] {
  return publishedSources(files).flatMap((file) =>
    visits(file).flatMap(({ node, parent, field }) => {
      const isMessage =
        (parent?.type === 'Property' && field === 'value' && nameOf(parent.key) === 'message') ||
        (parent?.type === 'VariableDeclarator' &&
          field === 'init' &&
          nameOf(parent.id) === 'message')
      if (!isMessage || !isProse(node)) return []
      return [`${file.path}:${file.text.slice(0, node.start).split('\n').length}`]
    }),
  )
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}

function isProse(node: Node): boolean {
  if (node.type === 'Literal') return /\p{L} /u.test(String(node.value))
  return (
    node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => /\p{L}{2}/u.test(value.raw))
  )
}

function tagOf(node: Node): 'say' | 'later' | undefined {
  if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return undefined
  const { name } = node.tag
  return name === 'say' || name === 'later' ? name : undefined
}

function isInFunction(around: ReadonlyMap<Node, Visit>, node: Node): boolean {
  let parent = around.get(node)?.parent
  while (parent && !/Function|Method/.test(parent.type)) parent = around.get(parent)?.parent
  return parent !== undefined
}
