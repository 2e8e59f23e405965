import type { Scope, Type } from '../../values/index.ts'
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
  /** Adds a fact, of a record each of its fields; where it is there already, it stays. */
  add(path: readonly string[], type: Type, decided: boolean): void
}

/** At most so many facts of one model are read. */
const mostFacts = 10_000

/** Makes the facts of a model. What cannot be added after very many is unknown to expressions. */
export function createFacts({ names }: Pick<Reading, 'names'>): Facts {
  const all = new Map<string, ImportedFact>()
  const add: Facts['add'] = (path, type, decided) => {
    if (all.size >= mostFacts) return
    if (type.kind === 'record') {
      for (const [name, field] of Object.entries(type.fields)) add([...path, name], field, decided)
      return
    }
    const name = names.declare(path)
    if (!all.has(name)) all.set(name, { name, title: path.join('.'), type, decided })
  }
  return { all, scope: scopeOf(all, new Map()), add }
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
