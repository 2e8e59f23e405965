import type { Json } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'

/** One event of a scenario that shows a problem. */
export interface WitnessStep {
  readonly step: string
  /** Who takes it: the same id is the same person. The clock takes its steps by itself. */
  readonly by: string
  /** The roles that this person needs from the host; empty for a role of the case, and the clock. */
  readonly roles: readonly string[]
  /** What the form says. */
  readonly data?: { readonly [field: string]: Json }
  /** Milliseconds since the event before. */
  readonly after?: number
}

/** A shortest scenario after which a case is what a diagnostic says; the kernel replays it. */
export type Witness = readonly WitnessStep[]

// Nobody reads more steps, or more values of a step, than these in one line.
const mostSteps = 12
const mostValues = 4

/** What to tell of a step: which of its values, and which fields were left empty. */
export interface Telling {
  shows(step: string, field: string): boolean
  leftEmpty(step: string, index: number): readonly string[]
}

/** `report (deaths = 3) → assess → close`: the steps in order, with the values that matter. */
export function witnessInWords(witness: Witness, telling: Telling): string {
  const told = witness.slice(0, mostSteps).map(({ step, data = {} }, index) => {
    const values = Object.entries(data).filter(([field]) => telling.shows(step, field))
    const shown = [
      ...values.map(([field, value]) => `${field} = ${inWords(value)}`),
      ...telling.leftEmpty(step, index).map((field) => say`${field} left empty`),
    ]
    const some = shown.length > mostValues ? [...shown.slice(0, mostValues), '…'] : shown
    return some.length === 0 ? step : `${step} (${some.join(', ')})`
  })
  if (witness.length > mostSteps) told.push('…')
  return told.join(' → ')
}

function inWords(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
