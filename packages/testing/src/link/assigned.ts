import type { CaseState } from '@dueprocess/core'
import type { ExpectationSource } from '../grammar/index.ts'
import type { Check } from './check.ts'
import { type LinkContext, reportUnknown, writtenNames } from './context.ts'

/** Who must hold roles of the case. */
export function linkAssigned(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { assigned = {} } = source
  const { roles } = context.procedure
  return Object.keys(assigned).map((role): Check => {
    if (!roles.has(role)) {
      const range = context.locate.key(assigned, role)
      reportUnknown(context, 'role', { name: role, range }, roles.keys())
    }
    const wanted = holders(context, assigned, role)
    const find: Check['find'] = ({ state }) => {
      const actual = holdersOf(state, role)
      const isSame =
        actual.length === wanted.length && wanted.every((name) => actual.includes(name))
      return isSame ? undefined : { expected: show(wanted), actual: show(actual) }
    }
    return { about: `assigned.${role}`, range: context.locate(assigned, role), find }
  })
}

function holders(context: LinkContext, assigned: object, role: string): readonly string[] {
  const { actors, procedure } = context
  const written = writtenNames(context, assigned, role)
  if (written.length === 1 && written[0]?.name === 'nobody') return []
  for (const one of written) {
    const isKnown = actors.has(one.name) || procedure.roles.has(one.name)
    if (!isKnown) reportUnknown(context, 'actor', one, actors.keys())
  }
  return [...new Set(written.map(({ name }) => actors.get(name)?.id ?? name))]
}

function holdersOf({ assigned }: CaseState, role: string): readonly string[] {
  const holder = Object.hasOwn(assigned, role) ? assigned[role] : undefined
  if (!holder) return []
  return holder.kind === 'queue' ? [holder.role] : holder.actors
}

function show(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : names.join(', ')
}
