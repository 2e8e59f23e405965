import {
  type Condition,
  compileCondition,
  compileExpression,
  type Duration,
  type Expression,
  type Issue,
  noun,
  parseDuration,
  type Scope,
  say,
} from '@dueprocess/rules'
import type { Diagnostic, Range, Suggestion } from '../diagnostic/index.ts'
import type { ClauseSource, LabelSource, Locate, NamesSource } from '../grammar/index.ts'
import type { Clause, Texts } from '../procedure/text.ts'
import type { Suggest } from './suggest.ts'

/** What every part of linking needs: where things stand, what may be named, where to complain. */
export interface LinkContext {
  readonly locate: Locate
  readonly scope: Scope
  /** The time zone in which conditions read dates and hours out of instants. */
  readonly zone: string
  report(diagnostic: Diagnostic): void
  readonly suggest: Suggest
  /** Names of a kind that are declared, but whose declaration was refused: that was said already. */
  refused(what: string): readonly string[]
  /** Facts that can be erased, so that nothing may depend on them: they are no names. */
  readonly personal: ReadonlySet<string>
  /** Definitions and fields without a type, because something in them is wrong: that was said already. */
  readonly untyped: Set<string>
  /** Nobody reads more: what is wrong from here on need not be looked into. */
  isFull(): boolean
}

/** A problem of a name: what it should have been, with everything that it could be. */
export function reportUnknown(
  context: LinkContext,
  what: string,
  name: string,
  available: Iterable<string>,
  range: Range,
): void {
  if (context.isFull() || context.refused(what).includes(name)) return
  if (context.personal.has(name)) {
    reportPersonal(context, name, range)
    return
  }
  const names = [...available]
  const meant = context.suggest(name, names)
  const listed = names.length > 0 ? say`available: ${list(names)}` : say`none is declared`
  context.report({
    code: `unknown-${what.replaceAll(' ', '-')}`,
    severity: 'error',
    message: say`unknown ${noun(nouns[what] ?? what)} \`${name}\`; ${listed}`,
    range,
    ...(meant === undefined
      ? {}
      : { suggestion: { message: say`did you mean \`${meant}\`?`, text: meant } }),
    ...(names.length === 0 && what === 'link' ? { suggestion: declaredBySteps(name) } : {}),
  })
}

/** Words for readers, where the one of the code is not theirs. */
const nouns: Readonly<Record<string, string>> = { anchor: 'step or event' }

/** The document has no list of its links. */
function declaredBySteps(link: string): Suggestion {
  return { message: say`a step declares it: \`opens: {procedure: …, as: ${link}}\`` }
}

/** What can be erased may not decide anything: a case could not be replayed without it. */
function reportPersonal({ report }: LinkContext, name: string, range: Range): void {
  report({
    code: 'personal-fact',
    severity: 'error',
    message: say`\`${name}\` is personal: it can be erased, so nothing may depend on it or quote it`,
    range,
    suggestion: {
      message: say`record what matters here in a field of its own that is not personal`,
    },
  })
}

// A line stays readable; the reference pages list the rest.
const LISTED = 12

export function list(names: readonly string[]): string {
  const rest = names.length - LISTED
  const shown = names.slice(0, LISTED).join(', ')
  return rest > 0 ? say`${shown} and ${rest} more` : shown
}

/** The item of a name that is written at `owner[key]`; reports and gives undefined if there is none. */
export function resolve<T>(
  context: LinkContext,
  what: string,
  items: ReadonlyMap<string, T>,
  name: string,
  owner: object,
  key: string | number,
): T | undefined {
  const item = items.get(name)
  if (item === undefined) {
    reportUnknown(context, what, name, items.keys(), context.locate(owner, key))
  }
  return item
}

/** The names written at `owner[key]`, one or several, each with the place where it stands. */
export function namesAt(
  owner: object,
  key: string,
  names: NamesSource | undefined,
): readonly { readonly name: string; readonly owner: object; readonly key: string | number }[] {
  if (names === undefined) return []
  if (typeof names === 'string') return [{ name: names, owner, key }]
  return names.map((name, index) => ({ name, owner: names, key: index }))
}

