import type { Issue } from '../values/issue.ts'
import { nearestWord } from './nearest-word.ts'

/**
 * How long a duty has. The unit decides: minutes and hours are elapsed time; days, weeks, months
 * and years are steps on the calendar at the same wall time; working units count working time.
 * There are no ISO periods: `P1D` does not say whether it means a day or 24 hours.
 */
export type Duration =
  | { readonly kind: 'elapsed'; readonly amount: number; readonly unit: ElapsedUnit }
  | { readonly kind: 'working'; readonly amount: number; readonly unit: WorkingUnit }
  /** Of the current working day when `days` is 0, of the next one when it is 1. */
  | { readonly kind: 'end-of-working-day'; readonly days: 0 | 1 }
  /** Without delay: measured, never due. */
  | { readonly kind: 'promptly' }

export type ElapsedUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'
export type WorkingUnit = 'minutes' | 'hours' | 'days'

export type ParsedDuration =
  | { readonly ok: true; readonly duration: Duration }
  | { readonly ok: false; readonly issue: Issue }

interface Unit {
  readonly kind: 'elapsed' | 'working'
  readonly unit: ElapsedUnit
  readonly one: string
  readonly many: string
  /** A century or so: nothing that a procedure promises, and a bound for every calculation. */
  readonly most: number
  readonly zh: string
}

const UNITS: readonly Unit[] = [
  unit('elapsed', 'minutes', 'minute', 52_596_000, '分钟'),
  unit('elapsed', 'hours', 'hour', 876_600, '小时'),
  unit('elapsed', 'days', 'day', 36_525, '天'),
  unit('elapsed', 'weeks', 'week', 5218, '周'),
  unit('elapsed', 'months', 'month', 1200, '个月'),
  unit('elapsed', 'years', 'year', 100, '年'),
  unit('working', 'minutes', 'working minute', 6_000_000, '个工作分钟'),
  unit('working', 'hours', 'working hour', 100_000, '个工作小时'),
  unit('working', 'days', 'working day', 36_525, '个工作日'),
]

const UNIT_BY_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => [[unit.one, unit] as const, [unit.many, unit] as const]),
)

const FIXED: ReadonlyMap<string, Duration> = new Map<string, Duration>([
  ['promptly', { kind: 'promptly' }],
  ['end of working day', { kind: 'end-of-working-day', days: 0 }],
  ['end of next working day', { kind: 'end-of-working-day', days: 1 }],
])

/** What people write for a unit or a fixed phrase, and the word that it has here. */
const FAMILIAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    minutes: 'min mins 分 分钟',
    hours: 'h hr hrs 小时 个小时 时',
    days: 'd 天 日 calendar-day calendar-days 自然日 个自然日',
    weeks: 'w wk wks 周 星期 个星期',
    months: 'mo mos 月 个月 calendar-month calendar-months',
    years: 'y yr yrs 年',
    'working minutes': 'business-minute business-minutes work-minutes 工作分钟',
    'working hours':
      'business-hour business-hours work-hours office-hours 工作小时 个工作小时 工时 个工时',
    'working days':
      'business-day business-days work-days workday workdays workingdays bd 工作日 个工作日',
    promptly: 'immediate immediately asap at-once without-delay without-undue-delay 立即',
    'end of working day': 'end-of-day end-of-the-working-day end-of-business-day eod cob',
    'end of next working day':
      'end-of-next-day end-of-the-next-working-day end-of-next-business-day',
  }).flatMap(([word, familiar]) =>
    familiar.split(' ').map((text) => [text.replaceAll('-', ' '), word] as const),
  ),
)

const AVAILABLE =
  'available units: minutes, hours, days, weeks, months, years, ' +
  'working minutes, working hours, working days; or "end of working day", ' +
  '"end of next working day", "promptly"'
const LONGEST_TEXT = 100

