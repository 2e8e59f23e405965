import { noun, say } from '@dueprocess/rules'
import type { ProcedureSource } from '../grammar/index.ts'
import type { Computed, OrderedComputed } from '../procedure/dependencies.ts'
import type { LinkContext } from './context.ts'

// A longer round is cut in its middle: a line stays readable.
const mostShown = 12

/** What is computed from itself would have no value: said once, at its first member. */
export function reportRound(
  { locate, report }: LinkContext,
  source: ProcedureSource,
  members: readonly Pick<Computed, 'kind' | 'id'>[],
): void {
  const [first] = members
  if (!first) return
  const shown = members.length > mostShown ? members.slice(0, mostShown) : members
  const names = [...shown, first].map(({ kind, id }) => `${kind} \`${id}\``)
  const round = names.toSpliced(shown.length, 0, ...(shown === members ? [] : ['…'])).join(' → ')
  report({
    code: 'cyclic-definition',
    severity: 'error',
    message: say`the ${noun(first.kind)} \`${first.id}\` depends on itself: ${round}`,
    range: locate.key(ownerOf(source, first), first.id),
    suggestion: { message: say`take one of them out of the round` },
  })
}

/**
 * What rests on what rests on what… is computed one inside the other, so that the depth has a
 * bound. Said once a chain: where the bound is passed.
 */
export function reportDepth(
  { locate, report }: LinkContext,
  source: ProcedureSource,
  { deep, mostDeep }: Pick<OrderedComputed, 'deep' | 'mostDeep'>,
): void {
  for (const item of deep) {
    report({
      code: 'deep-definition',
      severity: 'error',
      message: say`the ${noun(item.kind)} \`${item.id}\` rests on more than ${mostDeep} others, one on the other`,
      range: locate.key(ownerOf(source, item), item.id),
      suggestion: { message: say`say it with fewer steps in between` },
    })
  }
}

function ownerOf(source: ProcedureSource, { kind }: Pick<Computed, 'kind'>): object {
  const owners = {
    definition: source.define,
    decision: source.decisions,
    deadline: source.deadlines,
  }
  return owners[kind] ?? source
}
