import type { Condition } from '@dueprocess/rules'
import type { Branch, Step } from './step.ts'
import type { Clause, Texts } from './text.ts'

/** A place in the procedure. */
export interface Stage {
  /** Ids from the top, joined by `/`; the root's is the empty text. */
  readonly path: string
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /**
   * atomic: a place of its own. compound: one of its children is active. parallel: each of its
   * children, the tracks, is active at once. final: the enclosing compound stage has ended.
   */
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final'
  /** Of a final stage at the top: how the case ends here. */
  readonly end?: CaseEnd
  /** Absent for the root only. */
  readonly parent?: Stage
  readonly children: readonly Stage[]
  /** Of a compound stage: the child that is entered first. */
  readonly start?: Stage
  /** Of a conditional track: it is started once per entry of its stage, as soon as this is true. */
  readonly when?: Condition
  /** Offered here and in every stage below. */
  readonly steps: readonly Step[]
  /** Where the case goes once a compound or parallel stage has ended. */
  readonly next: readonly Branch[]
}

/** How a case ends: done, called off, or as part of another case. */
export type CaseEnd = 'completed' | 'cancelled' | 'duplicate'

/** Paths of the stages that are active where these are, the empty path of the whole case included. */
export function pathsAround(
  stages: ReadonlyMap<string, Stage>,
  place: readonly string[],
): ReadonlySet<string> {
  const active = new Set<string>([''])
  for (const leaf of place) {
    for (let at = stages.get(leaf); at; at = at.parent) active.add(at.path)
  }
  return active
}

/** Whether `stage` is `ancestor` or lies below it. */
export function isWithin(stage: Stage, ancestor: Stage): boolean {
  for (let at: Stage | undefined = stage; at; at = at.parent) if (at === ancestor) return true
  return false
}
