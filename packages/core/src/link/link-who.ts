import { say } from '@dueprocess/rules'
import type { RolesSource, ToldSource } from '../grammar/index.ts'
import type { Choice } from '../procedure/choice.ts'
import type { Role } from '../procedure/role.ts'
import { type LinkContext, namesAt, resolve } from './context.ts'
import { type ChoiceReader, linkChoice } from './link-choice.ts'

/** Names of roles, the same for all cases or chosen by a fact. */
export type RoleChoice = Choice<readonly string[]>

/** Nobody: what a step has that no person takes. */
export const nobody: RoleChoice = fixed([])

/** The roles written at `owner[key]`; what is wrong with them is reported and left out. */
export function linkWho(
  context: LinkContext,
  owner: object,
  key: string,
  source: RolesSource | undefined,
  roles: ReadonlyMap<string, Role>,
): RoleChoice {
  const reader = rolesReader(context, roles)
  if (source === undefined) return nobody
  if (typeof source === 'object' && !Array.isArray(source)) {
    return linkChoice(context, source, reader) ?? nobody
  }
  return fixed(reader.read(owner, key) ?? [])
}

/** Who is told, in the order in which the document names them. */
export function linkTold(
  context: LinkContext,
  owner: object,
  key: string,
  source: ToldSource | undefined,
  roles: ReadonlyMap<string, Role>,
): readonly RoleChoice[] {
  if (source === undefined) return []
  const reader = rolesReader(context, roles)
  const linkOne = (
    item: Exclude<ToldSource, readonly unknown[]>,
    at: object,
    place: string | number,
  ): readonly RoleChoice[] => {
    if (typeof item === 'object') return optional(linkChoice(context, item, reader))
    return resolve(context, 'role', roles, item, at, place) ? [fixed([item])] : []
  }
  return Array.isArray(source)
    ? source.flatMap((item, index) => linkOne(item, source, index))
    : linkOne(source, owner, key)
}

function fixed(roles: readonly string[]): RoleChoice {
  return { kind: 'fixed', value: roles }
}

function optional<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

function rolesReader(
  context: LinkContext,
  roles: ReadonlyMap<string, Role>,
): ChoiceReader<readonly string[]> {
  return {
    noun: say`a role`,
    lack: say`nobody would be meant there`,
    read: (owner, key) => {
      const source = (owner as Readonly<Record<string, string | string[]>>)[key]
      return namesAt(owner, key, source).flatMap((place) =>
        resolve(context, 'role', roles, place.name, place.owner, place.key) ? [place.name] : [],
      )
    },
  }
}
