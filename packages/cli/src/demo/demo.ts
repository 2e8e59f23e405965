import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Procedure, verifyTrail } from '@dueprocess/core'
import { hseAccident } from '@dueprocess/presets'
import { openSqliteStore } from '@dueprocess/sqlite'
import type { ExitCode, Io } from '../io.ts'
import type { Accident } from './accident.ts'
import { type DemoInput, readList } from './list.ts'
import type { CaseRefusal, Played } from './play.ts'
import {
  printCase,
  printerOn,
  printMissed,
  printOverview,
  printRefusals,
  printTrail,
  printUnknown,
} from './print.ts'
import { type ProcessEnd, runProcess } from './process.ts'
import { showProgress } from './progress.ts'
import { htmlReport } from './report/html-report.ts'
import { writeScript } from './script.ts'
import { type Story, tellStory } from './story.ts'
import { type Tampering, tamper } from './tamper.ts'

/**
 * The demonstration: plays real accidents into an SQLite file, in a process that is killed half-way
 * and in a second one that goes on, then tells what became of them.
 */
export async function demonstrate(io: Io, input: DemoInput): Promise<ExitCode> {
  const accidents = readList(io, input)
  if (!accidents) return 1
  const { heading, line } = printerOn(io.stdout)
  const folder = mkdtempSync(join(tmpdir(), 'dueprocess-demo-'))
  const database = join(folder, 'cases.sqlite')
  const script = writeScript(accidents)
  heading('Due Process: an accident procedure, executed and proven')
  const origin = input.file ? ` (${input.file})` : ''
  line(`  ${accidents.length} real accidents${origin} go through the procedure hse-accident.`)
  line('  The accidents are real and publicly documented; how they are handled is simulated.')

  const played = await playTwice(io, {
    database,
    total: script.length,
    ...(input.file ? { file: input.file } : {}),
  })
  if (!played) return 1
  const procedure = hseAccident.load()
  const stories = await readStories(database, procedure, accidents, played.refusals)
  const shown = stories.find(({ accident }) => accident.id === 'wenling-tanker-2020') ?? stories[0]
  if (!shown) return 1
  const tampering = await changeOneByte(database, join(folder, 'tampered.sqlite'), shown)

  const printer = printerOn(io.stdout)
  printOverview(printer, stories)
  printCase(printer, shown)
  printMissed(printer, stories)
  printUnknown(printer, stories)
  printRefusals(printer, played.refusals, (id) => titleOf(accidents, id))
  printTrail(printer, stories, tampering, shown.accident.title.en)
  const report = join(folder, 'report.html')
  writeFileSync(report, htmlReport({ procedure, stories, tampering, shown }))
  heading('The full report, all cases')
  line(`  ${report}`)
  return stories.every(({ trail }) => verifyTrail(trail).ok) && !tampering.verdict.ok ? 0 : 1
}

interface Setting {
  readonly database: string
  readonly total: number
  readonly file?: string
}

interface PlayedTwice {
  readonly refusals: readonly CaseRefusal[]
}

/** Two processes over one file; the first is killed half-way, as a power cut would. */
async function playTwice(io: Io, setting: Setting): Promise<PlayedTwice | undefined> {
  const { line } = printerOn(io.stdout)
  const refusals: CaseRefusal[] = []
  const half = Math.floor(setting.total / 2)
  const first = await playOnce(io, setting, refusals, half)
  if (first.end.signal !== 'SIGKILL') return failed(io, first.end)
  line(
    `  Process ${first.end.pid} was killed after ${half} of ${setting.total} events, as a power cut would end it.`,
  )
  const second = await playOnce(io, setting, refusals)
  if (second.end.code !== 0 || !second.played) return failed(io, second.end)
  const { before, accepted, delivered, surprises } = second.played
  const effects = Object.entries(delivered).map(([kind, count]) => `${count} ${kind}`)
  line(
    `  Process ${second.end.pid} opened the same file, found ${before} events in it and played the other ${accepted}.`,
  )
  line(`  ${refusals.length} attempts were refused. Delivered to the host: ${effects.join(', ')}.`)
  if (surprises.length === 0) return { refusals }
  io.stderr.write(`Not as planned: ${surprises.join(', ')}\n`)
  return undefined
}

async function playOnce(
  io: Io,
  { database, file, total }: Setting,
  refusals: CaseRefusal[],
  stopAfter?: number,
): Promise<{ readonly end: ProcessEnd; readonly played?: Played }> {
  let played: Played | undefined
  const progress = showProgress(io.stderr, total, 'events')
  const args = ['demo', ...(file ? [file] : []), '--into', database]
  if (stopAfter !== undefined) args.push('--kill-after', String(stopAfter))
  const end = await runProcess(args, (message) => {
    if (message.kind === 'refused') refusals.push(message.refusal)
    else if (message.kind === 'played') played = message.played
    else progress.at(message.done)
  })
  progress.end()
  return { end, ...(played ? { played } : {}) }
}

function failed({ stderr }: Io, end: ProcessEnd): undefined {
  stderr.write(`A playing process ended with ${end.signal ?? `code ${end.code}`}.\n${end.stderr}`)
  return undefined
}

async function readStories(
  database: string,
  procedure: Procedure,
  accidents: readonly Accident[],
  refusals: readonly CaseRefusal[],
): Promise<readonly Story[]> {
  const store = await openSqliteStore(database)
  try {
    const stories: Story[] = []
    for (const accident of accidents) {
      const state = await store.load(accident.id)
      if (!state) continue
      const trail = await store.trail(accident.id)
      const own = refusals.filter((refusal) => refusal.case === accident.id)
      stories.push(tellStory(procedure, accident, { state, trail, refusals: own }))
    }
    return stories
  } finally {
    store.close()
  }
}

/** Changes the death toll in the last report that names one. */
async function changeOneByte(database: string, copy: string, { trail }: Story): Promise<Tampering> {
  const told = trail.filter(({ step }) => step?.id === 'supplement')
  const entry = told.at(-1) ?? trail[0]
  if (!entry) throw new Error('The case has no entries.')
  const deaths = /"deaths":\d+/.exec(JSON.stringify(entry))?.[0] ?? `"seq":${entry.seq}`
  return tamper(database, copy, entry, deaths)
}

function titleOf(accidents: readonly Accident[], id: string): string {
  return accidents.find((accident) => accident.id === id)?.title.en ?? id
}
