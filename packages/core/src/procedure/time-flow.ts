import type { LinkedProcedure } from './procedure.ts'
import { isWithin, type Stage } from './stage.ts'

/** The stages that are entered with a stage, or by time alone once it has been entered. */
export type ByTime = (stage: Stage) => readonly Stage[]

/**
 * Where time leads in a procedure if nobody does anything, whatever the conditions say: into what
 * a stage begins with, along steps of the clock, and on from what has ended. A stage with tracks
 * ends by time if each track that always runs can; a conditional one may never have been started.
 */
export function followTime({ clockSteps, stages }: LinkedProcedure): ByTime {
  const targets = new Map<Stage, Stage[]>()
  for (const { stage, to } of clockSteps) {
    const known = targets.get(stage) ?? []
    targets.set(stage, known)
    for (const { target } of to) if (target) known.push(target)
  }
  const ending = new Set<Stage>()
  const byTime: ByTime = (stage) => [
    ...beginsWith(stage),
    ...(targets.get(stage) ?? []),
    ...afterEnd(stage, ending),
  ]
  // What lies inside comes later in the document, and decides whether what is around it can end.
  for (const stage of [...stages.values()].reverse()) {
    if (stage.kind !== 'parallel') continue
    const always = stage.children.filter(({ when }) => when === undefined)
    if (always.every((track) => canEnd(track, byTime))) ending.add(stage)
  }
  return byTime
}

function beginsWith(stage: Stage): readonly Stage[] {
  if (stage.kind === 'parallel') return stage.children
  return stage.start ? [stage.start] : []
}

/** Where the case goes on from a final stage; from one of a track, as if it were the last to end. */
function afterEnd({ kind, parent }: Stage, ending: ReadonlySet<Stage>): readonly Stage[] {
  if (kind !== 'final' || !parent) return []
  const around = parent.parent
  const joined = around && ending.has(around) ? around.next : []
  return [...parent.next, ...joined].flatMap(({ target }) => target ?? [])
}

/** Whether time leads from the start of a track to its end without leaving the track. */
function canEnd(track: Stage, byTime: ByTime): boolean {
  const seen = new Set<Stage>([track])
  for (const stage of seen) {
    if (stage.kind === 'final' && stage.parent === track) return true
    for (const next of byTime(stage)) if (isWithin(next, track)) seen.add(next)
  }
  return false
}
