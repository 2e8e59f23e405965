import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadProcedure } from '@dueprocess/core'
import { calendars } from '@dueprocess/presets'
import { parse } from 'yaml'
import type { Figure } from '../../../scripts/bench/figure.ts'
import { timeRatio } from '../../../scripts/bench/time.ts'
import { costOfCommand } from './command.ts'

const procedures = resolve(import.meta.dirname, '../../presets/procedures')

// A thousand lines, as somebody wrote them.
const file = resolve(procedures, 'service-incident.yaml')
const text = readFileSync(file, 'utf8')

const shorter = readFileSync(resolve(procedures, 'hse-accident.yaml'), 'utf8')

function check(of: string): void {
  if (!loadProcedure(of, { calendars }).procedure) throw new Error('the procedure has errors')
}

/** Kilobytes that are held after 1,000 checks beyond those after 300; the texts alone have 20,000. */
function growth(): number {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('run with --expose-gc')
  // What is remembered by text must not be found again.
  const checkAll = (from: number, to: number): number => {
    for (let count = from; count < to; count++) check(`${shorter}# ${count}\n`)
    gc()
    return process.memoryUsage().heapUsed / 1000
  }
  const before = checkAll(0, 300)
  return checkAll(300, 1000) - before
}

/** What an author waits for. */
export const figures: readonly Figure[] = [
  {
    id: 'authoring.start-over-node-ms',
    unit: 'ms',
    goal: { atMost: 60 },
    measure: async () => (await costOfCommand(['--version'])).overNode,
  },
  {
    id: 'authoring.check-cold-ms',
    unit: 'ms',
    goal: { atMost: 350 },
    measure: async () => (await costOfCommand(['check', file])).time,
  },
  {
    id: 'authoring.check-cold-mb',
    unit: 'MB',
    goal: { atMost: 105 },
    measure: async () => (await costOfCommand(['check', file])).memory,
  },
  {
    id: 'authoring.check-against-yaml',
    unit: 'ratio',
    goal: { atMost: 2 },
    measure: () =>
      timeRatio(
        () => check(text),
        () => parse(text),
      ),
  },
  { id: 'authoring.thousand-checks', unit: 'kB', goal: { atMost: 1000 }, measure: growth },
]
