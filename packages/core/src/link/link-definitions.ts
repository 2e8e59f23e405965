import { compileExpression, type Scope } from '@dueprocess/rules'
import type { ProcedureSource } from '../grammar/index.ts'
import { clausesOf, entriesOf, expressionAt, type LinkContext, textsOf } from './context.ts'
import type { Definition } from './decision.ts'
import type { Name } from './names.ts'

/**
 * A scope in which definitions get their type when they are first asked for, whatever order they
 * are written in. Asking for one while it is being typed is a cycle, which has no type.
 */
export function definingScope(
  source: ProcedureSource,
  names: Map<string, Name>,
  zone: string,
): Scope {
  const definitions = new Map(entriesOf(source.define))
  const typing = new Set<string>()
  const scope: Scope = {
    type: (name) => {
      const known = names.get(name)
      if (known) return known.type
      const definition = definitions.get(name)
      if (definition === undefined || typing.has(name)) return undefined
      typing.add(name)
      const text = typeof definition === 'string' ? definition : definition.is
      const { expression } = compileExpression(text, scope, { zone })
      typing.delete(name)
      if (!expression) return undefined
      names.set(name, { type: expression.type, origin: { kind: 'definition', id: name } })
      return expression.type
    },
    names: () => [...new Set([...names.keys(), ...definitions.keys()])],
  }
  return scope
}

export function linkDefinitions(
  context: LinkContext,
  source: ProcedureSource,
): ReadonlyMap<string, Definition> {
  const linked = new Map<string, Definition>()
  for (const [id, definition] of entriesOf(source.define)) {
    const plain = typeof definition === 'string'
    const expression = plain
      ? expressionAt(context, source.define as object, id, definition)
      : expressionAt(context, definition, 'is', definition.is)
    if (!expression) continue
    linked.set(id, {
      id,
      title: plain ? {} : textsOf(definition.title),
      clauses: plain ? [] : clausesOf(definition.clause),
      expression,
    })
  }
  return linked
}