/**
 * Reads a duration as procedures write it: `15 minutes`, `2 hours`, `30 days`, `1 month`,
 * `4 working hours`, `10 working days`, `end of working day`, `end of next working day`,
 * `promptly`. A whole number greater than zero and one unit, singular or plural; `10_000` is
 * accepted. Everything else is refused with an issue whose span is the whole text, and with a
 * suggestion where the meaning is plain.
 */
export function parseDuration(text: string): ParsedDuration {
  if (text.length > LONGEST_TEXT) {
    return refuse(text, 'invalid-duration', `${quote(text)} is too long for a duration`)
  }
  const words = text.trim().split(/\s+/).join(' ')
  const fixed = FIXED.get(words)
  if (fixed !== undefined) return { ok: true, duration: fixed }
  const match = /^([+-]?[\d_.,]+)( ?)(.*)$/.exec(words)
  if (match === null) return refusePhrase(text, words)
  const [, number, blank, unitText] = match as unknown as [string, string, string, string]
  const unit = UNIT_BY_WORD.get(unitText)
  if (unit === undefined) return refuseUnit(text, number, unitText)
  if (!/^\d+(?:_\d+)*$/.test(number)) return refuseNumber(text, number, unit)
  const amount = Number(number.replaceAll('_', ''))
  if (blank === '') {
    const suggestion = phrase(amount, unit)
    return refuse(
      text,
      'invalid-duration',
      `${quote(text)}: a blank is missing before the unit`,
      suggestion,
    )
  }
  return checkAmount(text, amount, unit)
}

/**
 * The duration of a number that was recorded, e.g. the days of an extension. Undefined unless it
 * is a whole number greater than zero and at most a century.
 */
export function durationOf(amount: number, unitText: string): Duration | undefined {
  const unit = UNIT_BY_WORD.get(unitText)
  if (unit === undefined || !Number.isInteger(amount)) return undefined
  return amount < 1 || amount > unit.most ? undefined : make(amount, unit)
}

/** The canonical text, which `parseDuration` reads back to an equal duration. */
export function formatDuration(duration: Duration): string {
  if (duration.kind === 'promptly') return 'promptly'
  if (duration.kind === 'end-of-working-day') {
    return duration.days === 0 ? 'end of working day' : 'end of next working day'
  }
  return phrase(duration.amount, unitOf(duration))
}

/** A duration for people: `10 working days`, `10个工作日`. */
export function durationInWords(duration: Duration, language: 'en' | 'zh'): string {
  if (language === 'en') return formatDuration(duration)
  if (duration.kind === 'promptly') return '立即'
  if (duration.kind === 'end-of-working-day') {
    return duration.days === 0 ? '当前工作日结束前' : '下一个工作日结束前'
  }
  return `${duration.amount}${unitOf(duration).zh}`
}

function unit(
  kind: 'elapsed' | 'working',
  name: ElapsedUnit,
  one: string,
  most: number,
  zh: string,
): Unit {
  return { kind, unit: name, one, many: `${one}s`, most, zh }
}

function unitOf(duration: Exclude<Duration, { kind: 'promptly' | 'end-of-working-day' }>): Unit {
  const found = UNITS.find(({ kind, unit }) => kind === duration.kind && unit === duration.unit)
  return found as Unit
}

function make(amount: number, { kind, unit }: Unit): Duration {
  return kind === 'working' ? { kind, amount, unit: unit as WorkingUnit } : { kind, amount, unit }
}

function phrase(amount: number, { one, many }: Unit): string {
  return `${amount} ${amount === 1 ? one : many}`
}

function checkAmount(text: string, amount: number, unit: Unit): ParsedDuration {
  if (amount === 0) {
    const message = `${quote(text)} is no time at all: a duration is greater than zero`
    return refuse(text, 'duration-not-positive', `${message}; without delay is "promptly"`)
  }
  if (amount > unit.most) {
    const message = `${quote(text)} is too long: at most ${phrase(unit.most, unit)}`
    return refuse(text, 'duration-too-long', message)
  }
  return { ok: true, duration: make(amount, unit) }
}

