import type { MigrationMapping } from '../trail/index.ts'
import { type IdPart, renamed } from './mapping.ts'

// What a step of the language acts on; see `Act`.
const actedOn: Readonly<Record<string, IdPart>> = {
  set: 'holds',
  release: 'holds',
  override: 'decisions',
  withdraw: 'decisions',
  link: 'links',
}

/** What becomes of a step; those of the language go with what they act on. */
export function renamedStep(mapping: MigrationMapping, step: string): string | null {
  const [, act = '', id = ''] = /^([a-z]+)\.(.+)$/u.exec(step) ?? []
  const part = Object.hasOwn(actedOn, act) ? actedOn[act] : undefined
  if (part === undefined) return renamed(mapping, 'steps', step)
  const target = renamed(mapping, part, id)
  return target === null ? null : `${act}.${target}`
}
