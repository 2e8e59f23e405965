import { available, didYouMean } from '../conditions/available.ts'
import type { CompiledExpression } from '../conditions/index.ts'
import { error, quote } from '../conditions/report.ts'
import { factWriter, valueReader } from '../conditions/value.ts'
import { nearestWord, type ReadFact, type Scope, say } from '../values/index.ts'
import { assembleTable, type CompiledTable } from './assemble.ts'
import type { TableSource } from './source.ts'

/**
 * `compileTable` for tables whose inputs are facts: what has to be computed first is refused. It
 * needs nothing of the language of conditions, so that a page which only decides stays small.
 */
export function compileFactTable(source: TableSource, scope: Scope): CompiledTable {
  return assembleTable(source, (text) => compileFact(text, scope))
}

function compileFact(text: string, scope: Scope): CompiledExpression {
  const name = text.trim()
  const type = scope.type(name)
  const span = { start: 0, end: text.length }
  if (type === undefined) {
    const names = [...scope.names()]
    const near = nearestWord(name, names)
    const message = say`${quote(name)} is not a fact; ${didYouMean(near)}${available(names)}; expressions need compileTable`
    return { issues: [error('unknown-name', message, span, near)] }
  }
  const value = valueReader(type)
  const write = factWriter(type)
  const evaluate = (read: ReadFact): ReturnType<typeof value> => value(read(name))
  return {
    expression: {
      text,
      canonical: name,
      type,
      syntax: { kind: 'name', name, span },
      reads: [name],
      histories: [],
      evaluate,
      evaluateToFact: (read) => {
        const found = evaluate(read)
        return found === undefined ? undefined : write(found)
      },
      missing: (read) => (evaluate(read) === undefined ? [name] : []),
    },
    issues: [],
  }
}
