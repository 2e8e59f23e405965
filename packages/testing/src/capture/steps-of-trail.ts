import type { Actor, Effect, Entry, PersonalValues, Principal, Procedure } from '@dueprocess/core'
import { type Json, parseInstant, type Type } from '@dueprocess/rules'
import type { Cast } from './cast.ts'
import type { TellInstant } from './tell-instant.ts'
import type { YamlMap } from './yaml.ts'

/** The steps that make a trail again, and nothing of what the clock did by itself. */
export function stepsOfTrail(
  procedure: Procedure,
  trail: readonly Entry[],
  cast: Cast,
  tell: TellInstant,
): readonly YamlMap[] {
  const opened: Effect[] = []
  let now = instantOf(trail[0])
  const steps = trail.flatMap((entry, index): readonly YamlMap[] => {
    const { step, effects } = entry
    const linked = opened.flatMap((effect) => (effect.kind === 'open' ? [effect] : []))
    opened.push(...effects)
    if (isByClock(entry)) return []
    const at = instantOf(entry)
    const before = trail[index - 1]
    // What was due at this very instant had passed already: then the event came in behind it.
    const isBehind = before && isByClock(before) && dueOf(before) >= at
    const waited = isBehind ? [{ until: tell(at + 1) }] : []
    const time = isBehind ? { at: tell(at) } : timeOf(now, at, tell)
    now = Math.max(now, isBehind ? at + 1 : at)
    const isClosing = step?.by.id === 'link' && entry.seq > 1
    const told = isClosing ? closing(step, linked) : taken(procedure, entry, cast)
    return [...waited, { ...told, ...time }]
  })
  const last = trail.at(-1)
  if (!last || !isByClock(last)) return steps
  return [...steps, { until: tell(Math.max(dueOf(last) + 1, now)) }]
}

function isByClock({ step }: Entry): boolean {
  return !step || step.by.id === 'clock'
}

function instantOf(entry: Entry | undefined): number {
  return parseInstant(entry?.at ?? '') ?? 0
}

/** When it was due; what is due at an instant is passed only behind it. */
function dueOf({ due, at }: Entry): number {
  return parseInstant(due ?? at) ?? 0
}

const minute = 60_000
const day = 24 * 60 * minute

/** How long after the step before, where that is a whole number of minutes within a day. */
function timeOf(before: number, now: number, tell: TellInstant): YamlMap {
  const passed = now - before
  if (passed === 0) return {}
  if (passed < 0 || passed > day || passed % minute !== 0) return { at: tell(now) }
  const [amount, unit] =
    passed % (60 * minute) === 0 ? [passed / 60 / minute, 'hour'] : [passed / minute, 'minute']
  return { after: `${amount} ${unit}${amount === 1 ? '' : 's'}` }
}

function taken(procedure: Procedure, entry: Entry, cast: Cast): YamlMap {
  const { seq, openedBy } = entry
  const { id, by, data, deviation } = entry.step as NonNullable<Entry['step']>
  const opens = seq === 1
  const values = readData(procedure, id, data, entry.personal ?? {})
  return {
    [opens ? 'open' : 'step']: id,
    ...(isLink(by) ? {} : castOf(cast, by)),
    ...(openedBy ? { 'opened-by': { case: openedBy.case, as: openedBy.as } } : {}),
    ...values,
    ...(deviation ? { deviation: deviation.reason } : {}),
  }
}

function isLink({ id }: Actor): boolean {
  return id === 'link'
}

function castOf(cast: Cast, { onBehalfOf, ...own }: Actor): YamlMap {
  const by = cast.nameOf(own)
  return onBehalfOf ? { by, 'on-behalf-of': cast.nameOf(onBehalfOf as Principal) } : { by }
}

type OpenedCase = Extract<Effect, { readonly kind: 'open' }>

function closing({ id, data }: NonNullable<Entry['step']>, opened: readonly OpenedCase[]): YamlMap {
  const as = id.slice('link.'.length)
  const { case: of, outcome } = data as { readonly case: string; readonly outcome: string }
  const number = opened.filter((one) => one.as === as).findIndex((one) => one.case === of) + 1
  return { linked: as, number, outcome }
}

/** What was filled in: values, and fields that were emptied. */
function readData(
  procedure: Procedure,
  step: string,
  data: Json | undefined,
  personal: PersonalValues,
): YamlMap {
  if (data === undefined) return {}
  const { fields } = procedure.steps.get(step)?.form?.form ?? {}
  const entries = Object.entries(data as Readonly<Record<string, Json>>)
  const clear = entries.flatMap(([name, value]) => (value === null ? [name] : []))
  const values = entries.flatMap(([name, value]): [string, Json][] => {
    if (value === null) return []
    const field = fields?.get(name)
    const beside = personal[`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`]
    return [[name, field?.personal ? (beside?.value ?? standIn(field.type)) : value]]
  })
  return {
    data: values.length > 0 || clear.length === 0 ? Object.fromEntries(values) : undefined,
    clear: clear.length > 0 ? clear : undefined,
  }
}

/** Something in the place of a value that was erased; nothing depends on what it is. */
function standIn(type: Type): Json {
  if (type.kind === 'list') return [standIn(type.of)]
  if (type.kind === 'enumeration') return type.values[0] ?? 'erased'
  return standIns[type.kind as keyof typeof standIns] ?? 'erased'
}

const standIns = {
  number: 0,
  boolean: false,
  date: '2000-01-01',
  'date-time': '2000-01-01T00:00:00Z',
  'days-time-duration': 'PT1H',
}
