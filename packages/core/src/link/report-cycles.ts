import type { ProcedureSource } from '../grammar/index.ts'
import type { LinkContext } from './context.ts'
import type { Computed } from './dependencies.ts'

/** What is computed from itself would have no value: each cycle is reported once, at its first member. */
export function reportCycles(
  { locate, report }: LinkContext,
  source: ProcedureSource,
  cycles: readonly (readonly Computed[])[],
): void {
  for (const cycle of cycles) {
    const [first] = cycle
    if (!first) continue
    const round = [...cycle, first].map(({ kind, id }) => `${kind} \`${id}\``).join(' → ')
    report({
      code: 'cyclic-definition',
      severity: 'error',
      message: `the ${first.kind} \`${first.id}\` depends on itself: ${round}`,
      range: locate.key(ownerOf(source, first), first.id),
      suggestion: { message: 'take one of them out of the round' },
    })
  }
}

function ownerOf(source: ProcedureSource, { kind }: Computed): object {
  const owners = {
    definition: source.define,
    decision: source.decisions,
    deadline: source.deadlines,
  }
  return owners[kind] ?? source
}
