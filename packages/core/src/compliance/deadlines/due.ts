import {
  type Duration,
  dueInstant,
  parseDuration,
  plusDuration,
  rollInstant,
  thresholdInstant,
} from '@dueprocess/rules'
import type { CalendarUse, Deadline, Escalation } from '../../procedure/index.ts'
import { holds, possible, test } from '../facts.ts'
import type { Standing } from '../standing.ts'
import { bounded, type Run } from './run.ts'

type Running = Parameters<typeof dueInstant>[0]
type Options = NonNullable<Parameters<typeof dueInstant>[2]>

/** One way to count a deadline. */
interface Count {
  readonly due: number | null
  readonly provisional: boolean
  readonly use: CalendarUse
  readonly options: Options
  /** Absent for what is due at a fact. */
  readonly running?: Running
}

/** When a run is due, from all that is known of it; of several ways to count the earliest. */
export interface Schedule {
  readonly due: number | null
  readonly provisional: boolean
  readonly levels: readonly (number | null)[]
  readonly passed: readonly number[]
  /** More than one instant is possible, because a fact that chooses is not known. */
  readonly isOpen: boolean
}

export function scheduleOf(standing: Standing, deadline: Deadline, run: Run, at: number): Schedule {
  const { governing, isOpen } = countAll(standing, deadline, run)
  const found = governing?.due ?? null
  const due = run.period && found !== null && found <= run.period.from ? null : found
  const levels = deadline.escalations.map((escalation) => levelOf(escalation, run, governing, due))
  const passed = run.passed.filter((level) => {
    // A miss stays; a level is armed again where its instant has moved into the future.
    if (level === 0 && deadline.until.length > 0) return true
    const instant = level === 0 ? due : levels[level - 1]
    return instant === null || instant === undefined || instant <= at
  })
  return { due, provisional: governing?.provisional ?? false, levels, passed, isOpen }
}

function countAll(
  standing: Standing,
  deadline: Deadline,
  run: Run,
): { readonly governing: Count | undefined; readonly isOpen: boolean } {
  let governing: Count | undefined
  let ways = 0
  const clocksOpen = new Set<number>()
  for (const [index, clock] of deadline.clocks.entries()) {
    const start = run.starts[index]
    if (start === null || start === undefined || !holds(standing, clock)) continue
    const before = ways
    for (const use of possible(standing, deadline.on)) {
      for (const options of optionsOf(standing, deadline, use)) {
        for (const count of counts(standing, deadline, run, { index, start, use, options })) {
          ways += 1
          const { due } = count
          const isFirst = !governing || (due !== null && (governing.due ?? Infinity) > due)
          if (isFirst) governing = count
        }
      }
    }
    if (ways - before > 1) clocksOpen.add(index)
  }
  return { governing, isOpen: clocksOpen.size > 0 }
}

function* counts(
  standing: Standing,
  deadline: Deadline,
  run: Run,
  on: {
    readonly index: number
    readonly start: number
    readonly use: CalendarUse
    readonly options: Options
  },
): Generator<Count> {
  const { index, start, use, options } = on
  const clock = deadline.clocks[index]
  if (!clock) return
  if (clock.within === undefined) {
    const put = run.extensions.reduce((due, by) => plusDuration(due, by, use.calendar), start)
    const due = options.roll ? rollInstant(put, false, options.roll, use.calendar) : put
    yield { due: bounded(due), provisional: false, use, options }
    return
  }
  const first = run.targets.find((target) => target.clock === index)
  const isKept = first !== undefined && deadline.whenTargetChanges === 'keep-due'
  const kept = isKept ? parseDuration(first.within) : undefined
  const durations = kept?.ok ? [kept.duration] : possible(standing, clock.within)
  for (const within of durations) {
    const paused = run.pauses.find(({ to }) => to === null)
    const running: Running = {
      start: startOf(deadline, run, { index, start, use }, within),
      within,
      pauses: [
        ...run.pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
        ...run.reopened,
      ],
      ...(paused ? { pausedSince: paused.from } : {}),
      extensions: run.extensions,
    }
    const { due, provisional } = dueInstant(running, use.calendar, options)
    yield { due: due === undefined ? null : bounded(due), provisional, use, options, running }
  }
}

function startOf(
  { every, whenTargetChanges }: Deadline,
  { period, targets }: Run,
  {
    index,
    start,
    use,
  }: { readonly index: number; readonly start: number; readonly use: CalendarUse },
  within: Duration,
): number {
  if (every && period) return periodBegin(period.from, within, use)
  if (whenTargetChanges !== 'restart') return start
  const changes = targets.filter(({ clock }) => clock === index).slice(1)
  return Math.max(start, changes.at(-1)?.at ?? start)
}

/**
 * A period begins where the one before ended. Counting rules leave out the day, or the hour, of the
 * event; that is the last one of the period before.
 */
function periodBegin(
  from: number,
  within: Duration,
  { calendar, counting = calendar.counting }: CalendarUse,
): number {
  if (counting === 'exact' || !('unit' in within) || within.unit === 'minutes') return from
  const isLeftOut =
    within.unit !== 'hours' || (counting === 'eu-1182-71' && within.kind === 'elapsed')
  return isLeftOut ? from - 1 : from
}

function optionsOf(standing: Standing, { roll }: Deadline, use: CalendarUse): readonly Options[] {
  const counting = use.counting ? { counting: use.counting } : {}
  // A roll only puts off: as long as it is not sure that it applies, the earlier instant governs.
  if (!roll || (roll.unless && test(standing, roll.unless) !== false)) return [counting]
  const days = roll.on ? possible(standing, roll.on) : [use]
  return days.map(({ calendar }) => ({ ...counting, roll: { at: roll.at, on: calendar } }))
}

/** When a share of the time is used up. Behind a missed period, that of the one missed. */
function levelOf(
  { share, plus }: Escalation,
  { period }: Run,
  count: Count | undefined,
  due: number | null,
): number | null {
  if (!count || due === null) return null
  const missedFrom = share >= 1 ? period?.missedFrom : undefined
  const end = missedFrom === undefined || !period ? due : period.from
  const { running, use, options } = count
  let base: number | undefined = end
  if (share !== 1 && running) {
    const clock = missedFrom === undefined ? running : { ...running, start: missedFrom }
    base = thresholdInstant(clock, use.calendar, { share }, options)
  }
  if (base === undefined) return null
  return bounded(plus ? plusDuration(base, plus, use.calendar) : base)
}
