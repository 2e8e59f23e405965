import { type Json, openZone, parseDate, parseInstant, type Type } from '@dueprocess/rules'

/** How a text that somebody typed is read. */
export interface Reading {
  /** The zone of times that are written without an offset. */
  readonly zone: string
  /** What `now` stands for, in milliseconds. */
  readonly now?: number
  /** Labels of the words of a scale, so that either can be typed. */
  readonly labelOf?: (word: string) => string | undefined
}

/** A value as a fact holds it, or undefined where the text is none of this type. */
export function readValue(type: Type, text: string, reading: Reading): Json | undefined {
  return readers[type.kind]?.(type as never, text.trim(), reading)
}

type Reader<Kind extends Type['kind']> = (
  type: Extract<Type, { kind: Kind }>,
  text: string,
  reading: Reading,
) => Json | undefined

const readers: { readonly [Kind in Type['kind']]?: Reader<Kind> } = {
  number: (_, text) => {
    return /^[+-]?\d[\d_]*(\.\d+)?$/.test(text) ? Number(text.replaceAll('_', '')) : undefined
  },
  text: (_, text) => text,
  boolean: (_, text) => truths.get(text.toLowerCase()),
  date: (_, text) => (parseDate(text) === undefined ? undefined : text),
  'date-time': (_, text, reading) => readInstantText(text, reading),
  'days-time-duration': (_, text) => (/^-?P/.test(text) ? text : undefined),
  'years-months-duration': (_, text) => (/^-?P/.test(text) ? text : undefined),
  time: (_, text) => (/^\d{2}:\d{2}(:\d{2})?$/.test(text) ? text : undefined),
  enumeration: ({ values }, text, { labelOf }) => {
    if (values.includes(text)) return text
    const labelled = values.find((word) => labelOf?.(word) === text)
    return labelled ?? (/^[1-9]\d*$/.test(text) ? values[Number(text) - 1] : undefined)
  },
  list: ({ of }, text, reading) => {
    if (text.startsWith('[')) return readJson(text)
    const items = text.split(/[,，、]/).map((item) => readValue(of, item, reading))
    return items.every((item) => item !== undefined) ? (items as Json[]) : undefined
  },
  record: (_, text) => readJson(text),
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '是', '有'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '否', '无', '没有'].map((word) => [word, false] as const),
])

/** An instant with its offset; a wall time is one of the zone. */
function readInstantText(text: string, { zone, now }: Reading): string | undefined {
  if (now !== undefined && text === 'now') return new Date(now).toISOString().replace('.000Z', 'Z')
  const written = text.replace(' ', 'T')
  if (parseInstant(written) !== undefined) return written
  const instant = wallInstant(text, zone)
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z')
}

/** `2026-03-02 09:00` on the wall clock of a zone, in milliseconds since 1970. */
export function wallInstant(text: string, zone: string): number | undefined {
  const [, date = '', hours = '00:00', seconds = ':00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?)?$/.exec(text.trim()) ?? []
  const wall = parseInstant(`${date}T${hours}${seconds}Z`)
  return wall === undefined ? undefined : openZone(zone)?.fromWall(wall)
}

function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
