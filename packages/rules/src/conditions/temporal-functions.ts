import {
  civilFromDays,
  DAY,
  daysFromCivil,
  daysInMonth,
  HOUR,
  mod,
  parseDate,
  parseTimeOfDay,
  weekday,
} from '../time/civil.ts'
import type { Zone } from '../time/zone.ts'
import type { Type } from '../values/index.ts'
import { later, say } from '../values/index.ts'
import { type CompiledCall, type FunctionRule, literalText, reportUsage } from './function-rule.ts'
import { parseIsoDuration } from './iso-duration.ts'
import { overloaded } from './overloads.ts'
import { error, quote } from './report.ts'
import { constantRun } from './run.ts'
import { parseDateTime } from './temporal-literal.ts'
import type { Value } from './value.ts'

const date: Type = { kind: 'date' }
const time: Type = { kind: 'time' }
const instant: Type = { kind: 'date-time' }

function wall(at: Value, zone: Zone | undefined): number | undefined {
  return zone?.toWall(at as number)
}

function dayOf(at: Value, zone: Zone | undefined): number | undefined {
  const local = wall(at, zone)
  return local === undefined ? undefined : Math.floor(local / DAY)
}

function clockOf(at: Value, zone: Zone | undefined): number | undefined {
  const local = wall(at, zone)
  return local === undefined ? undefined : mod(local, DAY)
}

/** A wall time is in the named zone, or in that of the expression. */
function dateTimeOf(text: Value, _b: Value, _c: Value, zone: Zone | undefined): number | undefined {
  return parseDateTime(text as string, zone)
}

function dateOf(year: number, month: number, day: number): number | undefined {
  const parts = [year, month, day]
  const exists =
    parts.every(Number.isInteger) && Math.abs(year) <= 9999 && month >= 1 && month <= 12
  return exists && day >= 1 && day <= daysInMonth(year, month)
    ? daysFromCivil(year, month, day)
    : undefined
}

/** Unknown so far away that an instant has no exact number. */
function instantOf(day: number, clock: number, zone: Zone | undefined): number | undefined {
  const at = zone?.fromWall(day * DAY + clock)
  return Number.isSafeInteger(at) ? at : undefined
}

function timeOf(hour: number, minute: number, second: number): number | undefined {
  const parts: readonly [number, number][] = [
    [hour, 23],
    [minute, 59],
    [second, 59],
  ]
  const exists = parts.every(([part, most]) => Number.isInteger(part) && part >= 0 && part <= most)
  return exists ? hour * HOUR + minute * 60_000 + second * 1000 : undefined
}

function whole(minimum: number, maximum: number): Type {
  return { kind: 'number', integer: true, minimum, maximum }
}

/** A part of a date, also of a date-time as it is on the calendar of a zone. */
function datePart(
  name: string,
  result: Type,
  part: (day: number) => number,
): [string, FunctionRule] {
  const usage = later`${name}(date) or ${name}(date-time, "zone")`
  return [
    name,
    overloaded(usage, [
      { parameters: ['date'], result, run: (day) => part(day as number) },
      {
        parameters: ['date-time'],
        zoned: true,
        result,
        run: (at, _b, _c, zone) => {
          const day = dayOf(at, zone)
          return day === undefined ? undefined : part(day)
        },
      },
    ]),
  ]
}

/** A part of a time of day, also of a date-time as it is on the clocks of a zone. */
function timePart(name: string, unit: number, size: number): [string, FunctionRule] {
  const result = whole(0, size - 1)
  const part = (clock: number): number => Math.floor(clock / unit) % size
  const usage = later`${name}(time) or ${name}(date-time, "zone")`
  return [
    name,
    overloaded(usage, [
      { parameters: ['time'], result, run: (clock) => part(clock as number) },
      {
        parameters: ['date-time'],
        zoned: true,
        result,
        run: (at, _b, _c, zone) => {
          const clock = clockOf(at, zone)
          return clock === undefined ? undefined : part(clock)
        },
      },
    ]),
  ]
}

/** The kind of a duration depends on its text, so it must stand there. */
const duration: FunctionRule = {
  usage: later`duration("P2DT4H") or duration("P1Y2M")`,
  check: (call) => {
    const [argument, further] = call.node.args
    const text = literalText(argument)
    if (text === undefined || further) return reportUsage(call, duration.usage)
    const parsed = parseIsoDuration(text)
    if (parsed) return { kind: parsed.kind }
    const message = say`${quote(text)} is no duration; write "P2DT4H" or "P1Y2M", or plainly 4 hours`
    call.report(error('invalid-literal', message, call.node.span))
    return undefined
  },
  compile: (call: CompiledCall) =>
    constantRun(parseIsoDuration(literalText(call.node.args[0]) ?? '')?.value),
}

/** The functions that FEEL has as properties of dates and times (DMN 1.5, table 65). */
export const temporalParts: ReadonlySet<string> = new Set([
  ...['year', 'month', 'day', 'weekday', 'hour', 'minute', 'second'],
])

/** Constructors and parts of dates, times, date-times and durations. */
export const temporalFunctions: readonly (readonly [string, FunctionRule])[] = [
  [
    'date',
    overloaded(later`date("2024-02-29"), date(year, month, day) or date(date-time, "zone")`, [
      { parameters: ['text'], result: date, run: (text) => parseDate(text as string) },
      {
        parameters: ['number', 'number', 'number'],
        result: date,
        run: (year, month, day) => dateOf(year as number, month as number, day as number),
      },
      {
        parameters: ['date-time'],
        zoned: true,
        result: date,
        run: (at, _b, _c, zone) => dayOf(at, zone),
      },
    ]),
  ],
  [
    'time',
    overloaded(later`time("08:30"), time(hour, minute, second) or time(date-time, "zone")`, [
      { parameters: ['text'], result: time, run: (text) => parseTimeOfDay(text as string) },
      {
        parameters: ['number', 'number', 'number'],
        result: time,
        run: (hour, minute, second) => timeOf(hour as number, minute as number, second as number),
      },
      {
        parameters: ['date-time'],
        zoned: true,
        result: time,
        run: (at, _b, _c, zone) => clockOf(at, zone),
      },
    ]),
  ],
  [
    'date-time',
    overloaded(
      later`date-time("2024-02-29T08:30:00+08:00"), date-time("2024-02-29T08:30:00", "zone") or date-time(date, time, "zone")`,
      [
        { parameters: ['text'], result: instant, run: dateTimeOf },
        { parameters: ['text'], zoned: true, result: instant, run: dateTimeOf },
        {
          parameters: ['date', 'time'],
          zoned: true,
          result: instant,
          run: (day, clock, _c, zone) => instantOf(day as number, clock as number, zone),
        },
      ],
    ),
  ],
  ['duration', duration],
  datePart('year', { kind: 'number', integer: true }, (day) => civilFromDays(day).year),
  datePart('month', whole(1, 12), (day) => civilFromDays(day).month),
  datePart('day', whole(1, 31), (day) => civilFromDays(day).day),
  datePart('weekday', whole(1, 7), weekday),
  timePart('hour', HOUR, 24),
  timePart('minute', 60_000, 60),
  timePart('second', 1000, 60),
]
