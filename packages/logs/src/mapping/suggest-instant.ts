import { openZone, parseInstant, type Zone } from '@dueprocess/rules'
import { instantFormat } from './instant-format.ts'
import { quoted } from './quoted.ts'
import type { SampledColumn } from './sample-columns.ts'

const mostExamples = 3

/**
 * Lines of a mapping that say how instants are read: the format that reads the most rows, how many
 * these are, and examples of what it does not read.
 */
export function instantLines(
  column: SampledColumn | undefined,
  records: number,
): readonly string[] {
  if (!column) return ['instant: {from: name-the-column} # nothing looks like an instant']
  const share = `${Math.round((100 * column.instants) / Math.max(1, records))} % look like instants`
  const from = quoted(column.name)
  if ([...column.values.keys()].every((one) => parseInstant(one) !== undefined)) {
    return [`instant: {from: ${from}} # ${share}, with their offset`]
  }
  const [best, ...others] = readingsOf(column)
  if (!best || best.rows === 0) {
    return [
      `instant: {from: ${from}} # ${share}, without an offset: add a zone; say the format, which may be anything`,
    ]
  }
  const same = others.filter((one) => one.rows === best.rows && one.format !== 'iso')
  const isClear = same.length === 0 || best.format === 'iso'
  const names = [best, ...same].map((one) => one.format).join(' or ')
  const format = isClear ? `, format: ${quoted(best.format)}` : ''
  const doubt = isClear ? '' : `; say the format, which may be ${names}`
  const line = `instant: {from: ${from}${format}} # ${share}, without an offset: add a zone${doubt}`
  const all = [...column.values.values()].reduce((sum, count) => sum + count, 0)
  if (best.rows === all) return [line]
  const examples = best.unread.slice(0, mostExamples).map((one) => quoted(one))
  const more = best.unread.length > mostExamples ? ', …' : ''
  const reads = `${best.format} reads ${best.rows} of ${all} rows`
  return [line, `# Formats are mixed: ${reads}; not ${examples.join(', ')}${more}`]
}

/** What comes of a format: how many rows it reads, and the values that it does not. */
interface Reading {
  readonly format: string
  readonly rows: number
  readonly unread: readonly string[]
}

/** The formats that values may have, that which reads the most rows first. */
function readingsOf({ values }: SampledColumn): readonly Reading[] {
  const formats = new Set([...values.keys()].flatMap(formatsOf))
  const zone = openZone('UTC')
  const readings = [...formats, 'iso'].map((format) => readingOf(format, values, zone))
  return readings.toSorted((a, b) => b.rows - a.rows)
}

function readingOf(
  format: string,
  values: ReadonlyMap<string, number>,
  zone: Zone | undefined,
): Reading {
  const read = instantFormat(format, zone)
  const reads = (value: string): boolean => {
    return typeof read === 'function' && typeof read(value) === 'number'
  }
  const all = [...values]
  return {
    format,
    rows: all.reduce((sum, [value, count]) => (reads(value) ? sum + count : sum), 0),
    unread: all.flatMap(([value]) => (reads(value) ? [] : [value])),
  }
}

/** Formats that a value may have: day and month can be told apart by a number over twelve only. */
function formatsOf(value: string): readonly string[] {
  const shape = /^(\d+)([./-])\d+\2\d+([T ])(\d+):\d+(:\d+)?$/
  const [, start = '', sign = '', between = ' ', hour = '', seconds] = shape.exec(value) ?? []
  if (start === '') return []
  const rest = `${between}${hour.length === 2 ? 'HH' : 'H'}:mm${seconds ? ':ss' : ''}`
  if (start.length === 4) return [`yyyy${sign}MM${sign}dd${rest}`]
  return [`d${sign}M${sign}yyyy${rest}`, `M${sign}d${sign}yyyy${rest}`]
}
