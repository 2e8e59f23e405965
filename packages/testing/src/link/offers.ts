import { available } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { ExpectationSource, OffersSource, SomeOffersSource } from '../grammar/index.ts'
import { findActor } from './actors.ts'
import type { Check } from './check.ts'
import { type LinkContext, reportUnknown, writtenNames } from './context.ts'

/** What actors must be able to do. */
export function linkOffers(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { offers = {} } = source
  return Object.keys(offers).flatMap((name) => {
    const actor = findActor(context, { name, range: context.locate.key(offers, name) })
    const wanted = wantedOffers(context, offers, name)
    if (!actor) return []
    const find: Check['find'] = ({ procedure, state, now }) => {
      const all = available(procedure, state, actor, now)
      const open = all.filter(({ allowed }) => allowed).map(({ step }) => step)
      const isRight =
        wanted.includes.every((step) => open.includes(step)) &&
        !wanted.excludes.some((step) => open.includes(step)) &&
        (!wanted.isExact || open.length === wanted.includes.length)
      return isRight ? undefined : { expected: wanted.shown, actual: showSteps(open) }
    }
    return [{ about: `offers.${name}`, range: context.locate(offers, name), find }]
  })
}

interface WantedOffers {
  readonly isExact: boolean
  readonly includes: readonly string[]
  readonly excludes: readonly string[]
  readonly shown: string
}

function wantedOffers(
  context: LinkContext,
  offers: Readonly<Record<string, OffersSource>>,
  name: string,
): WantedOffers {
  const value = offers[name] as OffersSource
  if (value === 'nothing') return { isExact: true, includes: [], excludes: [], shown: 'nothing' }
  if (typeof value === 'string' || Array.isArray(value)) {
    const includes = [...new Set(stepNames(context, offers, name))]
    return { isExact: true, includes, excludes: [], shown: showSteps(includes) }
  }
  return someOffers(context, value)
}

function someOffers(context: LinkContext, source: SomeOffersSource): WantedOffers {
  const includes = stepNames(context, source, 'includes')
  const excludes = stepNames(context, source, 'excludes')
  const shown = [
    ...(includes.length > 0 ? [say`with ${showSteps(includes)}`] : []),
    ...(excludes.length > 0 ? [say`without ${showSteps(excludes)}`] : []),
  ]
  return { isExact: false, includes, excludes, shown: shown.join(', ') }
}

function stepNames(context: LinkContext, owner: object, key: string): readonly string[] {
  const { steps } = context.procedure
  const written = writtenNames(context, owner, key)
  for (const one of written) {
    if (!steps.has(one.name)) reportUnknown(context, 'step', one, steps.keys())
  }
  return written.map(({ name }) => name)
}

function showSteps(steps: readonly string[]): string {
  return steps.length === 0 ? 'nothing' : steps.join(', ')
}