/** Resolves the names at `owner[key]`, and leaves out those that do not exist. */
export function resolveAll<T>(
  context: LinkContext,
  what: string,
  items: ReadonlyMap<string, T>,
  owner: object,
  key: string,
  names: NamesSource | undefined,
): readonly T[] {
  return namesAt(owner, key, names).flatMap((place) => {
    const item = resolve(context, what, items, place.name, place.owner, place.key)
    return item === undefined ? [] : [item]
  })
}

/** The condition at `owner[key]`, where there is one and it is right. */
export function conditionAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string | undefined,
): Condition | undefined {
  if (text === undefined) return undefined
  const { condition, issues } = compileCondition(text, scopeFor(context), { zone: context.zone })
  reportIssues(context, owner, key, issues)
  return condition
}

/**
 * What an expression may name. To look for what was meant instead takes time with the square of
 * the document: where nobody reads the answer, nobody looks.
 */
export function scopeFor({ scope, isFull }: LinkContext): Scope {
  return isFull() ? { type: scope.type, names: () => [] } : scope
}

export function expressionAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string,
): Expression | undefined {
  const { expression, issues } = compileExpression(text, scopeFor(context), { zone: context.zone })
  reportIssues(context, owner, key, issues)
  return expression
}

export function durationAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string,
): Duration | undefined {
  const parsed = parseDuration(text)
  if (parsed.ok) return parsed.duration
  reportIssues(context, owner, key, [parsed.issue])
  return undefined
}

/** An issue of an expression, or of a table at one of its inputs. */
type LocatedIssue = Issue & { readonly input?: string }

/** Issues of a text inside the document become diagnostics at their place in the document. */
export function reportIssues(
  context: LinkContext,
  owner: object,
  key: string | number,
  issues: readonly LocatedIssue[],
): void {
  const text = (owner as Readonly<Record<string | number, unknown>>)[key]
  for (const issue of issues) {
    if (isAbout(issue, text, (name) => context.untyped.has(name))) continue
    const { code, severity, message, span, suggestion } = issue
    const personal = personalName(context, issue, text)
    if (personal !== undefined) {
      reportPersonal(context, personal, context.locate.span(owner, key, span))
      continue
    }
    context.report({
      code,
      severity,
      message,
      range: context.locate.span(owner, key, span),
      ...(suggestion === undefined
        ? {}
        : { suggestion: { message: say`replace it by ${suggestion}`, text: suggestion } }),
    })
  }
}

/** The personal fact that an issue takes for a name that means nothing. */
function personalName(
  { personal }: LinkContext,
  { code, span, input }: LocatedIssue,
  text: unknown,
): string | undefined {
  if (code !== 'unknown-name') return undefined
  const written = typeof text === 'string' ? [text.slice(span.start, span.end)] : []
  return [...written, input ?? ''].find((name) => personal.has(name))
}

/** Whether an issue says that a name means nothing which, in truth, is one of these. */
export function isAbout(
  { code, span }: Issue,
  text: unknown,
  isOne: (name: string) => boolean,
): boolean {
  if (code !== 'unknown-name' || typeof text !== 'string') return false
  const name = text.slice(span.start, span.end)
  return isOne(name) || isOne(name.split('.')[0] ?? '')
}

/** A title or label by language. */
export function textsOf(label: LabelSource | undefined): Texts {
  if (label === undefined) return {}
  return typeof label === 'string' ? { und: label } : { ...label }
}

/** The clauses that an element cites. */
export function clausesOf(clause: ClauseSource | undefined): readonly Clause[] {
  if (clause === undefined) return []
  const cited = Array.isArray(clause) ? clause : [clause]
  return cited.map((citation) =>
    typeof citation === 'string' ? { ref: citation } : { ...citation },
  )
}

/** Entries of a map that the document may leave out. */
export function entriesOf<T>(map: { readonly [key: string]: T } | undefined): [string, T][] {
  return map === undefined ? [] : Object.entries(map)
}
