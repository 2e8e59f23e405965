import { type CaseState, liveFacts, type Procedure } from '@dueprocess/core'
import type { Json, Type } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { ExpectationSource } from '../grammar/index.ts'
import type { Check } from './check.ts'
import { type LinkContext, reportProblem, reportUnknown } from './context.ts'
import { isEqual } from './equal.ts'
import { isQuoted, readValue, showValue } from './value.ts'

/** What must be known: any name that a condition can have, and personal values. */
export function linkFacts(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { facts = {} } = source
  return Object.keys(facts).flatMap((name) => linkFact(context, facts, name) ?? [])
}

function linkFact(context: LinkContext, facts: object, name: string): Check | undefined {
  const fact = findFact(context.procedure, name)
  if (!fact) {
    const written = { name, range: context.locate.key(facts, name) }
    reportUnknown(context, 'fact', written, knownNames(context.procedure))
    return undefined
  }
  const range = context.locate(facts, name)
  const value = readValue(context, facts, name, fact.type)
  const word = isQuoted(context, range) ? undefined : value
  const isWord = word === 'unknown' || (word === 'erased' && fact.personal)
  if (!isWord) checkType(context, fact.type, value, range)
  const expected = isWord ? String(word) : showValue(value)
  return {
    about: `facts.${name}`,
    range,
    find: ({ procedure, state }) => {
      const found = fact.read(procedure, state)
      const isRight = isWord ? word === (found ?? 'unknown') : isEqual(found, value, fact.type)
      return isRight ? undefined : { expected, actual: showValue(found) }
    },
  }
}

interface ReadableFact {
  readonly type: Type
  readonly personal: boolean
  readonly read: (procedure: Procedure, state: CaseState) => Json | undefined
}

function findFact(procedure: Procedure, name: string): ReadableFact | undefined {
  const known = procedure.names.get(name)
  if (known) {
    const read: ReadableFact['read'] = (of, state) => liveFacts(of, () => state).read(name)
    return { type: known.type, personal: false, read }
  }
  const [form = '', field = ''] = name.split('.')
  const { type, personal } = procedure.forms.get(form)?.fields.get(field) ?? {}
  if (!type || !personal) return undefined
  return { type, personal: true, read: (_, state) => readPersonal(state, form, field) }
}

/** A personal value stands beside the case; what has only its mark left was erased. */
function readPersonal(state: CaseState, form: string, field: string): Json | undefined {
  const beside = member(member(state.personal ?? {}, form) ?? {}, field)
  if (beside) return beside.value
  return member(member(state.facts, form) ?? {}, field) === undefined ? undefined : 'erased'
}

function member<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function knownNames({ names, forms }: Procedure): readonly string[] {
  const personal = [...forms.values()].flatMap(({ id, personal }) => {
    return personal.map((field) => `${id}.${field}`)
  })
  return [...names.keys(), ...personal.filter((name) => !names.has(name))]
}

/** A word that the fact can never be says nothing about the procedure. */
function checkType(context: LinkContext, type: Type, value: Json, range: Check['range']): void {
  if (type.kind === 'enumeration' && !type.values.includes(value as string)) {
    const written = { name: showValue(value), range }
    reportUnknown(context, 'word', written, type.values.map(String))
    return
  }
  const wanted = type.kind === 'number' || type.kind === 'boolean' ? type.kind : undefined
  if (wanted === undefined || typeof value === wanted) return
  const kind = wanted === 'number' ? say`a number` : say`\`true\` or \`false\``
  const message = say`\`${showValue(value)}\` cannot be right: the fact is ${kind}`
  reportProblem(context, 'wrong-value', message, range, say`write ${kind}, or \`unknown\``)
}
