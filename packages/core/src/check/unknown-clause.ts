import { nearestWord, say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import { citationsIn, sourceOf } from './clauses.ts'
import type { Check, Defect } from './defect.ts'

/** A clause of a source that the procedure does not declare; only where it declares any. */
export const unknownClause: Check = { code: 'unknown-clause', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const sources = [...checked.procedure.sources.keys()]
  if (sources.length === 0) return
  const unknown = [...citationsIn(checked)].filter(
    ({ ref }) => sourceOf(sources, ref) === undefined,
  )
  // A source that was renamed is one problem, however often it is cited.
  for (const [written, citations] of Map.groupBy(unknown, ({ ref }) => ref.split('-')[0] ?? ref)) {
    const [first] = citations
    if (!first) continue
    const { ref, range } = first
    const others = citations.length - 1
    const meant = nearestWord(written, sources)
    yield {
      message: say`\`${ref}\` is a clause of no source of this procedure${others > 0 ? say`, nor are ${others} others of \`${written}\`` : ''}; available: ${sources.join(', ')}`,
      range: range(),
      suggestion: meant
        ? { message: say`did you mean \`${meant}${ref.slice(written.length)}\`?` }
        : { message: say`begin it with the name of a source and a hyphen, or declare the source` },
    }
  }
}
