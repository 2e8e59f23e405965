import { audit } from './audit.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { completion } from './completion.ts'
import { conform } from './conform.ts'
import { coverage } from './coverage.ts'
import { decide } from './decide.ts'
import { demo } from './demo.ts'
import { diagram } from './diagram.ts'
import { diff } from './diff.ts'
import { due } from './due.ts'
import { explain } from './explain.ts'
import { exportCases } from './export.ts'
import { handbook } from './handbook.ts'
import { init } from './init.ts'
import { map } from './map.ts'
import { metrics } from './metrics.ts'
import { migrate } from './migrate.ts'
import { schema } from './schema.ts'
import { simulate } from './simulate.ts'
import { test } from './test.ts'
import { types } from './write-types.ts'

export type { Command, Operand } from './command.ts'

/** Every command by its name, in the order in which the help lists them. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['init', init],
  ['check', check],
  ['explain', explain],
  ['simulate', simulate],
  ['test', test],
  ['audit', audit],
  ['coverage', coverage],
  ['metrics', metrics],
  ['decide', decide],
  ['due', due],
  ['diagram', diagram],
  ['handbook', handbook],
  ['types', types],
  ['conform', conform],
  ['map', map],
  ['export', exportCases],
  ['diff', diff],
  ['migrate', migrate],
  ['schema', schema],
  ['completion', completion],
  ['demo', demo],
])
