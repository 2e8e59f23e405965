import type { ProcedureSource } from '../grammar/index.ts'
import type { Metric, Report } from '../procedure/metric.ts'
import type { Role } from '../procedure/role.ts'
import { clausesOf, entriesOf, type LinkContext, resolveAll, textsOf } from './context.ts'

/** Which metrics are shown together. */
export function linkReports(
  context: LinkContext,
  source: ProcedureSource,
  {
    roles,
    metrics,
  }: {
    readonly roles: ReadonlyMap<string, Role>
    readonly metrics: ReadonlyMap<string, Metric>
  },
): ReadonlyMap<string, Report> {
  return new Map(
    entriesOf(source.reports).map(([id, report]) => {
      const { title, clause, every, to, shows } = report
      const words = { id, title: textsOf(title), clauses: clausesOf(clause) }
      const told = resolveAll(context, 'role', roles, report, 'to', to)
      const shown = resolveAll(context, 'metric', metrics, report, 'shows', shows)
      return [id, { ...words, every, to: told.map(idOf), shows: shown.map(idOf) }]
    }),
  )
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
