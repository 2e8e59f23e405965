import type { Duration } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Anchor, Deadline, LinkedProcedure } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { toolsFor } from './explore/tools.ts'
import { rangeOfNamed } from './place.ts'

/**
 * A deadline for a part of the work that has more time than the whole: it starts no earlier than
 * another deadline, must be met before that one can be, and is due after it.
 */
export const deadlineLongerThanParent: Check = {
  code: 'deadline-longer-than-parent',
  severity: 'warning',
  find,
}

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  const plain = procedure.deadlines.flatMap((deadline) => plainOf(deadline) ?? [])
  for (const part of plain) {
    const whole = plain.find((other) => other !== part && isPartOf(procedure, part, other))
    if (!whole) continue
    const { id } = part.deadline
    const written = source.deadlines?.[id]
    yield {
      message: say`the deadline \`${id}\` has more time than \`${whole.deadline.id}\`, which cannot be met before it`,
      range: written ? locate(written, 'within') : rangeOfNamed(checked, 'deadlines', id),
      suggestion: { message: say`shorten it, or give the other one more time` },
      related: [
        {
          message: say`the shorter deadline is here`,
          range: rangeOfNamed(checked, 'deadlines', whole.deadline.id),
        },
      ],
    }
  }
}

/** A deadline of one clock whose time cannot grow. */
interface Plain {
  readonly deadline: Deadline
  readonly within: Exclude<Duration, { kind: 'promptly' | 'end-of-working-day' }>
  readonly start: Anchor
  readonly end: Extract<Anchor, { kind: 'step' }>
}

function plainOf(deadline: Deadline): Plain | undefined {
  const { clocks, until, when, unless, pauses, extensions, roll, every, reopen } = deadline
  const [clock] = clocks
  const [end] = until
  if (clocks.length !== 1 || until.length !== 1 || !clock?.within || end?.kind !== 'step')
    return undefined
  if (when || unless || roll || every || reopen || pauses.length + extensions.length > 0)
    return undefined
  const { within, after } = clock
  if (within.kind !== 'fixed' || clock.when || clock.unless) return undefined
  const { value } = within
  if (value.kind === 'promptly' || value.kind === 'end-of-working-day') return undefined
  return { deadline, within: value, start: after, end }
}

function isPartOf(procedure: LinkedProcedure, part: Plain, whole: Plain): boolean {
  if (part.end.step === whole.end.step || !isLonger(part, whole)) return false
  const stage = procedure.steps.get(whole.end.step)?.stage
  const { history } = toolsFor(procedure)
  return (
    stage !== undefined &&
    startsNoEarlier(procedure, part.start, whole.start) &&
    history.mustHaveBeen(`ever.${part.end.step}`, stage)
  )
}

function startsNoEarlier(procedure: LinkedProcedure, part: Anchor, whole: Anchor): boolean {
  if (part.kind === 'enter' && whole.kind === 'enter') return part.stage === whole.stage
  if (part.kind === 'fact' && whole.kind === 'fact') return part.name === whole.name
  if (part.kind !== 'step' || whole.kind !== 'step') return false
  if (part.step === whole.step) return part.which === whole.which
  const stage = procedure.steps.get(part.step)?.stage
  return (
    stage !== undefined && toolsFor(procedure).history.mustHaveBeen(`ever.${whole.step}`, stage)
  )
}

// The least and the most hours that a unit has.
const hours = {
  minutes: [1 / 60, 1 / 60],
  hours: [1, 1],
  days: [24, 24],
  weeks: [168, 168],
  months: [28 * 24, 31 * 24],
  years: [365 * 24, 366 * 24],
} as const

/** Only durations that count alike are compared: both elapsed, or both working on one calendar. */
function isLonger(part: Plain, whole: Plain): boolean {
  const { on: a } = part.deadline
  const { on: b } = whole.deadline
  if (part.within.kind !== whole.within.kind) return false
  if (part.within.kind === 'working') {
    if (a.kind !== 'fixed' || b.kind !== 'fixed' || a.value.calendar !== b.value.calendar)
      return false
    // Nobody knows how many hours a working day has; days and hours are not compared.
    if ((part.within.unit === 'days') !== (whole.within.unit === 'days')) return false
  }
  return (
    part.within.amount * hours[part.within.unit][0] >
    whole.within.amount * hours[whole.within.unit][1]
  )
}
