import { say } from '@dueprocess/rules'
import type { ProcedureSource } from '../grammar/index.ts'
import { type Message, readMessage } from '../procedure/message.ts'
import { entriesOf, type LinkContext, reportUnknown, textsOf } from './context.ts'

/** Reads the messages; every name in braces must be a fact that may be told. */
export function linkMessages(
  context: LinkContext,
  source: ProcedureSource,
): ReadonlyMap<string, Message> {
  return new Map(
    entriesOf(source.messages).map(([id, label]) => {
      const places: readonly (readonly [object, string])[] =
        typeof label === 'string'
          ? [[source.messages as object, id]]
          : Object.keys(label).map((language) => [label, language] as const)
      const facts = places.flatMap(([owner, key]) => factsIn(context, owner, key))
      return [id, { id, texts: textsOf(label), facts: [...new Set(facts)].sort() }]
    }),
  )
}

function factsIn(context: LinkContext, owner: object, key: string): readonly string[] {
  const text = (owner as Readonly<Record<string, string>>)[key] ?? ''
  return readMessage(text).flatMap((part): readonly string[] => {
    if (part.kind === 'text') return []
    if (part.kind === 'fact' && context.scope.type(part.name)) return [part.name]
    const range = context.locate.span(owner, key, part.span)
    if (part.kind === 'stray') {
      context.report({
        code: 'stray-brace',
        severity: 'error',
        message: say`a brace opens or closes nothing here; facts stand in braces`,
        range,
        suggestion: { message: say`write it twice where a brace is meant` },
      })
      return []
    }
    if (!context.untyped.has(part.name)) {
      reportUnknown(context, 'fact', part.name, context.scope.names(), range)
    }
    return []
  })
}
