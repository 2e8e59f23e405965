import type { Pause } from '../../procedure/deadline.ts'
import type { PauseInterval } from '../case.ts'
import type { Live } from '../live.ts'
import type { Moment } from '../moment.ts'
import { happened } from './anchor.ts'
import type { FoldContext } from './fold.ts'
import { change, type Run } from './run.ts'

/** Notes what does not count, also before a clock starts: it may start in the middle of it. */
export function pause(run: Run, { deadline, moment, live }: FoldContext): Run {
  let { pauses } = run
  for (const [index, definition] of deadline.pauses.entries()) {
    const running = pauses.find((interval) => interval.pause === index && interval.to === null)
    const paused = isPaused(definition, running !== undefined, moment, live)
    if (paused && !running) pauses = [...pauses, { pause: index, from: moment.at, to: null }]
    if (!paused && running) pauses = endPause(pauses, running, moment.at)
  }
  return pauses === run.pauses ? run : change(run, { pauses })
}

function isPaused(pause: Pause, running: boolean, moment: Moment, live: Live): boolean {
  if (pause.kind === 'hold') return live.read(`held.${pause.hold}`) === true
  if (pause.kind === 'while') return pause.condition.test(live.read) === true
  if (running) return !happened(pause.to, moment)
  return happened(pause.from, moment)
}

function endPause(
  pauses: readonly PauseInterval[],
  running: PauseInterval,
  at: number,
): readonly PauseInterval[] {
  return pauses.map((interval) => (interval === running ? { ...interval, to: at } : interval))
}
