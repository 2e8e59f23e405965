import { compileExpression, type Issue, lex, type Scope } from '@dueprocess/rules'
import type { DefinitionSource, ProcedureSource } from '../grammar/index.ts'
import type { Definition } from '../procedure/decision.ts'
import type { Name } from '../procedure/names.ts'
import { orderByDependency } from '../procedure/order.ts'
import {
  clausesOf,
  entriesOf,
  expressionAt,
  isAbout,
  type LinkContext,
  textsOf,
} from './context.ts'
import { reportRound } from './report-cycles.ts'
import { mostLetters } from './suggest.ts'

/**
 * A scope of what is named by now; a definition is listed also while it has no type. All conditions
 * of the document share what looking for misspelt names may cost.
 */
export function scopeOf(source: ProcedureSource, names: ReadonlyMap<string, Name>): Scope {
  const definitions = Object.keys(source.define ?? {})
  return {
    type: (name) => names.get(name)?.type,
    names: function* () {
      yield* names.keys()
      for (const id of definitions) if (!names.has(id)) yield id
    },
    budget: { left: mostLetters },
  }
}

/**
 * Links definitions, in whatever order they are written, and adds them to the names. Which one
 * waits for which is read off their texts: a variable may look like a definition, so that what
 * seems to be a round is tried once more when the others are linked.
 */
export function linkDefinitions(
  context: LinkContext,
  source: ProcedureSource,
  names: Map<string, Name>,
): ReadonlyMap<string, Definition> {
  const sources = new Map(entriesOf(source.define))
  const { order, rounds } = orderByDependency(sources.keys(), (id) => {
    return namesIn(sources.get(id)).filter((name) => sources.has(name))
  })
  const linked = new Map<string, Definition>()
  // To look for what may have been meant takes long, and most of what is tried is not reported.
  const quiet: Scope = { type: context.scope.type, names: () => [] }
  const isWaiting = (issue: Issue, text: string): boolean => {
    return isAbout(issue, text, (name) => sources.has(name) && !context.untyped.has(name))
  }
  const tryOnce = (id: string): boolean => {
    const definition = sources.get(id)
    if (definition === undefined) return true
    const text = textOf(definition)
    const { expression, issues } = compileExpression(text, quiet, { zone: context.zone })
    if (!expression && issues.every((issue) => isWaiting(issue, text))) return false
    if (issues.length > 0) expressionAt(context, ...placeOf(source, id, definition), text)
    if (expression) {
      names.set(id, { type: expression.type, origin: { kind: 'definition', id } })
      linked.set(id, { id, ...wordsOf(definition), expression })
    } else context.untyped.add(id)
    return true
  }
  const waiting = order.filter((id) => !tryOnce(id)).filter((id) => !tryOnce(id))
  for (const id of waiting) context.untyped.add(id)
  for (const round of rounds) {
    if (!round.every((id) => waiting.includes(id))) continue
    reportRound(
      context,
      source,
      round.map((id) => ({ kind: 'definition', id })),
    )
  }
  return new Map(
    [...sources.keys()].flatMap((id) => {
      const definition = linked.get(id)
      return definition ? [[id, definition]] : []
    }),
  )
}

function textOf(definition: DefinitionSource): string {
  return typeof definition === 'string' ? definition : definition.is
}

function placeOf(
  source: ProcedureSource,
  id: string,
  definition: DefinitionSource,
): readonly [object, string] {
  return typeof definition === 'string' ? [source.define ?? source, id] : [definition, 'is']
}

function wordsOf(definition: DefinitionSource): Pick<Definition, 'title' | 'clauses'> {
  return typeof definition === 'string'
    ? { title: {}, clauses: [] }
    : { title: textsOf(definition.title), clauses: clausesOf(definition.clause) }
}

/** The names in a text, each as far as the first dot. */
function namesIn(definition: DefinitionSource | undefined): readonly string[] {
  if (definition === undefined) return []
  const { tokens } = lex(textOf(definition))
  return tokens.flatMap(({ kind, text }) => (kind === 'name' ? [text.split('.')[0] ?? ''] : []))
}
