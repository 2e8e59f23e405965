import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import { citationsIn, sourceOf } from './clauses.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfNamed } from './place.ts'

/** A source that the procedure claims to implement, and of which nothing in it cites a clause. */
export const uncitedSource: Check = { code: 'uncited-source', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const sources = [...checked.procedure.sources.keys()]
  if (sources.length === 0) return
  const cited = new Set([...citationsIn(checked)].map(({ ref }) => sourceOf(sources, ref)))
  for (const id of sources) {
    if (cited.has(id)) continue
    yield {
      message: say`nothing in this procedure cites a clause of \`${id}\``,
      range: rangeOfNamed(checked, 'sources', id),
      suggestion: { message: say`cite \`${id}-…\` where it is implemented, or remove the source` },
    }
  }
}
