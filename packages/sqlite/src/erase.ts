import type { DatabaseSync } from 'node:sqlite'
import { type CaseState, type Entry, type Erasure, eraseCase, eraseEntry } from '@dueprocess/core'
import { readObject } from './json-text.ts'
import { inTransaction } from './transaction.ts'

/**
 * Takes personal values out of the file, in one transaction; see `Store.erase`. SQLite overwrites
 * what it frees (`secure_delete`), and the log, which still has the pages as they were, is emptied
 * afterwards. While another process reads, it is left for the next one who empties it.
 */
export function prepareErase(
  db: DatabaseSync,
  path: string,
): (erasure: Erasure) => 'committed' | 'conflict' {
  const loadCase = db.prepare('SELECT state FROM cases WHERE id = :id AND seq = :expected')
  const saveCase = db.prepare('UPDATE cases SET state = :state WHERE id = :id')
  const loadEntry = db.prepare('SELECT entry FROM entries WHERE case_id = :id AND seq = :seq')
  const saveEntry = db.prepare(
    'UPDATE entries SET entry = :entry WHERE case_id = :id AND seq = :seq',
  )

  return ({ case: id, expected, fields, entries }) => {
    const answer = inTransaction(db, () => {
      const row = loadCase.get({ id, expected })
      if (!row) return 'conflict'
      const state = readObject<CaseState>(row.state, path, `case "${id}"`)
      saveCase.run({ id, state: JSON.stringify(eraseCase(state, fields)) })
      for (const { seq, pointers } of entries) {
        const stored = loadEntry.get({ id, seq })?.entry
        if (stored === undefined) continue
        const entry = readObject<Entry>(stored, path, `entry ${seq}`)
        saveEntry.run({ id, seq, entry: JSON.stringify(eraseEntry(entry, pointers)) })
      }
      return 'committed'
    })
    if (answer === 'committed') db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return answer
  }
}
