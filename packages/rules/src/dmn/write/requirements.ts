import type { DecisionTable } from '../../tables/index.ts'
import type { Scope, Type } from '../../values/index.ts'

/** A value that comes from outside of the tables: a fact, or a structure of several. */
export interface InputRoot {
  readonly name: string
  readonly type: Type
}

/** What the tables of a model ask for. */
export interface Requirements {
  readonly roots: readonly InputRoot[]
  /** By table, in their order: the names of the roots and of the tables that it reads. */
  readonly of: readonly { readonly roots: readonly string[]; readonly tables: readonly string[] }[]
  /** Facts that the scope does not know, each with a table that reads it. */
  readonly unknown: readonly { readonly fact: string; readonly table: string }[]
}

/**
 * Finds the input data of a model: `report.deaths` and `report.loss` are fields of one structure
 * `report`; what another table of the model gives is no input.
 */
export function findRequirements(tables: readonly DecisionTable[], scope: Scope): Requirements {
  const given = new Map(
    tables.flatMap((table) => outputNames(table).map((name) => [name, table.id])),
  )
  const read = new Set(tables.flatMap((table) => table.reads))
  const rootOf = rootFinder(
    [...read].filter((fact) => !given.has(fact)),
    tables,
  )
  const types = new Map<string, Type>()
  const unknown: Requirements['unknown'][number][] = []
  const of = tables.map((table) => {
    const roots = new Set<string>()
    const others = new Set<string>()
    for (const fact of table.reads) {
      const other = given.get(fact)
      const type = scope.type(fact)
      if (other !== undefined) others.add(other)
      else if (type === undefined) unknown.push({ fact, table: table.id })
      else {
        const root = rootOf(fact)
        roots.add(root)
        types.set(root, withField(types.get(root), fact.slice(root.length + 1), type))
      }
    }
    return { roots: [...roots], tables: [...others] }
  })
  return { roots: [...types].map(([name, type]) => ({ name, type })), of, unknown }
}

/** What the facts are called that a table gives. */
function outputNames(table: DecisionTable): readonly string[] {
  return [table.id, ...table.outputs.map(({ name }) => `${table.id}.${name}`)]
}

/** The first part of a name, unless that is a fact or a table itself. */
function rootFinder(
  facts: readonly string[],
  tables: readonly DecisionTable[],
): (fact: string) => string {
  const whole = new Set([...facts, ...tables.map((table) => table.id)])
  return (fact) => {
    const [first = fact] = fact.split('.')
    return whole.has(first) ? fact : first
  }
}

/** The type of a structure with one more field; a path makes structures inside it. */
function withField(structure: Type | undefined, path: string, type: Type): Type {
  if (path === '') return type
  const [field = '', ...rest] = path.split('.')
  const fields = structure?.kind === 'record' ? structure.fields : {}
  const inner = Object.hasOwn(fields, field) ? fields[field] : undefined
  return {
    kind: 'record',
    fields: Object.fromEntries([
      ...Object.entries(fields).filter(([name]) => name !== field),
      [field, withField(inner, rest.join('.'), type)],
    ]),
  }
}
