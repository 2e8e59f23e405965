import { noun, say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { type ElementKind, elementsOf } from './elements.ts'

/**
 * A step, deadline, decision or constraint that cites no clause, in a procedure that declares what
 * it implements: an auditor asks where it comes from.
 */
export const missingClause: Check = {
  code: 'missing-clause',
  severity: 'information',
  onRequest: true,
  find,
}

const kinds: ReadonlySet<ElementKind> = new Set(['step', 'deadline', 'decision', 'constraint'])

function* find({ procedure, source, locate }: Checked): Generator<Defect> {
  if (procedure.sources.size === 0) return
  for (const { kind, id, owner, source: element } of elementsOf(source)) {
    const isCited = element.clause !== undefined || hasRowClauses(procedure.decisions.get(id))
    if (!owner || !kinds.has(kind) || isCited) continue
    yield {
      message: say`the ${noun(kind)} \`${id}\` cites no clause`,
      range: locate.key(owner, id),
      suggestion: {
        message: say`cite what it implements, for example \`clause: ${firstOf(procedure.sources)}-1\``,
      },
    }
  }
}

function hasRowClauses(
  decision: { readonly ruleClauses: ReadonlyMap<number, unknown> } | undefined,
): boolean {
  return decision !== undefined && decision.ruleClauses.size > 0
}

function firstOf(sources: ReadonlyMap<string, unknown>): string {
  const [first = ''] = sources.keys()
  return first
}
