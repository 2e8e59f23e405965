import { DAY, daysFromCivil, daysInMonth, parseInstant, say, type Zone } from '@dueprocess/rules'
import type { LogValue } from '../record/index.ts'

/** Reads an instant as a log writes it, in milliseconds since 1970, or says why it is none. */
export type ReadInstant = (value: LogValue) => number | InstantFault

export type InstantFault =
  | 'invalid-instant'
  | 'instant-without-zone'
  /** The local clock was put forward over it. */
  | 'skipped-local-time'
  /** The local clock was put back, and showed it twice. */
  | 'repeated-local-time'

/** A reader of instants, or what is wrong with the format. A day alone is no instant. */
export function instantFormat(
  format: string | undefined,
  zone: Zone | undefined,
): ReadInstant | { readonly problem: string } {
  if (format === undefined || format === 'iso') return isoReader(zone)
  if (format === 'epoch-ms') return (value) => epoch(value, 1)
  if (format === 'epoch-s') return (value) => epoch(value, 1000)
  const parts = patternOf(format, [['HH', 'H', 'hh', 'h'], ['mm']])
  if (typeof parts === 'string') return { problem: parts }
  return (value) => {
    const found = parts.exec(String(value).trim())?.groups
    if (!found) return 'invalid-instant'
    return instantOf(found, zone)
  }
}

/** A reader of days, as days since 1970, or what is wrong with the format. */
export function dayFormat(
  format: string,
): ((text: string) => number | undefined) | { readonly problem: string } {
  const parts = patternOf(format, [])
  if (typeof parts === 'string') return { problem: parts }
  return (text) => {
    const found = parts.exec(text.trim())?.groups
    const wall = found && wallOf(found)
    return wall === undefined ? undefined : Math.floor(wall / DAY)
  }
}

const iso =
  /^(?<yyyy>\d{4})-(?<MM>\d\d)-(?<dd>\d\d)[T ](?<HH>\d\d):(?<mm>\d\d)(?::(?<ss>\d\d)(?:[.,](?<S>\d{1,9}))?)?\s*(?<XXX>Z|[+-]\d\d(?::?\d\d)?)?$/

function isoReader(zone: Zone | undefined): ReadInstant {
  return (value) => {
    const text = String(value)
    const exact = parseInstant(text)
    if (exact !== undefined) return exact
    const found = iso.exec(text.trim())?.groups
    return found ? instantOf(found, zone) : 'invalid-instant'
  }
}

function epoch(value: LogValue, times: number): number | InstantFault {
  const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value)
  const instant = Math.round(number * times)
  return Number.isFinite(number) && Math.abs(instant) <= 8.64e15 ? instant : 'invalid-instant'
}

const tokens: ReadonlyMap<string, string> = new Map([
  ['yyyy', '\\d{4}'],
  ['MM', '\\d\\d'],
  ['M', '\\d\\d?'],
  ['dd', '\\d\\d'],
  ['d', '\\d\\d?'],
  ['HH', '\\d\\d'],
  ['H', '\\d\\d?'],
  ['hh', '\\d\\d'],
  ['h', '\\d\\d?'],
  ['mm', '\\d\\d'],
  ['ss', '\\d\\d'],
  ['SSS', '\\d{3}'],
  ['a', '[AaPp][Mm]'],
  ['XXX', 'Z|[+-]\\d\\d(?::?\\d\\d)?'],
])

/** One part of each group has to be there, beside the day. */
function patternOf(format: string, groups: readonly (readonly string[])[]): RegExp | string {
  let pattern = ''
  const seen = new Set<string>()
  for (const [part] of format.matchAll(/([A-Za-z])\1*|[^A-Za-z]+/g)) {
    const token = tokens.get(part)
    if (token !== undefined && !seen.has(part)) {
      pattern += `(?<${part}>${token})`
      seen.add(part)
    } else if (/[A-Za-z]/.test(part) && part !== 'T') {
      return say`"${part}" is no part of a format, or stands twice; available: ${[...tokens.keys()].join(', ')}, iso, epoch-ms, epoch-s`
    } else pattern += part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  }
  const needed = [['yyyy'], ['MM', 'M'], ['dd', 'd'], ...groups]
  const lacks = needed.filter((group) => !group.some((one) => seen.has(one)))
  if (lacks.length > 0) return say`the format "${format}" has no ${lacks.join(say`, no `)}`
  return new RegExp(`^${pattern}$`)
}

type Parts = Readonly<Record<string, string | undefined>>

function instantOf(parts: Parts, zone: Zone | undefined): number | InstantFault {
  const wall = wallOf(parts)
  if (wall === undefined) return 'invalid-instant'
  const offset = parts.XXX === undefined ? undefined : offsetOf(parts.XXX)
  if (offset !== undefined) return wall - offset
  return zone ? inZone(wall, zone) : 'instant-without-zone'
}

function wallOf(parts: Parts): number | undefined {
  const number = (...names: readonly string[]): number => {
    return Number(names.map((name) => parts[name]).find((text) => text !== undefined) ?? 0)
  }
  const year = number('yyyy')
  const month = number('MM', 'M')
  const day = number('dd', 'd')
  const hour = hourOf(number('HH', 'H', 'hh', 'h'), parts)
  const [minute, second] = [number('mm'), number('ss')]
  if (hour === undefined || minute > 59 || second > 59 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  const fraction = parts.SSS ?? parts.S ?? '0'
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000)
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
  return daysFromCivil(year, month, day) * DAY + time
}

/** Of twelve hours with am and pm, of which 12 am is midnight. */
function hourOf(hour: number, { hh, h, a }: Parts): number | undefined {
  if (hh === undefined && h === undefined) return hour > 23 ? undefined : hour
  if (hour < 1 || hour > 12 || a === undefined) return undefined
  return (hour % 12) + (a.toLowerCase() === 'pm' ? 12 : 0)
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(3).replace(':', '') || 0)
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function inZone(wall: number, zone: Zone): number | InstantFault {
  const instant = zone.fromWall(wall)
  if (zone.toWall(instant) !== wall) return 'skipped-local-time'
  const others = [zone.offsetAt(instant - DAY), zone.offsetAt(instant + DAY)]
  const isRepeated = others.some((offset) => {
    const other = wall - offset
    return other !== instant && zone.toWall(other) === wall
  })
  return isRepeated ? 'repeated-local-time' : instant
}
