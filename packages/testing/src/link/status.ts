import type { CaseState } from '@dueprocess/core'
import type { ExpectationSource } from '../grammar/index.ts'
import type { Check } from './check.ts'
import type { LinkContext } from './context.ts'

/** Whether the case must be open, or how it must have ended. */
export function linkStatus(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { status } = source
  if (status === undefined) return []
  const find: Check['find'] = ({ state }) => {
    const actual = ended(state)
    const isRight = status === 'closed' ? state.status === 'closed' : status === actual
    return isRight ? undefined : { expected: status, actual }
  }
  return [{ about: 'status', range: context.locate(source, 'status'), find }]
}

function ended({ status, outcome }: CaseState): string {
  return status === 'open' ? 'open' : (outcome?.end ?? 'completed')
}
