import type { Diagnostic, Range, ReadYaml } from '@dueprocess/core'
import { type Json, parseDuration, parseInstant } from '@dueprocess/rules'
import { type Accident, questions } from './accident.ts'

type Locate = ReadYaml['locate']
type JsonMap = { readonly [key: string]: Json }

export interface CheckedAccidents {
  readonly accidents: readonly Accident[]
  readonly problems: readonly Diagnostic[]
}

/** Everything in a list of accidents that could not be played, at its place. */
export function problemsOf(value: Json, locate: Locate): CheckedAccidents {
  const list = isMap(value) ? value.accidents : undefined
  if (!Array.isArray(list) || list.length === 0) {
    const range = { start: 0, end: 0 }
    const message = 'the file has no list `accidents`, or an empty one'
    return { accidents: [], problems: [error('missing-list', message, range)] }
  }
  const seen = new Set<string>()
  const problems = list.flatMap((accident: Json, index) => {
    if (!isMap(accident)) return [error('wrong-kind', 'an accident is a map', locate(list, index))]
    return [...accidentProblems(accident, locate), ...repeatedId(accident, seen, locate)]
  })
  return { accidents: list as unknown as readonly Accident[], problems }
}

const maps = ['title', 'place', 'unit', 'facts', 'finalToll', 'play']
const lists = ['source', 'tollReports']

function* accidentProblems(accident: JsonMap, locate: Locate): Generator<Diagnostic> {
  for (const key of ['id', 'occurredAt', 'teaches']) yield* asked(accident, key, isText, locate)
  for (const key of maps) yield* asked(accident, key, isMap, locate)
  for (const key of lists) yield* asked(accident, key, Array.isArray, locate)
  yield* instant(accident, 'occurredAt', locate)
  for (const report of listIn(accident, 'tollReports')) {
    if (isMap(report)) yield* instant(report, 'at', locate)
  }
  const { facts, play } = accident
  if (isMap(facts))
    yield* [...factNames(facts, 'holds', locate), ...factNames(facts, 'unknown', locate)]
  if (!isMap(play)) return
  for (const key of ['headToldAfter', 'superiorToldAfter', 'teamAfter']) {
    yield* asked(play, key, isText, locate)
  }
  yield* asked(play, 'actions', Array.isArray, locate)
  yield* durations(play, locate)
}

function* asked(
  owner: JsonMap,
  key: string,
  isRight: (value: Json) => boolean,
  locate: Locate,
): Generator<Diagnostic> {
  const value = owner[key]
  if (value === undefined) yield error('missing-key', `\`${key}\` is missing`, locate(owner))
  else if (!isRight(value)) {
    yield error('wrong-kind', `\`${key}\` is of another kind`, locate(owner, key))
  }
}

function* instant(owner: JsonMap, key: string, locate: Locate): Generator<Diagnostic> {
  const value = owner[key]
  if (typeof value !== 'string' || parseInstant(value) !== undefined) return
  const message = `\`${value}\` is no instant: it needs date, time and offset`
  yield error(
    'invalid-instant',
    message,
    locate(owner, key),
    'for example 2015-08-12T22:51:00+08:00',
  )
}

function* factNames(facts: JsonMap, key: string, locate: Locate): Generator<Diagnostic> {
  for (const [index, name] of listIn(facts, key).entries()) {
    if (questions.includes(String(name))) continue
    const message = `unknown fact \`${String(name)}\`; available: ${questions.join(', ')}`
    yield error('unknown-fact', message, locate(facts[key] as object, index))
  }
}

const durationKeys = /After$|^(from|to|by)$/

/** Every offset and length below the play of an accident. */
function* durations(owner: Json, locate: Locate): Generator<Diagnostic> {
  if (typeof owner !== 'object' || owner === null) return
  const named: [string | number, Json][] = Array.isArray(owner)
    ? [...owner.entries()]
    : Object.entries(owner)
  for (const [key, value] of named) {
    yield* durations(value, locate)
    const isDuration = durationKeys.test(String(key)) && key !== 'relayedAfter'
    // Who attempts a step is also called `by`, and is no duration.
    if (!isDuration || (key === 'by' && 'step' in owner)) continue
    const parsed = parseDuration(String(value))
    if (!parsed.ok) yield error(parsed.issue.code, parsed.issue.message, locate(owner, key))
  }
}

function* repeatedId(accident: JsonMap, seen: Set<string>, locate: Locate): Generator<Diagnostic> {
  const id = String(accident.id)
  if (seen.has(id))
    yield error('duplicate-id', `\`${id}\` is in the list twice`, locate(accident, 'id'))
  seen.add(id)
}

function listIn(owner: JsonMap, key: string): readonly Json[] {
  const value = owner[key]
  return Array.isArray(value) ? value : []
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: Json): boolean {
  return typeof value === 'string'
}

function error(code: string, message: string, range: Range, help?: string): Diagnostic {
  const suggestion = help === undefined ? {} : { suggestion: { message: help } }
  return { code, severity: 'error', message, range, ...suggestion }
}
