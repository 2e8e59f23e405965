const daysAndTime =
  /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,3})0*)?S)?)?$/
const yearsAndMonths = /^(-?)P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?$/

/** A duration of one of FEEL's two kinds: milliseconds, or months. */
export interface IsoDuration {
  readonly kind: 'days-time-duration' | 'years-months-duration'
  readonly value: number
}

/**
 * Reads an ISO 8601 duration as FEEL has it (XML Schema `dayTimeDuration` and
 * `yearMonthDuration`): `P2DT4H`, `-PT30M`, `P1Y2M`. Undefined for anything else, also for a mix
 * of both kinds and for parts of a millisecond.
 */
export function parseIsoDuration(text: string): IsoDuration | undefined {
  if (!/\d[A-Z]$/.test(text)) return undefined
  const months = yearsAndMonths.exec(text)
  if (months) {
    const value = 12 * Number(months[2] ?? 0) + Number(months[3] ?? 0)
    return { kind: 'years-months-duration', value: signed(value, months[1]) }
  }
  const time = daysAndTime.exec(text)
  if (!time) return undefined
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ''] = time
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
  const value = total * 1000 + Number(fraction.padEnd(3, '0'))
  return { kind: 'days-time-duration', value: signed(value, sign) }
}

/** Writes a duration as ISO 8601 text, in days, hours, minutes and seconds or years and months. */
export function formatIsoDuration(duration: IsoDuration): string {
  const { kind, value } = duration
  const sign = value < 0 ? '-' : ''
  return sign + (kind === 'days-time-duration' ? formatTime : formatMonths)(Math.abs(value))
}

function formatMonths(value: number): string {
  const text = part(Math.floor(value / 12), 'Y') + part(value % 12, 'M')
  return `P${text || '0M'}`
}

function formatTime(value: number): string {
  const seconds = (value % 60_000) / 1000
  const minutes = Math.floor(value / 60_000)
  const time =
    part(Math.floor(minutes / 60) % 24, 'H') + part(minutes % 60, 'M') + part(seconds, 'S')
  const days = part(Math.floor(minutes / 1440), 'D')
  if (days === '' && time === '') return 'PT0S'
  return `P${days}${time && `T${time}`}`
}

function part(amount: number, unit: string): string {
  return amount === 0 ? '' : `${amount}${unit}`
}

function signed(value: number, sign: string | undefined): number {
  return sign === '-' ? 0 - value : value
}
