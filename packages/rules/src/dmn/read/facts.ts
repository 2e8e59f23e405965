import type { Scope, Type } from '../../values/index.ts'
import { keyOf } from './fact-names.ts'
import type { Reading } from './reading.ts'

/** A fact that the expressions of a model may read. */
export interface ImportedFact {
  /** As expressions and tables call it: `Loan.Interest-Rate`. */
  readonly name: string
  /** As the model calls it: `Loan.Interest Rate`. */
  readonly title: string
  readonly type: Type
  /** Whether a decision of the model gives it. */
  readonly decided: boolean
}

/** The facts of a model while they are collected. */
export interface Facts {
  readonly all: ReadonlyMap<string, ImportedFact>
  readonly scope: Scope
  /** Adds what the model declares, of a structure each field; a fact that is there stays. */
  declare(name: string, type: Type, decided: boolean): void
  /** Adds a fact that a table asks for, and that the model need not declare. */
  assume(path: readonly string[], type: Type): void
  isDeclared(name: string): boolean
}

/** At most so many facts and structures of one model are read: types can double with each level. */
const mostFacts = 10_000

/** Makes the facts of a model. What cannot be added after very many is unknown to expressions. */
export function createFacts({ names }: Pick<Reading, 'names'>): Facts {
  const all = new Map<string, ImportedFact>()
  const declared = new Set<string>()
  let added = 0
  const add = (path: readonly string[], type: Type, decided: boolean): void => {
    added += 1
    if (added > mostFacts) return
    if (type.kind === 'record') {
      for (const [name, field] of Object.entries(type.fields)) add([...path, name], field, decided)
      return
    }
    const name = names.declare(path)
    if (!all.has(name)) all.set(name, { name, title: path.join('.'), type, decided })
  }
  return {
    all,
    scope: scopeOf(all, new Map()),
    declare: (name, type, decided) => {
      declared.add(keyOf(name))
      add([name], type, decided)
    },
    assume: (path, type) => add(path, type, false),
    isDeclared: (name) => declared.has(keyOf(name)),
  }
}

/** The facts, of which a table narrows some. */
export function scopeOf(
  all: ReadonlyMap<string, ImportedFact>,
  narrowed: ReadonlyMap<string, Type>,
): Scope {
  return {
    type: (name) => narrowed.get(name) ?? all.get(name)?.type,
    names: () => all.keys(),
  }
}
