import { readYaml, textIn } from '@dueprocess/core'
import type { ClauseSource } from '@dueprocess/presets/clauses'

/** A clause of a source, as a list of them has it. */
export interface ListedClause {
  readonly id: string
  /** `info` is background: nothing has to be executable for it. */
  readonly kind: string
  readonly text?: string
  /** Why nothing can execute it. */
  readonly notExecutable?: string
}

/**
 * Reads a list of clauses: YAML with `clauses: [{id, kind, text}]`, or the list alone. A text is one
 * for all languages, or one for each. Undefined where it is none.
 */
export function readClauseList(
  text: string,
  languages: readonly string[],
): readonly ListedClause[] | undefined {
  const { value } = readYaml(text)
  const list = isObject(value) ? value.clauses : value
  if (!Array.isArray(list)) return undefined
  const clauses = list.map((one): ListedClause | undefined => {
    if (!isObject(one) || typeof one.id !== 'string') return undefined
    const { id, kind, text: told, 'not-executable': reason } = one
    return listed(
      { id, kind: typeof kind === 'string' ? kind : 'info' },
      tell(told, languages),
      tell(reason, languages),
    )
  })
  return clauses.every((one) => one !== undefined) ? clauses : undefined
}

/** The clauses of sources that ship. */
export function clausesOf(
  sources: readonly ClauseSource[],
  languages: readonly string[],
): readonly ListedClause[] {
  return sources.flatMap(({ clauses }) =>
    clauses.map(({ id, kind, text, notExecutable }) =>
      listed({ id, kind }, tell(text, languages), tell(notExecutable, languages)),
    ),
  )
}

function listed(
  clause: Pick<ListedClause, 'id' | 'kind'>,
  text: string | undefined,
  notExecutable: string | undefined,
): ListedClause {
  return {
    ...clause,
    ...(text === undefined ? {} : { text }),
    ...(notExecutable === undefined ? {} : { notExecutable }),
  }
}

/** A text, in the best of some languages where it has several. */
function tell(told: unknown, languages: readonly string[]): string | undefined {
  if (typeof told === 'string') return told
  if (!isObject(told)) return undefined
  const texts = Object.entries(told).filter((one): one is [string, string] => {
    return typeof one[1] === 'string'
  })
  return texts.length > 0 ? textIn(Object.fromEntries(texts), languages, '') : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
