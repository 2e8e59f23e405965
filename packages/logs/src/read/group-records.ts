import type { Attributes, LogEvent, LogTrace } from '../record/index.ts'

/**
 * How the records of a case lie in a log. `together`: one after the other, so that no more than one
 * case is in memory. `scattered`: anywhere, so that all are.
 */
export type RecordOrder = 'together' | 'scattered'

/** A record, and the case that it names. */
export interface CaseRecord extends LogEvent {
  readonly case: string | null
  /** Where it names none for certain: the case that it seems to name. */
  readonly perhaps?: string
}

const none: Attributes = new Map()

/** Puts the records of each case together, in their order. Those of no case come by themselves. */
export async function* groupRecords(
  records: AsyncIterable<CaseRecord>,
  order: RecordOrder,
): AsyncGenerator<LogTrace> {
  const cases = new Map<string, LogEvent[]>()
  for await (const { case: id, perhaps, ...event } of records) {
    if (id === null) {
      const seems = perhaps === undefined ? {} : { perhaps }
      yield { case: null, ...seems, attributes: none, events: [event] }
      continue
    }
    const open = cases.get(id)
    if (open) {
      open.push(event)
      continue
    }
    if (order === 'together') {
      yield* traces(cases)
      cases.clear()
    }
    cases.set(id, [event])
  }
  yield* traces(cases)
}

function* traces(cases: ReadonlyMap<string, readonly LogEvent[]>): Generator<LogTrace> {
  for (const [id, events] of cases) yield { case: id, attributes: none, events }
}
