import { DAY, formatTimeOfDay, parseTimeOfDay } from './civil.ts'

/**
 * A stretch of working time of one civil day, in wall-clock milliseconds after its midnight.
 * `end` is exclusive and beyond `DAY` where the stretch passes midnight.
 */
export interface WorkingSpan {
  readonly start: number
  readonly end: number
}

/**
 * The hours of a day from texts such as `09:00-12:00` and `13:00-18:00`, sorted; an end that is
 * not after its start is on the next day (`22:00-06:00`). A string says what is wrong with them.
 */
export function parseHours(texts: readonly string[]): readonly WorkingSpan[] | string {
  const spans: WorkingSpan[] = []
  for (const text of texts) {
    const span = parseSpan(text)
    if (typeof span === 'string') return span
    spans.push(span)
  }
  spans.sort((a, b) => a.start - b.start)
  const clash = spans.findIndex(
    (span, i) => i > 0 && span.start < (spans[i - 1] as WorkingSpan).end,
  )
  if (clash > 0) {
    const [a, b] = [spans[clash - 1] as WorkingSpan, spans[clash] as WorkingSpan]
    return `${formatSpan(a)} and ${formatSpan(b)} overlap`
  }
  return spans
}

/** `09:00-12:00`; the inverse of what `parseHours` reads. */
export function formatSpan({ start, end }: WorkingSpan): string {
  const last = end === DAY ? '24:00' : formatTimeOfDay(end % DAY)
  return `${formatTimeOfDay(start)}-${last}`
}

/** Milliseconds of work that the wall clock shows for these hours. */
export function lengthOfHours(spans: readonly WorkingSpan[]): number {
  return spans.reduce((sum, { start, end }) => sum + (end - start), 0)
}

const SPAN = /^\s*(\d{2}:\d{2}(?::\d{2})?)\s*[-–]\s*(\d{2}:\d{2}(?::\d{2})?)\s*$/

function parseSpan(text: string): WorkingSpan | string {
  const match = text.length > 40 ? null : SPAN.exec(text)
  if (match === null) return `${quote(text)} is not a span of hours; write e.g. "09:00-17:30"`
  const [, from, to] = match as unknown as [string, string, string]
  const start = parseTimeOfDay(from)
  const end = /^24:00(?::00)?$/.test(to) ? DAY : parseTimeOfDay(to)
  if (start === undefined) return `${quote(from)} is not a time of day (00:00 to 23:59)`
  if (end === undefined) return `${quote(to)} is not a time of day (00:00 to 24:00)`
  if (start === end) {
    return `${quote(text)} begins and ends at the same time; a whole day is "00:00-24:00"`
  }
  return { start, end: end < start ? end + DAY : end }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
