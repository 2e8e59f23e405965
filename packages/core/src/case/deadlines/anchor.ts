import { parseInstant } from '@dueprocess/rules'
import type { Anchor } from '../../procedure/deadline.ts'
import type { Live } from '../live.ts'
import type { Moment } from '../moment.ts'
import { writable } from './writable.ts'

/** Whether the event that an anchor waits for happened at this moment. */
export function happened(anchor: Anchor, moment: Moment): boolean {
  return events[anchor.kind](anchor as never, moment)
}

const events: {
  readonly [Kind in Anchor['kind']]: (
    anchor: Extract<Anchor, { kind: Kind }>,
    moment: Moment,
  ) => boolean
} = {
  step: ({ step }, moment) => moment.step === step,
  enter: ({ stage }, moment) => moment.entered.has(stage.path),
  condition: ({ history }, moment) => moment.becameTrue.has(history.name),
  // A fact is not an event: its instant is read whenever it is known.
  fact: () => false,
}

/** Whether what ends a deadline has happened: a condition ends it also if it was true before. */
export function isReached(anchor: Anchor, moment: Moment, live: Live): boolean {
  return anchor.kind === 'condition'
    ? anchor.history.condition.test(live.read) === true
    : happened(anchor, moment)
}

/** The instant that a fact names, in milliseconds; null while it is not known. */
export function instantOf(name: string, live: Live): number | null {
  const value = live.read(name)
  const instant = typeof value === 'string' ? parseInstant(value) : undefined
  return instant === undefined ? null : writable(instant)
}
