import type { Effect } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import type { EffectSource, ExpectationSource } from '../grammar/index.ts'
import type { Check } from './check.ts'
import { type LinkContext, type Noun, reportUnknown, writtenNames } from './context.ts'
import { includes, isEqual } from './equal.ts'
import { matchAll } from './match-all.ts'
import { readValue, showValue } from './value.ts'

/** What the host must have been asked for. */
export function linkEffects(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { effects } = source
  if (effects === undefined) return []
  const range = context.locate(source, 'effects')
  if (effects === 'none') {
    const find: Check['find'] = ({ effects: all }) => {
      const asked = all.filter(isAsked)
      return asked.length === 0 ? undefined : { expected: 'none', actual: showAll(asked) }
    }
    return [{ about: 'effects', range, find }]
  }
  const wanted = effects.map((effect) => linkEffect(context, effect))
  const find: Check['find'] = ({ effects: all }) => {
    const asked = all.filter(isAsked)
    const missing = matchAll(wanted, asked, (want, effect) => want.fits(effect))
    if (missing.length === 0) return undefined
    return { expected: missing.map(({ shown }) => shown).join('; '), actual: showAll(asked) }
  }
  return [{ about: 'effects', range, find }]
}

/** What a host sends by itself at every closing is nothing that somebody wrote down. */
function isAsked({ kind }: Effect): boolean {
  return kind !== 'anchor' && kind !== 'deliver'
}

interface WantedEffect {
  readonly shown: string
  readonly fits: (effect: Effect) => boolean
}

/** The member of the file that says what kind of effect is meant. */
const kinds = {
  notify: 'notify',
  record: 'record',
  opens: 'open',
  merge: 'merge',
}

function linkEffect(context: LinkContext, source: EffectSource): WantedEffect {
  checkNames(context, source)
  const [key = ''] = Object.keys(kinds).filter((name) => Object.hasOwn(source, name))
  const parts = Object.keys(source).map((part): [string, Json] => {
    return [part, readValue(context, source, part, undefined)]
  })
  const kind = kinds[key as keyof typeof kinds]
  return {
    shown: parts.map(([part, value]) => `${part}: ${showValue(value)}`).join(', '),
    fits: (effect) => {
      if (effect.kind !== kind) return false
      const members = membersOf(effect)
      return parts.every(([part, value]) => isMember(members[part], value))
    },
  }
}

function isMember(found: Json | undefined, wanted: Json): boolean {
  if (isMap(found) && isMap(wanted)) return includes(found, wanted)
  if (Array.isArray(found) && !Array.isArray(wanted))
    return found.length === 1 && isEqual(found[0], wanted)
  return isEqual(found, wanted)
}

function isMap(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type MembersByKind = {
  readonly [K in Effect['kind']]: (
    effect: Extract<Effect, { kind: K }>,
  ) => Readonly<Record<string, Json | undefined>>
}

/** The parts of an effect, by the names that they have in a file. */
const members: MembersByKind = {
  notify: ({ role, about, message, actors, facts }) => ({
    notify: role,
    about: 'step' in about ? about.step : about.deadline,
    message,
    actors: actors && [...actors],
    facts: facts && { ...facts },
  }),
  record: ({ record, number }) => ({ record, number }),
  open: ({ as, procedure, data, item }) => ({ opens: as, procedure, data: { ...data }, item }),
  merge: ({ into }) => ({ merge: into }),
  deliver: () => ({}),
  anchor: () => ({}),
}

function membersOf(effect: Effect): Readonly<Record<string, Json | undefined>> {
  return members[effect.kind](effect as never)
}

function showAll(effects: readonly Effect[]): string {
  return effects.length === 0 ? 'none' : effects.map(showEffect).join('; ')
}

/** An effect on one line: `notify: manager, about: report`. */
export function showEffect(effect: Effect): string {
  return Object.entries(membersOf(effect))
    .filter(([, value]) => value !== undefined)
    .map(([part, value]) => `${part}: ${showValue(value)}`)
    .join(', ')
}

/** What the procedure does not have can never be asked for. */
function checkNames(context: LinkContext, source: EffectSource): void {
  const { roles, records, links, messages, steps, deadlines } = context.procedure
  const about = [...steps.keys(), ...deadlines.map(({ id }) => id)]
  check(context, source, 'notify', 'role', roles.keys())
  check(context, source, 'record', 'record', records.keys())
  check(context, source, 'opens', 'link', links.keys())
  check(context, source, 'message', 'message', messages.keys())
  check(context, source, 'about', 'step', about)
}

function check(
  context: LinkContext,
  source: EffectSource,
  key: string,
  noun: Noun,
  known: Iterable<string>,
): void {
  const names = [...known]
  for (const written of writtenNames(context, source, key)) {
    if (!names.includes(written.name)) reportUnknown(context, noun, written, names)
  }
}
