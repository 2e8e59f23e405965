import type { Actor, Diagnostic, Locate, Procedure, Range } from '@dueprocess/core'
import { nearestWord, noun, say } from '@dueprocess/rules'

/** What the parts of a scenario file are looked up in, and where mistakes are reported. */
export interface LinkContext {
  readonly text: string
  readonly locate: Locate
  readonly procedure: Procedure
  readonly actors: ReadonlyMap<string, Actor>
  report(diagnostic: Diagnostic): void
}

/** A name as it stands in the file. */
export interface Written {
  readonly name: string
  readonly range: Range
}

/** The kinds of names that a scenario can misspell. */
export type Noun =
  | 'actor'
  | 'calendar'
  | 'deadline'
  | 'decision'
  | 'fact'
  | 'field'
  | 'finding'
  | 'link'
  | 'message'
  | 'opening'
  | 'reason'
  | 'record'
  | 'role'
  | 'stage'
  | 'step'
  | 'word'

const mostListed = 30

/** Reports a name that the procedure, or the file, does not have. */
export function reportUnknown(
  { report }: Pick<LinkContext, 'report'>,
  kind: Noun,
  { name, range }: Written,
  known: Iterable<string>,
): void {
  const names = [...known]
  const meant = nearestWord(name, names)
  const listed = names.slice(0, mostListed).join(', ')
  const more = names.length > mostListed ? say`, and ${names.length - mostListed} more` : ''
  const available = names.length === 0 ? say`there is none` : say`available: ${listed}${more}`
  report({
    code: `unknown-${kind}`,
    severity: 'error',
    message: say`there is no ${noun(kind)} \`${name}\`; ${available}`,
    range,
    ...(meant === undefined
      ? {}
      : { suggestion: { message: say`did you mean \`${meant}\`?`, text: meant } }),
  })
}

/** Reports anything else that is wrong, with the way to put it right. */
export function reportProblem(
  { report }: Pick<LinkContext, 'report'>,
  code: string,
  message: string,
  range: Range,
  help?: string,
): void {
  const suggestion = help === undefined ? {} : { suggestion: { message: help } }
  report({ code, severity: 'error', message, range, ...suggestion })
}

/** The one or several names at a key, each with its place. */
export function writtenNames(
  { locate }: Pick<LinkContext, 'locate'>,
  owner: object,
  key: string,
): readonly Written[] {
  const value = (owner as Readonly<Record<string, unknown>>)[key]
  if (typeof value === 'string') return [{ name: value, range: locate(owner, key) }]
  if (!Array.isArray(value)) return []
  return value.map((name: string, index) => ({ name, range: locate(value, index) }))
}
