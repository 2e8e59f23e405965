import { basename, join } from 'node:path'
import {
  type Actor,
  describeReason,
  dryRun,
  type MigrationPlan,
  migrateCase,
  type Reason,
} from '@dueprocess/core'
import { readCase, type StoredCase } from '../cases/index.ts'
import { paint } from '../colours.ts'
import type { ExitCode } from '../io.ts'
import { writeNamed } from '../output/index.ts'
import { printable } from '../printable.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'

export interface MigrateOptions {
  readonly files: readonly string[]
  readonly format: 'text' | 'json'
  /** Where migrated cases go; absent: only tried. */
  readonly into?: {
    readonly folder: string
    readonly event: MigrationNote
    readonly replace: boolean
  }
}

interface MigrationNote {
  readonly by: Actor
  readonly at: number
  readonly reason: string
}

/** What became of a case. What `--format json` prints for each. */
interface CaseReport {
  readonly file: string
  readonly case?: string
  readonly ok: boolean
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly lost?: readonly { readonly kind: string; readonly id: string }[]
  readonly entries?: number
  readonly reasons?: readonly string[]
  readonly written?: string
}

/** Tries or migrates cases one after the other; one that is refused does not keep the others. */
export async function migrateCases(
  session: Session,
  plan: MigrationPlan,
  options: MigrateOptions,
): Promise<ExitCode> {
  const { stdout, stderr, words } = session
  const { files, format } = options
  const progress = showProgress(stderr, (done) => words.migrate.going(done, files.length))
  const reports: CaseReport[] = []
  let unreadable = false
  for (const file of files) {
    progress.at(reports.length)
    const read = await readCase(session, file, plan.from)
    unreadable ||= !read.ok
    const report: CaseReport = read.ok
      ? await migrateOne(session, plan, read, options)
      : { file, ok: false, reasons: [read.problem] }
    reports.push(report)
    if (format === 'text') {
      progress.end()
      printReport(session, report)
    }
  }
  progress.end()
  const done = reports.filter(({ ok }) => ok).length
  if (format === 'json') stdout.write(`${JSON.stringify({ cases: reports }, null, 2)}\n`)
  else if (reports.length > 1) stdout.write(`\n${words.migrate.total(done, reports.length)}\n`)
  return unreadable ? 2 : done < reports.length ? 1 : 0
}

async function migrateOne(
  session: Session,
  plan: MigrationPlan,
  stored: StoredCase,
  { into }: MigrateOptions,
): Promise<CaseReport> {
  const { file, case: state, trail = [] } = stored
  const about = { file, case: state.id, from: state.place }
  const tried = dryRun(plan, state, into?.event.at)
  if (!tried.ok) return { ...about, ok: false, reasons: inWords(session, plan, tried.reasons) }
  const found = { ...about, to: tried.place, lost: tried.lost, entries: tried.others.length + 1 }
  if (!into) return { ...found, ok: true }
  const outcome = migrateCase(plan, state, into.event)
  if (!outcome.ok) return { ...about, ok: false, reasons: inWords(session, plan, outcome.reasons) }
  const written = join(into.folder, basename(file))
  const content = { case: outcome.case, trail: [...trail, ...outcome.entries] }
  const text = `${JSON.stringify(content, null, 2)}\n`
  const problem = await writeNamed(session, written, text, into.replace)
  return problem === undefined
    ? { ...found, ok: true, written }
    : { ...about, ok: false, reasons: [`"${written}" ${problem}`] }
}

function inWords(
  { languages }: Session,
  { to }: MigrationPlan,
  reasons: readonly Reason[],
): readonly string[] {
  return reasons.map((reason) => describeReason(to, reason, languages))
}

function printReport({ stdout, words }: Session, report: CaseReport): void {
  const say = words.migrate
  const { file, ok, from = [], to = [], lost = [], reasons = [], written } = report
  const name = printable(String(report.case ?? file))
  const state = paint(stdout, ok ? 'green' : 'red', ok ? say.ok : say.refused)
  const way = ok ? printable(`  ${from.join(' + ')} → ${to.join(' + ')}`) : ''
  stdout.write(`${name}: ${state}${way}\n`)
  for (const reason of reasons) stdout.write(`  ${printable(reason)}\n`)
  for (const { kind, id } of lost) stdout.write(`  ${printable(say.loses(kind, id))}\n`)
  if (written !== undefined) stdout.write(`  ${words.files.written(written)}\n`)
}
