import type { Telling } from '../../words/index.ts'
import type { Figure, Item } from '../block.ts'
import { type Block, heading } from '../block.ts'
import { flowItems } from '../flow-items.ts'

/** The flow as charts, and the same as a list. */
export function flow(telling: Telling, figures: readonly Figure[]): readonly Block[] {
  const { flow: say } = telling.words.document
  const items: readonly Item[] = flowItems(telling)
  return [
    ...(figures.length > 0 ? [heading(say.chart), ...figures] : []),
    heading(say.list),
    { kind: 'list', items },
  ]
}
