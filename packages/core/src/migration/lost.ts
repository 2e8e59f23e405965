import type { GapKind } from './gap.ts'

/** Something that a case held and that it does not hold any more. */
export interface Lost {
  readonly kind: GapKind | 'votes' | 'adoption' | 'override' | 'run'
  /** By the version that the case comes from. */
  readonly id: string
}

export function lost(kind: Lost['kind'], id: string): Lost {
  return { kind, id }
}

/** Members under the ids that they have now, and those that are gone. */
export interface Moved<Member> {
  readonly members: Readonly<Record<string, Member>>
  readonly lost: readonly Lost[]
}

/** Gives each member its new id and content, or loses it where it has none. */
export function moveMembers<Member>(
  kind: Lost['kind'],
  members: Readonly<Record<string, Member>>,
  move: (id: string, member: Member) => readonly [string, Member] | null,
): Moved<Member> {
  const moved = Object.entries(members).map(([id, member]) => [id, move(id, member)] as const)
  return {
    members: Object.fromEntries(moved.flatMap(([, target]) => (target ? [target] : []))),
    lost: moved.flatMap(([id, target]) => (target ? [] : [lost(kind, id)])),
  }
}
