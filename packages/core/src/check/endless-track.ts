import { say } from '@dueprocess/rules'
import { reachableFrom } from '../procedure/flow.ts'
import type { Stage } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfStage } from './place.ts'

/**
 * A track in which no way leads to its end, beside others: the stage around it never ends by its
 * tracks, and its `then` is never followed once the track has begun.
 */
export const endlessTrack: Check = { code: 'endless-track', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  for (const [path, track] of checked.procedure.stages) {
    const around = track.parent
    if (around?.kind !== 'parallel' || around.next.length === 0 || canEnd(track)) continue
    yield {
      message: say`no way leads to an end of the track \`${track.id}\`, so \`then\` of \`${around.id}\` is never followed`,
      range: rangeOfStage(checked, path),
      suggestion: { message: say`lead a step to a stage of the track that is \`final: true\`` },
    }
  }
}

function canEnd(track: Stage): boolean {
  const reached = reachableFrom(track)
  return track.children.some((child) => child.kind === 'final' && reached.has(child))
}
