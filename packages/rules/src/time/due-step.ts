import type { Counting } from './calendar-data.ts'
import type { Duration } from './duration.ts'

/** One step of the sum that gives a due instant. Plain JSON; instants in milliseconds. */
export type DueStep =
  | { readonly step: 'anchor'; readonly at: number }
  /** The period runs `from` here, by this rule. */
  | { readonly step: 'counting'; readonly counting: Counting; readonly from: number }
  | { readonly step: 'duration'; readonly duration: Duration; readonly to: number }
  | { readonly step: 'running'; readonly from: number; readonly to: number }
  /** `time`: what the pause is worth in the clock's unit, elapsed or working milliseconds. */
  | {
      readonly step: 'pause'
      readonly from: number
      readonly to: number
      readonly time: number
      readonly unit: 'elapsed' | 'working'
    }
  /** All pauses together move the due instant here. */
  | { readonly step: 'postponed'; readonly to: number }
  | { readonly step: 'paused'; readonly since: number }
  | { readonly step: 'extension'; readonly duration: Duration; readonly to: number }
  /** The last day of the period is no working day. */
  | { readonly step: 'last-day'; readonly counting: Counting; readonly to: number }
  | { readonly step: 'roll'; readonly to: number; readonly calendar: string }
  /** Holidays are not known for a day that the sum rests on. */
  | {
      readonly step: 'provisional'
      readonly calendar: string
      readonly validFrom?: string
      readonly validTo?: string
    }
