import type { CaseState } from './case.ts'
import { type Draft, update } from './draft.ts'

/** The parts of a case that are maps, and absent where they are empty. */
type OptionalMap = 'held' | 'votes' | 'adopted' | 'overrides'

type MemberOf<Part extends OptionalMap> = NonNullable<CaseState[Part]>[string]

/** Sets a member of such a part, or removes it; an empty part leaves no trace. */
export function setMember<Part extends OptionalMap>(
  draft: Draft,
  part: Part,
  id: string,
  member: MemberOf<Part> | undefined,
  changed: Iterable<string> = [],
): void {
  const { [id]: _, ...others } = (draft.state[part] ?? {}) as Record<string, MemberOf<Part>>
  const members = member === undefined ? others : { ...others, [id]: member }
  if (Object.keys(members).length === 0) delete draft.state[part]
  update(draft, Object.keys(members).length === 0 ? {} : { [part]: members }, changed)
}
