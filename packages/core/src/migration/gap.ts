import { noun, say } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'

/** Why a mapping does not say what becomes of everything that a case may hold. */
export interface MigrationGap {
  readonly kind: GapKind
  /** By the version that cases come from, unless it is the target that is wrong. */
  readonly id: string
  readonly problem: /** The newer version has none of this name, and nothing is said. */
    | 'unmapped'
    /** The older version has none of this name. */
    | 'unknown'
    /** The newer version has none of the name that is given. */
    | 'no-target'
    /** The stage that is given has others below it: no case is at it alone. */
    | 'not-a-place'
    /** Something else would come there as well. */
    | 'taken'
    /** A case would end by it. */
    | 'ends-case'
    /** Its values can be erased in one version, and not in the other. */
    | 'personal'
    /** Only versions of one procedure can be mapped. */
    | 'other-procedure'
    | 'not-a-mapping'
  readonly target?: string
  /** What may be named instead. */
  readonly available: readonly string[]
  readonly meant?: string
}

export type GapKind =
  | 'stage'
  | 'fact'
  | 'step'
  | 'role'
  | 'hold'
  | 'link'
  | 'decision'
  | 'record'
  | 'history'
  | 'deadline'
  | 'procedure'
  | 'mapping'

/** A gap in one English sentence: what is missing, and how to say it. */
export function describeGap({
  kind,
  id,
  problem,
  target = '',
  available,
  meant,
}: MigrationGap): string {
  const choice = meant
    ? say`did you mean "${meant}"?`
    : say`available: ${available.join(', ') || say`none`}.`
  return words[problem](kind, id, target, choice)
}

type Words = (kind: GapKind, id: string, target: string, choice: string) => string

const words: { readonly [Problem in MigrationGap['problem']]: Words } = {
  unmapped: (kind, id, _, choice) =>
    kind === 'stage'
      ? say`The newer version has no place "${id}": say in \`stages\` where cases go that are there; ${choice}`
      : say`The newer version has no ${noun(kind)} "${id}": say in \`${kind}s\` which one takes its place, or null to give it up; ${choice}`,
  unknown: (kind, id, _, choice) => say`The older version has no ${noun(kind)} "${id}"; ${choice}`,
  'no-target': (kind, id, target, choice) =>
    say`The ${noun(kind)} "${id}" cannot become "${target}", which the newer version does not have; ${choice}`,
  'not-a-place': (_, id, target, choice) =>
    say`Cases at "${id}" cannot go to "${target}", which has stages below it: name one of them; ${choice}`,
  taken: (kind, id, target, choice) =>
    say`The ${noun(kind)} "${id}" cannot become "${target}" as well: another one does; ${choice}`,
  'ends-case': (_, id, target, choice) =>
    say`Cases at "${id}" would end at "${target}": a migration ends no case; ${choice}`,
  personal: (_, id, target) =>
    say`The values of "${id}" can be erased in only one of the versions, as "${target}" in the other: give the fact up with null, or map it to a field of the same kind.`,
  'other-procedure': (_, id, target) =>
    say`Cases of "${id}" cannot be moved to "${target}", which is another procedure.`,
  'not-a-mapping': (_, id) => say`This is no mapping: ${id}.`,
}

/** Whether two procedures are versions of one. */
export function* procedureGaps(from: Procedure, to: Procedure): Generator<MigrationGap> {
  if (from.id === to.id) return
  yield {
    kind: 'procedure',
    id: from.id,
    problem: 'other-procedure',
    target: to.id,
    available: [],
  }
}
