import { always, parseDuration, say } from '@dueprocess/rules'
import type { Range, RelatedPlace } from '../diagnostic/index.ts'
import type { DeadlineSource } from '../grammar/index.ts'
import { type Choice, valuesOf } from '../procedure/choice.ts'
import type { CalendarUse } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { writtenSteps } from './place.ts'

/**
 * Working time where no calendar says when people work: every hour of every day counts, in UTC, so
 * that `2 working days` end on a Sunday. A calendar chosen among several may well be round the
 * clock for some cases.
 */
export const workingTimeWithoutCalendar: Check = {
  code: 'working-time-without-calendar',
  severity: 'warning',
  find,
}

// More places would hide the message under them.
const mostRelated = 3

function* find(checked: Checked): Generator<Defect> {
  // What is missing is one calendar, however many durations would need it.
  const [first, ...others] = placesIn(checked)
  if (!first) return
  const count = others.length
  yield {
    message: say`\`${first.text}\` takes every hour of every day for working time, in UTC${othersToo(count)}: no calendar says when people work`,
    range: first.range,
    suggestion: {
      message: say`name a calendar, for example \`calendars: {office: cn-office}\`; ${first.elapsed}`,
    },
    ...(count > 0 ? { related: others.slice(0, mostRelated).map(relatedOf) } : {}),
  }
}

interface Place {
  readonly text: string
  readonly range: Range
  /** What to write instead where every hour is meant. */
  readonly elapsed: string
}

function relatedOf({ text, range }: Place): RelatedPlace {
  return { message: say`\`${text}\` is here`, range }
}

/** A duration as it is written at `owner[key]`. */
type Written = readonly [owner: object, key: string]

function* placesIn(checked: Checked): Generator<Place> {
  const { procedure, source } = checked
  for (const { id, on, roll } of procedure.deadlines) {
    const written = source.deadlines?.[id]
    if (!written) continue
    if (isAlways(on)) yield* workingAmong(checked, durationsOf(written))
    if (roll && isAlways(roll.on ?? on) && written.roll) {
      const { to } = written.roll
      const range = checked.locate(written.roll, 'to')
      yield { text: to, range, elapsed: say`or leave \`roll\` out` }
    }
  }
  for (const { id, calendar } of procedure.clockSteps) {
    const written = writtenSteps(source).get(id)?.source
    if (written && calendar === always) yield* workingAmong(checked, [[written, 'after']])
  }
  for (const [id, { calendar }] of procedure.schedule) {
    const written = source.schedule?.[id]
    if (written && calendar === always) yield* workingAmong(checked, [[written, 'every']])
  }
}

function isAlways(on: Choice<CalendarUse>): boolean {
  return valuesOf(on).every(({ calendar }) => calendar === always)
}

function* durationsOf(deadline: DeadlineSource): Generator<Written> {
  for (const owner of [deadline, ...(deadline.due ?? [])]) {
    if (!('within' in owner)) continue
    const { within } = owner
    if (typeof within !== 'object') yield [owner, 'within']
    else for (const word of Object.keys(within)) if (word !== 'of') yield [within, word]
  }
  yield [deadline, 'every']
  yield [deadline, 'target']
  for (const escalation of deadline.escalate ?? []) yield [escalation, 'plus']
}

function* workingAmong({ locate }: Checked, written: Iterable<Written>): Generator<Place> {
  for (const [owner, key] of written) {
    const text = (owner as Readonly<Record<string, unknown>>)[key]
    const parsed = typeof text === 'string' ? parseDuration(text) : undefined
    if (typeof text !== 'string' || !parsed?.ok) continue
    const { kind } = parsed.duration
    if (kind !== 'working' && kind !== 'end-of-working-day') continue
    const instead =
      kind === 'working' ? `\`${text.replace(' working', '')}\`` : say`a number of hours`
    const elapsed = say`or write ${instead}, if time counts while nobody works`
    yield { text, range: locate(owner, key), elapsed }
  }
}

function othersToo(count: number): string {
  if (count === 0) return ''
  return count === 1 ? say`, as does 1 other place` : say`, as do ${count} other places`
}
