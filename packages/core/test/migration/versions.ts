import { expect } from 'vitest'
import {
  describeGap,
  type Entry,
  type LoadOptions,
  type MigrationGap,
  type MigrationMapping,
  type MigrationPlan,
  migrateCase,
  type Procedure,
  planMigration,
  type Reason,
  replayCase,
  verifyTrail,
} from '../../src/index.ts'
import { boss, type CaseRun, time } from '../case/case-run.ts'
import { loaded } from '../case/load.ts'

/** A version of a procedure, from a text without its three first lines. */
export function version(
  number: string,
  body: string,
  calendars: LoadOptions['calendars'] = {},
): Procedure {
  return loaded(`dueprocess: 1\nprocedure: test\nversion: ${number}\n${body}`, { calendars })
}

/** A plan from which nothing is missing. */
export function planned(from: Procedure, to: Procedure, mapping?: MigrationMapping): MigrationPlan {
  const answer = planMigration(from, to, mapping)
  if (!answer.ok) throw new Error(answer.gaps.map(describeGap).join('\n'))
  return answer.plan
}

/** What is missing from a plan. */
export function gaps(
  from: Procedure,
  to: Procedure,
  mapping?: MigrationMapping,
): readonly MigrationGap[] {
  const answer = planMigration(from, to, mapping)
  if (answer.ok) throw new Error('nothing is missing')
  return answer.gaps
}

/** A run that was moved to another version; its trail must verify and replay under all of them. */
export interface MovedRun extends CaseRun {
  readonly versions: readonly Procedure[]
  readonly entry: Entry
}

export function moved(
  run: CaseRun & { readonly versions?: readonly Procedure[] },
  plan: MigrationPlan,
  at: string,
  doing: { readonly expect?: number } = {},
): MovedRun {
  const before = JSON.stringify(run.case)
  const outcome = migrateCase(plan, run.case, {
    by: boss,
    at: time(at),
    reason: 'A new version is in force.',
    ...doing,
  })
  if (!outcome.ok) throw new Error(`The migration was refused: ${JSON.stringify(outcome.reasons)}`)
  expect(JSON.stringify(run.case)).toBe(before)
  const trail = [...run.trail, ...outcome.entries]
  const versions = [...new Set([...(run.versions ?? [plan.from]), plan.to])]
  const entry = outcome.entries.find(({ migration }) => migration !== undefined)
  if (!entry) throw new Error('no entry tells of the migration')
  expect(entry.effects).toEqual([])
  const after: MovedRun = {
    procedure: plan.to,
    case: outcome.case,
    trail,
    effects: [...run.effects, ...outcome.effects],
    versions,
    entry,
  }
  expectWhole(after)
  return after
}

/** Why a migration is refused; nothing may have changed. */
export function notMoved(run: CaseRun, plan: MigrationPlan, at: string): readonly Reason[] {
  const before = JSON.stringify(run.case)
  const event = { by: boss, at: time(at), reason: 'A new version is in force.' }
  const outcome = migrateCase(plan, run.case, event)
  if (outcome.ok) throw new Error('The migration was accepted')
  expect(JSON.stringify(run.case)).toBe(before)
  return outcome.reasons
}

export function expectWhole({ trail, versions, case: state }: MovedRun): void {
  expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true })
  expect(replayCase(versions, trail)).toEqual({ ok: true, case: state })
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  expect(JSON.parse(JSON.stringify(trail))).toEqual(trail)
}
