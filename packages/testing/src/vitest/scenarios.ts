import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Bases,
  formatDiagnostics,
  type InstalledCalendars,
  type Position,
  type Procedure,
  positionOf,
} from '@dueprocess/core'
import { describe, it } from 'vitest'
import { findPreset, isPath, presetBases, procedureOf } from '../files/index.ts'
import { describeResult } from '../report/index.ts'
import { prepareScenarios } from '../run/index.ts'

export interface ScenariosOptions {
  /** Procedures by the name that the file gives them, instead of presets and files. */
  readonly procedures?: Readonly<Record<string, Procedure>>
  /** Calendars beside those that ship with the presets. */
  readonly calendars?: InstalledCalendars
}

/**
 * Makes a test of each scenario in a file: `scenarios('./badge.yaml', import.meta.url)`. A file with
 * mistakes is one test, which fails and shows them.
 */
export function scenarios(path: string, base: string | URL, options: ScenariosOptions = {}): void {
  const file = fileURLToPath(new URL(path, base))
  const text = readFileSync(file, 'utf8')
  const {
    procedure,
    diagnostics,
    scenarios: prepared,
  } = prepareScenarios(text, (reference) => {
    return resolve(reference, file, options)
  })
  const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error')
  describe(path, () => {
    if (first) {
      it('has no mistakes', () => {
        const told = formatDiagnostics(text, [first, ...more], { file: path })
        throw failure(told, file, positionOf(text, first.range.start))
      })
    }
    for (const { name, title, run } of prepared) {
      it(title === undefined ? name : `${name}: ${title}`, () => {
        const result = run()
        const [failed] = result.failures
        if (!failed) return
        const told = describeResult(result, { file: path, ...(procedure ? { procedure } : {}) })
        throw failure(told, file, failed)
      })
    }
  })
}

/** An error that lies in the scenario file, so that its line is shown and not one of ours. */
function failure(told: string, file: string, { line, column }: Position): Error {
  const error = new Error(`\n${told}`)
  error.name = 'ScenarioError'
  error.stack = `${error.name}: ${error.message}\n    at scenario (${file}:${line}:${column})`
  return error
}

function resolve(
  reference: string,
  file: string,
  { procedures = {}, calendars = {} }: ScenariosOptions,
): Procedure | string {
  const own = Object.hasOwn(procedures, reference) ? procedures[reference] : undefined
  if (own) return own
  if (!isPath(reference)) return findPreset(reference)
  const folder = dirname(file)
  const text = readIfThere(join(folder, reference))
  if (text === undefined) return `the file \`${reference}\` cannot be read`
  return procedureOf(
    { name: reference, text },
    { calendars, bases: basesBeside(folder, reference) },
  )
}

/** What a procedure can extend: presets, and files by their paths, which count from a folder. */
function basesBeside(folder: string, path: string): Bases {
  return {
    ...presetBases,
    find: (reference, from = path) => {
      if (!isPath(reference)) return presetBases.find(reference)
      const name = join(dirname(from), reference)
      const text = readIfThere(join(folder, name))
      return text === undefined ? undefined : { name, text }
    },
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