function refuse(text: string, code: string, message: string, meant?: string): ParsedDuration {
  // What was meant may be refused for another reason: `0 mins` is not to become `0 minutes`.
  const suggestion = meant !== undefined && parseDuration(meant).ok ? meant : undefined
  const hint = suggestion === undefined ? '' : `. Did you mean "${suggestion}"?`
  const issue: Issue = {
    code,
    message: message + hint,
    span: { start: 0, end: text.length },
    severity: 'error',
    ...(suggestion === undefined ? {} : { suggestion }),
  }
  return { ok: false, issue }
}

function refusePhrase(text: string, words: string): ParsedDuration {
  if (words === '') {
    return refuse(text, 'invalid-duration', `A duration is missing, e.g. "4 hours"; ${AVAILABLE}`)
  }
  if (/^[+-]?P/i.test(words) && ISO_PERIOD.test(words)) return refuseIsoPeriod(text, words)
  const lower = words.toLowerCase()
  const suggestion = FAMILIAR.get(lower) ?? nearestWord(lower, FIXED.keys())
  const message = `${quote(text)} is not a duration; a duration is a number and a unit, e.g. "4 hours"`
  return refuse(text, 'invalid-duration', `${message}; ${AVAILABLE}`, suggestion)
}

function refuseUnit(text: string, number: string, unitText: string): ParsedDuration {
  if (unitText === '') {
    const message = `${quote(text)} has no unit: write e.g. "${number} hours" or "${number} working days"`
    return refuse(text, 'unknown-unit', `${message}; ${AVAILABLE}`)
  }
  const lower = unitText.toLowerCase()
  const word = FAMILIAR.get(lower) ?? nearestWord(lower, UNIT_BY_WORD.keys())
  const unit = word === undefined ? undefined : UNIT_BY_WORD.get(word)
  const amount = /^\d+$/.test(number) ? Number(number) : undefined
  const suggestion = unit === undefined || amount === undefined ? undefined : phrase(amount, unit)
  const reason = /^seconds?$/.test(lower)
    ? 'the smallest unit is the minute'
    : `there is no unit ${quote(unitText)}`
  return refuse(text, 'unknown-unit', `${quote(text)}: ${reason}; ${AVAILABLE}`, suggestion)
}

function refuseNumber(text: string, number: string, unit: Unit): ParsedDuration {
  if (number.startsWith('-')) {
    return refuse(text, 'duration-not-positive', `${quote(text)}: a duration is greater than zero`)
  }
  const value = Number(number)
  const suggestion =
    inSmallerUnit(value, unit) ?? (Number.isInteger(value) ? phrase(value, unit) : undefined)
  return refuse(
    text,
    'invalid-duration',
    `${quote(text)}: ${quote(number)} is not a whole number`,
    suggestion,
  )
}

/** `1.5 hours` is `90 minutes`; a fraction of a day is nothing that everybody reads alike. */
function inSmallerUnit(value: number, unit: Unit): string | undefined {
  const minutes = value * 60
  if (unit.unit !== 'hours' || Number.isInteger(value) || !Number.isInteger(minutes))
    return undefined
  return `${minutes} ${unit.kind === 'working' ? 'working minutes' : 'minutes'}`
}

const ISO_PERIOD =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?)?$/i
const ISO_UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const

function refuseIsoPeriod(text: string, words: string): ParsedDuration {
  const parts = (ISO_PERIOD.exec(words) ?? [])
    .slice(1)
    .flatMap((digits, i) => (digits === undefined ? [] : [{ amount: Number(digits), i }]))
  const only = parts.length === 1 ? parts[0] : undefined
  const unit = only && UNIT_BY_WORD.get(ISO_UNITS[only.i] as string)
  const suggestion = only && unit && phrase(only.amount, unit)
  const message = `${quote(text)} is an ISO 8601 period, which does not say whether it means elapsed or working time`
  return refuse(
    text,
    'iso-period',
    `${message}; write a number and a unit, e.g. "4 hours" or "1 working day"`,
    suggestion,
  )
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
