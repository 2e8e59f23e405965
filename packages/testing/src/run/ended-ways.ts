import type { Entry, Procedure, Stage } from '@dueprocess/core'
import type { ReadFact } from '@dueprocess/rules'

/** A way by which a stage that had ended was left, by its place in `then`. */
export interface EndedWay {
  readonly stage: string
  readonly branch: number
}

/**
 * The ways by which an entry left ended stages. Entries do not record them: it is told by where the
 * case was and where it came to; of several ways to one stage, by what is true of the facts.
 */
export function endedWays(
  procedure: Procedure,
  before: readonly string[],
  { step, changes }: Entry,
  read: ReadFact,
): readonly EndedWay[] {
  const { place } = changes
  if (!place) return []
  const taken = procedure.steps.get(step?.id ?? '')?.to[step?.branch ?? -1]?.target
  return [...procedure.stages.values()].flatMap(({ path, next }) => {
    if (next.length === 0 || !isIn(before, path) || isIn(place, path)) return []
    const led = next.flatMap(({ target, when }, branch) => {
      return target && target !== taken && isIn(place, target.path) ? [{ branch, when }] : []
    })
    const way = led.find(({ when }) => when?.test(read) !== false) ?? led[0]
    return way ? [{ stage: path, branch: way.branch }] : []
  })
}

/**
 * The stages to which the ways of an entry led. A final stage may end all that is around it; then the
 * case is never found there, and yet it came to it.
 */
export function stagesLedTo(
  { steps, stages }: Procedure,
  { step }: Entry,
  ended: readonly EndedWay[],
): readonly string[] {
  const taken = steps.get(step?.id ?? '')?.to[step?.branch ?? -1]
  const ways = [taken, ...ended.map(({ stage, branch }) => stages.get(stage)?.next[branch])]
  return ways.flatMap((way) => way?.target?.path ?? [])
}

function isIn(place: readonly string[], path: Stage['path']): boolean {
  return place.some((leaf) => leaf === path || leaf.startsWith(`${path}/`))
}
