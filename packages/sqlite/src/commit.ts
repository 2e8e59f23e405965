import type { DatabaseSync } from 'node:sqlite'
import {
  assertContinues,
  bringsBackErased,
  type CaseState,
  type Commit,
  type Store,
} from '@dueprocess/core'
import { readObject } from './json-text.ts'
import { inTransaction } from './transaction.ts'

/** Writes a commit in one transaction; see `Store.commit`. */
export function prepareCommit(
  db: DatabaseSync,
  path: string,
): (commit: Commit) => Awaited<ReturnType<Store['commit']>> {
  const insertCase = db.prepare(`
    INSERT INTO cases
    VALUES (:id, :procedure, :version, :behaviour, :status, :openedAt, :wakeAt, :seq, :head, :state)
    ON CONFLICT (id) DO NOTHING`)
  const updateCase = db.prepare(`
    UPDATE cases
    SET procedure_id = :procedure, version = :version, behaviour = :behaviour, status = :status,
      opened_at = :openedAt, wake_at = :wakeAt, seq = :seq, head = :head, state = :state
    WHERE id = :id AND seq = :expected`)
  const stateOf = db.prepare('SELECT state FROM cases WHERE id = :id')
  const insertEntry = db.prepare('INSERT INTO entries VALUES (:case, :seq, :hash, :entry)')
  const insertEffect = db.prepare(`
    INSERT INTO effects (id, case_id, seq, kind, body) VALUES (:id, :case, :seq, :kind, :body)
    ON CONFLICT (id) DO NOTHING`)

  return (commit) => {
    assertContinues(commit)
    const { expected } = commit
    // Serialised before the lock is taken, which all other writers wait for.
    const row = caseRow(commit)
    const entries = entryRows(commit)
    const effects = effectRows(commit)
    const mayBringBack = commit.case.personal !== undefined && expected > 0
    return inTransaction(db, () => {
      if (mayBringBack) {
        const stored = stateOf.get({ id: row.id })?.state
        const before = stored && readObject<CaseState>(stored, path, `case "${row.id}"`)
        if (before && bringsBackErased(before, commit)) return 'conflict'
      }
      const swapped = expected === 0 ? insertCase.run(row) : updateCase.run({ ...row, expected })
      if (Number(swapped.changes) === 0) return 'conflict'
      for (const entry of entries) insertEntry.run(entry)
      for (const effect of effects) insertEffect.run(effect)
      return 'committed'
    })
  }
}

function caseRow({ case: state }: Commit) {
  const { id, procedure, status, openedAt, wakeAt, seq, head } = state
  return {
    id,
    procedure: procedure.id,
    version: procedure.version,
    behaviour: procedure.behaviour,
    status,
    openedAt,
    wakeAt,
    seq,
    head,
    state: JSON.stringify(state),
  }
}

function entryRows({ entries }: Commit) {
  return entries.map((entry) => {
    const { case: of, seq, hash } = entry
    return { case: of, seq, hash, entry: JSON.stringify(entry) }
  })
}

function effectRows({ case: { id, seq }, effects }: Commit) {
  return effects.map((effect) => {
    return { id: effect.id, case: id, seq, kind: effect.kind, body: JSON.stringify(effect) }
  })
}
