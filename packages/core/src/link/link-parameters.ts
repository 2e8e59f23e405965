import { say } from '@dueprocess/rules'
import type { ProcedureSource } from '../grammar/index.ts'
import type { Name } from '../procedure/names.ts'
import type { Parameter } from '../procedure/parameter.ts'
import { clausesOf, entriesOf, expressionAt, type LinkContext, textsOf } from './context.ts'

/** Computes the constants of a procedure, and adds them to the names that conditions may use. */
export function linkParameters(
  context: LinkContext,
  source: ProcedureSource,
  names: Map<string, Name>,
): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>()
  // A constant rests on nothing but what is written there.
  const alone = { ...context, scope: { type: () => undefined, names: () => [] } }
  for (const [id, parameter] of entriesOf(source.parameters)) {
    const plain = typeof parameter === 'string'
    const [owner, key] = plain ? [source.parameters as object, id] : [parameter, 'is']
    const name = `parameters.${id}`
    const expression = expressionAt(alone, owner, key, plain ? parameter : parameter.is)
    if (!expression) {
      context.untyped.add(name)
      continue
    }
    const value = expression.evaluateToFact(() => undefined)
    names.set(name, { type: expression.type, origin: { kind: 'parameter', id } })
    if (value === undefined || value === null) reportNoValue(context, owner, key)
    else {
      const words = plain
        ? { title: {}, clauses: [] }
        : { title: textsOf(parameter.title), clauses: clausesOf(parameter.clause) }
      parameters.set(id, { id, ...words, type: expression.type, value })
    }
  }
  return parameters
}

function reportNoValue({ locate, report }: LinkContext, owner: object, key: string): void {
  report({
    code: 'parameter-without-value',
    severity: 'error',
    message: say`the expression has no value, so it is no constant`,
    range: locate(owner, key),
    suggestion: { message: say`write a number, a text in quotes, true, false, or a date` },
  })
}
