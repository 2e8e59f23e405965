import { describeGap, type MigrationGap } from '@dueprocess/core'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'

/** Says what a mapping leaves open, and how the file that says it begins. */
export function printGaps({ stdout, words }: Session, gaps: readonly MigrationGap[]): void {
  for (const gap of gaps) stdout.write(`${printable(describeGap(gap))}\n`)
  const template = mappingTemplate(gaps)
  if (template !== '') stdout.write(`\n${words.migrate.writeMapping}\n\n${template}`)
}

/** A line for each thing that has no successor, with what may be one. */
function mappingTemplate(gaps: readonly MigrationGap[]): string {
  const open = gaps.filter(({ problem }) => problem === 'unmapped')
  const parts = Map.groupBy(open, ({ kind }) => `${kind}s`)
  return [...parts]
    .map(([part, all]) => {
      const lines = all.map(({ id, kind, meant, available }) => {
        const target = meant ?? (kind === 'stage' ? (available[0] ?? '') : 'null')
        const value = kind === 'deadline' && meant ? `{ as: ${meant}, due: keep }` : target
        return `  ${id}: ${value} # ${available.join(', ') || '-'}\n`
      })
      return `${part}:\n${lines.join('')}`
    })
    .join('')
}
