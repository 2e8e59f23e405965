import type { Figure } from '../../../scripts/bench/figure.ts'
import { diagram } from '../src/index.ts'
import { manyStages } from '../test/many-stages.ts'

/**
 * Time of the processor for the first picture of a process, as the command draws it: nothing has
 * been warmed up.
 */
async function firstPicture(): Promise<number> {
  const before = process.cpuUsage()
  await diagram(manyStages, { format: 'svg', language: 'en' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What somebody waits for who looks at a procedure. */
export const figures: readonly Figure[] = [
  { id: 'authoring.svg-30-stages', unit: 'ms', goal: { atMost: 1000 }, measure: firstPicture },
]
