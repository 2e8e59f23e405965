import {
  type FindingCode,
  type TableFinding,
  type Verification,
  verifyTable,
} from '@dueprocess/rules'
import type { Diagnostic, Range, Severity } from '../diagnostic/index.ts'
import type { Decision } from '../procedure/index.ts'
import type { Check, Checked } from './check.ts'

const severities: Readonly<Record<TableFinding['severity'], Severity>> = {
  error: 'error',
  warning: 'warning',
  hint: 'information',
}

// What the tables of a document may take together, in steps of `verifyTable`: some seconds.
const mostSteps = 5_000_000

// One verification serves all checks of a table.
const verified = new WeakMap<Decision, Verification>()

/** The check that reports the findings of one kind in every decision table. */
export function tableCheck(code: FindingCode): Check {
  return function* (checked) {
    const decisions = [...checked.procedure.decisions.values()]
    const rows = decisions.reduce((sum, { table }) => sum + table.rules.length, 0)
    for (const decision of decisions) {
      const { findings, notProven } = verify(decision, rows)
      for (const finding of findings) {
        if (finding.code === code) yield diagnosticOf(checked, decision, finding)
      }
      if (notProven.includes(code)) yield notProvenOf(checked, decision, code)
    }
  }
}

/** Gives each table its share of the steps, by its rows among `rows` in all. */
function verify(decision: Decision, rows: number): Verification {
  const before = verified.get(decision)
  if (before) return before
  const steps = Math.floor((mostSteps * decision.table.rules.length) / Math.max(rows, 1))
  const verification = verifyTable(decision.table, { most: 20, steps })
  verified.set(decision, verification)
  return verification
}

function diagnosticOf(checked: Checked, decision: Decision, finding: TableFinding): Diagnostic {
  const { code, severity, message, rows, suggestedCells } = finding
  const row = suggestedCells?.join(' | ')
  return {
    code,
    severity: severities[severity],
    message: `in the decision \`${decision.id}\`: ${message}`,
    range: rangeOfRow(checked, decision, rows[0]),
    ...(row ? { suggestion: { message: `a row with these cells would answer: ${row}` } } : {}),
  }
}

function notProvenOf(checked: Checked, { id }: Decision, code: FindingCode): Diagnostic {
  return {
    code,
    severity: 'information',
    message: `the decision \`${id}\` is too large to prove that it has no ${code}`,
    range: rangeOfDecision(checked, id),
  }
}

/** The row in the table's text; the decision where there is none. */
function rangeOfRow(checked: Checked, { id, table }: Decision, row: number | undefined): Range {
  const source = checked.source.decisions?.[id]
  const span = row === undefined ? undefined : table.rules[row]?.at?.span
  const key = source?.table === undefined ? 'matrix' : 'table'
  if (source?.rules !== undefined) return checked.locate(source.rules, row ?? 0)
  return source && span ? checked.locate.span(source, key, span) : rangeOfDecision(checked, id)
}

function rangeOfDecision({ source, locate }: Checked, id: string): Range {
  return locate.key(source.decisions ?? source, id)
}
