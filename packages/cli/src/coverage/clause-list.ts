import { readYaml } from '@dueprocess/core'

/** A clause of a source, as a list of them has it. */
export interface ListedClause {
  readonly id: string
  /** `info` is background: nothing has to be executable for it. */
  readonly kind: string
  readonly text?: string
}

/**
 * Reads a list of clauses: YAML with `clauses: [{id, kind, text}]`, or the list alone. Undefined
 * where it is none.
 */
export function readClauseList(text: string): readonly ListedClause[] | undefined {
  const { value } = readYaml(text)
  const list = isObject(value) ? value.clauses : value
  if (!Array.isArray(list)) return undefined
  const clauses = list.map((one): ListedClause | undefined => {
    if (!isObject(one) || typeof one.id !== 'string') return undefined
    const { id, kind, text: told } = one
    return {
      id,
      kind: typeof kind === 'string' ? kind : 'info',
      ...(typeof told === 'string' ? { text: told } : {}),
    }
  })
  return clauses.every((one) => one !== undefined) ? clauses : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
