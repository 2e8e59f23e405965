import type { Actor, Principal } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { ScenariosSource } from '../grammar/index.ts'
import {
  type LinkContext,
  reportProblem,
  reportUnknown,
  type Written,
  writtenNames,
} from './context.ts'

/** The actors of a file, by name. */
export function linkActors(
  context: Omit<LinkContext, 'actors'>,
  actors: NonNullable<ScenariosSource['actors']>,
): ReadonlyMap<string, Actor> {
  const persons = new Map<string, Principal>()
  for (const [name, source] of Object.entries(actors)) {
    const isPlain = typeof source === 'string' || Array.isArray(source)
    const roles = isPlain
      ? writtenNames(context, actors, name)
      : writtenNames(context, source, 'roles')
    const id = isPlain ? name : (source.id ?? name)
    persons.set(name, { id, roles: knownRoles(context, roles) })
  }
  const linked = [...persons].map(([name, person]): [string, Actor] => {
    const source = actors[name]
    if (typeof source !== 'object' || Array.isArray(source)) return [name, person]
    const [written] = writtenNames(context, source, 'on-behalf-of')
    return [name, written ? standIn(context, person, persons, written) : person]
  })
  return new Map(linked)
}

function knownRoles(
  context: Omit<LinkContext, 'actors'>,
  roles: readonly Written[],
): readonly string[] {
  const { procedure } = context
  for (const role of roles) {
    if (!procedure.roles.has(role.name))
      reportUnknown(context, 'role', role, procedure.roles.keys())
  }
  return roles.map(({ name }) => name)
}

/** The actor of a name; reports one that there is not. */
export function findActor(context: LinkContext, written: Written): Actor | undefined {
  const actor = context.actors.get(written.name)
  if (!actor) reportUnknown(context, 'actor', written, context.actors.keys())
  return actor
}

/** An actor who acts for another one of the file. */
export function standIn(
  context: Pick<LinkContext, 'report'>,
  actor: Principal,
  others: ReadonlyMap<string, Principal>,
  written: Written,
): Actor {
  const principal = others.get(written.name)
  if (!principal) {
    reportUnknown(context, 'actor', written, others.keys())
    return actor
  }
  if (principal.id === actor.id) {
    const message = say`\`${actor.id}\` does not stand in for \`${actor.id}\``
    reportProblem(context, 'own-deputy', message, written.range, say`leave out \`on-behalf-of\``)
    return actor
  }
  const { id, roles } = principal
  return { id: actor.id, roles: actor.roles, onBehalfOf: { id, roles } }
}
