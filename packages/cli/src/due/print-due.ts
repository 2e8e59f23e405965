import { DAY, type DueStep, durationInWords } from '@dueprocess/rules'
import { paint } from '../colours.ts'
import type { Session } from '../session.ts'
import type { DueQuestion, ExplainedDue } from './explain-due.ts'

/** Nobody counts more lines by eye; of more, the first and the last half are shown. */
const mostLines = 60

/** Tells people when something is due, and every interval that was counted. */
export function printDue(
  { stdout, words, language }: Session,
  question: DueQuestion,
  explained: ExplainedDue,
): void {
  const say = words.due
  const { calendar } = question
  const line = (text = ''): void => stdout.write(`${text}\n`)
  const clock = wallClock(calendar.zone, language)
  const { due } = explained
  line(
    due === undefined
      ? say.neverDue
      : paint(stdout, 'bold', say.due(`${clock.day(due)} ${clock.time(due)}`, calendar.zone.id)),
  )
  line()
  const within = durationInWords(question.within, language)
  line(say.counted(within, `${clock.day(question.from)} ${clock.time(question.from)}`, calendar.id))
  const { intervals } = explained
  const half = mostLines / 2
  for (const [index, { from, to }] of intervals.entries()) {
    const isHidden =
      intervals.length > mostLines && index >= half && index < intervals.length - half
    if (isHidden && index === half) line(`  ${say.hidden(intervals.length - mostLines)}`)
    if (isHidden) continue
    // What ends at midnight ends with its day.
    const end = clock.day(to) === clock.day(from) ? clock.time(to) : clock.endOf(from, to)
    line(
      `  ${clock.day(from)}  ${clock.time(from)}–${end}  ${say.lasts(Math.round((to - from) / 60_000))}`,
    )
  }
  for (const step of explained.steps) {
    const told = tell[step.step]?.(step as never, { say, clock, language })
    if (told !== undefined) line(told)
  }
}

interface Telling {
  readonly say: Session['words']['due']
  readonly clock: WallClock
  readonly language: 'en' | 'zh'
}

/** Steps of the sum that say more than the intervals and the result do. */
const tell: {
  readonly [Step in DueStep['step']]?: (
    step: Extract<DueStep, { step: Step }>,
    telling: Telling,
  ) => string | undefined
} = {
  counting: ({ counting, from }, { say, clock }) =>
    counting === 'exact'
      ? undefined
      : say.counting(counting, `${clock.day(from)} ${clock.time(from)}`),
  'last-day': ({ to }, { say, clock }) => say.lastDay(`${clock.day(to)} ${clock.time(to)}`),
  roll: ({ to, calendar }, { say, clock }) =>
    say.rolled(`${clock.day(to)} ${clock.time(to)}`, calendar),
  provisional: ({ calendar, validFrom, validTo }, { say }) =>
    say.provisional(calendar, validFrom, validTo),
}

interface WallClock {
  day(instant: number): string
  time(instant: number): string
  endOf(from: number, to: number): string
}

/** How a wall clock in a zone shows instants. */
export function wallClock(
  zone: { readonly toWall: (instant: number) => number },
  language: 'en' | 'zh',
): WallClock {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const wall = (instant: number): string => new Date(zone.toWall(instant)).toISOString()
  const day = (instant: number): string => {
    return `${weekday.format(zone.toWall(instant))} ${wall(instant).slice(0, 10)}`
  }
  const time = (instant: number): string => {
    const text = wall(instant)
    return text.slice(17, 19) === '00' ? text.slice(11, 16) : text.slice(11, 19)
  }
  return {
    day,
    time,
    endOf: (from, to) => {
      const isMidnight = zone.toWall(to) % DAY === 0 && to - from <= DAY
      return isMidnight ? '24:00' : `${day(to)} ${time(to)}`
    },
  }
}
