import { parseDate, parseInstant } from '@dueprocess/rules'

// ISO 8601 in days and time: months have no fixed length, so that sums of them are not facts.
const isoDuration = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

// The instants that a case can have: the years 1 to 9999 in UTC. What is written with an offset may
// lie outside although its own year does not.
const earliest = parseInstant('0001-01-01T00:00:00Z') ?? 0
const latest = parseInstant('9999-12-31T23:59:59.999Z') ?? 0

/** What the `format` of a field's JSON Schema stands for. */
export const formats: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['date', (text: string) => parseDate(text) !== undefined],
  ['date-time', isInstant],
  ['duration', (text: string) => isoDuration.test(text)],
])

function isInstant(text: string): boolean {
  const instant = parseInstant(text)
  return instant !== undefined && instant >= earliest && instant <= latest
}
