import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type {
  CaseQuery,
  CaseState,
  CaseSummary,
  DueCase,
  Effect,
  Entry,
  Page,
  PendingEffect,
  TrailRange,
} from '@dueprocess/core'
import { readList, readObject } from './json-text.ts'

type Row = Record<string, SQLOutputValue>

/** The queries of a store; see `Store`. */
export interface Reader {
  load(id: string): CaseState | undefined
  trail(id: string, range: TrailRange): readonly Entry[]
  due(at: number, page: Page<DueCase>): readonly DueCase[]
  pendingEffects(page: Page<Pick<PendingEffect, 'position'>>): readonly PendingEffect[]
  cases(query: CaseQuery): readonly CaseSummary[]
}

/** The queries in SQL; each part of a list begins behind the last item of the part before. */
export const queries = {
  load: 'SELECT id, state FROM cases WHERE id = :id',
  trail: `
    SELECT seq, entry FROM entries
    WHERE case_id = :id AND seq BETWEEN :from AND :to ORDER BY seq`,
  due: `
    SELECT id, wake_at FROM cases
    WHERE wake_at <= :at AND (wake_at, id) > (:afterInstant, :afterId)
    ORDER BY wake_at, id LIMIT :limit`,
  pending: `
    SELECT position, case_id, seq, body FROM effects
    WHERE delivered_at IS NULL AND position > :after ORDER BY position LIMIT :limit`,
  cases: `
    SELECT id, procedure_id, version, behaviour, status, opened_at, wake_at,
      iif(json_valid(state), state -> '$.place', NULL) AS place
    FROM cases
    WHERE (opened_at, id) > (:afterInstant, :afterId)
      AND (:status IS NULL OR status = :status)
      AND (:procedure IS NULL OR procedure_id = :procedure)
    ORDER BY opened_at, id LIMIT :limit`,
} as const

// Behind nothing: before every instant, and before every id.
const FIRST = { instant: Number.MIN_SAFE_INTEGER, id: '' }

export function prepareReader(db: DatabaseSync, path: string): Reader {
  const all = <Item>(sql: string, item: (row: Row) => Item) => {
    const statement = db.prepare(sql)
    return (parameters: Record<string, SQLInputValue>): readonly Item[] =>
      statement.all(parameters).map(item)
  }
  const object = <Value>(text: unknown, what: string) => readObject<Value>(text, path, what)

  const load = all(queries.load, ({ id, state }) => object<CaseState>(state, `case "${id}"`))
  const trail = all(queries.trail, ({ seq, entry }) => object<Entry>(entry, `entry ${seq}`))
  const due = all(
    queries.due,
    (row): DueCase => ({ id: String(row.id), wakeAt: Number(row.wake_at) }),
  )
  const pending = all(
    queries.pending,
    ({ position, case_id, seq, body }): PendingEffect => ({
      position: Number(position),
      effect: object<Effect>(body, `effect ${position}`),
      case: String(case_id),
      seq: Number(seq),
    }),
  )
  const cases = all(
    queries.cases,
    (row): CaseSummary => ({
      id: String(row.id),
      procedure: {
        id: String(row.procedure_id),
        version: String(row.version),
        behaviour: String(row.behaviour),
      },
      status: row.status as CaseSummary['status'],
      place: readList(row.place, path, `the place of case "${row.id}"`),
      openedAt: Number(row.opened_at),
      wakeAt: row.wake_at === null ? null : Number(row.wake_at),
    }),
  )

  return {
    load: (id) => load({ id })[0],
    trail: (id, { from = 1, to = Number.MAX_SAFE_INTEGER }) => trail({ id, from, to }),
    due: (at, { limit, after }) => {
      const { wakeAt: afterInstant = FIRST.instant, id: afterId = FIRST.id } = after ?? {}
      return due({ at, afterInstant, afterId, limit })
    },
    pendingEffects: ({ limit, after }) => pending({ after: after?.position ?? 0, limit }),
    cases: ({ limit, after, status = null, procedure = null }) => {
      const { openedAt: afterInstant = FIRST.instant, id: afterId = FIRST.id } = after ?? {}
      return cases({ afterInstant, afterId, status, procedure, limit })
    },
  }
}
