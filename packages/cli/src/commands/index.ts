import { check } from './check.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'

export type { Command } from './command.ts'

/** Every command by its name, in the order in which the help lists them. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['demo', demo],
])
