import { later, nearestWord, say } from '../values/index.ts'
import type { Issue } from '../values/issue.ts'
import { quote } from './data-reader.ts'
import { durationOf, phrase } from './duration.ts'
import { type Unit, unitOf, unitOfWord, unitWords } from './duration-unit.ts'

/** Issues for texts that are no durations: what is wrong, what there is, what was probably meant. */

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

const available = later`available units: minutes, hours, days, weeks, months, years, working minutes, working hours, working days; or "end of working day", "end of next working day", "promptly"`

/** Longer than any duration can be. */
export function refuseLongText(text: string): Issue {
  return issue(text, 'invalid-duration', say`${quote(text)} is too long for a duration`)
}

/** `15minutes` */
export function refuseMissingBlank(text: string, amount: number, unit: Unit): Issue {
  const message = say`${quote(text)}: a blank is missing before the unit`
  return issue(text, 'invalid-duration', message, suggest(amount, unit))
}

/** Zero, or more than anybody waits. */
export function refuseAmount(text: string, amount: number, unit: Unit): Issue {
  if (amount === 0) {
    const message = say`${quote(text)} is no time at all: a duration is greater than zero`
    return issue(text, 'duration-not-positive', say`${message}; without delay is "promptly"`)
  }
  const message = say`${quote(text)} is too long: at most ${phrase(unit.most, unit)}`
  return issue(text, 'duration-too-long', message)
}

/** Neither a number with a unit nor one of the `fixed` phrases. */
export function refusePhrase(text: string, words: string, fixed: readonly string[]): Issue {
  if (words === '') {
    return issue(
      text,
      'invalid-duration',
      say`A duration is missing, e.g. "4 hours"; ${available()}`,
    )
  }
  const parts = ISO_PERIOD.exec(words)
  if (parts !== null) return refuseIsoPeriod(text, parts.slice(1))
  const lower = words.toLowerCase()
  const familiar = FAMILIAR.get(lower)
  const meant = familiar && fixed.includes(familiar) ? familiar : nearestWord(words, fixed)
  const message = say`${quote(text)} is not a duration, which is a number and a unit, e.g. "4 hours"`
  return issue(text, 'invalid-duration', say`${message}; ${available()}`, meant)
}

/** A number followed by what is no unit. */
export function refuseUnit(text: string, number: string, word: string): Issue {
  if (word === '') {
    const examples = say`"${number} hours" or "${number} working days"`
    const message = say`${quote(text)} has no unit: write e.g. ${examples}`
    return issue(text, 'unknown-unit', say`${message}; ${available()}`)
  }
  const lower = word.toLowerCase()
  const meant = unitOfWord(FAMILIAR.get(lower) ?? nearestWord(word, unitWords) ?? '')
  const suggestion = meant && /^\d+$/.test(number) ? suggest(Number(number), meant) : undefined
  const reason = /^seconds?$/.test(lower)
    ? say`the smallest unit is the minute`
    : say`there is no unit ${quote(word)}`
  return issue(text, 'unknown-unit', say`${quote(text)}: ${reason}; ${available()}`, suggestion)
}

/** A negative number, a fraction, or digits that are no number. */
export function refuseNumber(text: string, number: string, unit: Unit): Issue {
  if (number.startsWith('-')) {
    return issue(
      text,
      'duration-not-positive',
      say`${quote(text)}: a duration is greater than zero`,
    )
  }
  const message = say`${quote(text)}: ${quote(number)} is not a whole number`
  return issue(text, 'invalid-duration', message, wholeNumber(Number(number), unit))
}

/** `1.5 hours` is `90 minutes`; a fraction of a day is nothing that everybody reads alike. */
function wholeNumber(value: number, unit: Unit): string | undefined {
  if (Number.isInteger(value)) return suggest(value, unit)
  const minutes = value * 60
  return unit.unit === 'hours' && Number.isInteger(minutes)
    ? suggest(minutes, unitOf(unit.kind, 'minutes'))
    : undefined
}

const ISO_PERIOD =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?)?$/i
const ISO_UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const

function refuseIsoPeriod(text: string, digits: readonly (string | undefined)[]): Issue {
  const parts = ISO_UNITS.flatMap((name, i) => (digits[i] === undefined ? [] : [{ name, i }]))
  const [only] = parts.length === 1 ? parts : []
  const meant = only && suggest(Number(digits[only.i]), unitOf('elapsed', only.name))
  const reason = say`which does not say whether it means elapsed or working time`
  const example = say`write a number and a unit, e.g. "4 hours" or "1 working day"`
  const message = say`${quote(text)} is an ISO 8601 period, ${reason}; ${example}`
  return issue(text, 'iso-period', message, meant)
}

/** A phrase that is a duration itself: `0 mins` is not to become `0 minutes`. */
function suggest(amount: number, unit: Unit): string | undefined {
  return durationOf(amount, unit.one) === undefined ? undefined : phrase(amount, unit)
}

function issue(text: string, code: string, message: string, suggestion?: string): Issue {
  const hint = suggestion === undefined ? '' : say`. Did you mean "${suggestion}"?`
  return {
    code,
    message: message + hint,
    span: { start: 0, end: text.length },
    severity: 'error',
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}
