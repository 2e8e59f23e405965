import {
  type FindingCode,
  say,
  type TableFinding,
  type Verification,
  verifyTable,
} from '@dueprocess/rules'
import type { Range, Severity } from '../diagnostic/index.ts'
import type { Decision } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'

// What the tables of a document may take together, in steps of `verifyTable`: some seconds.
const mostSteps = 5_000_000

// More than these have one cause.
const mostOverlaps = 3

// One verification serves all checks of a table.
const verified = new WeakMap<Decision, Verification>()

/** The check that reports the findings of one kind in every decision table. */
export function tableCheck(code: FindingCode, severity: Severity): Check {
  return {
    code,
    severity,
    *find(checked) {
      const decisions = [...checked.procedure.decisions.values()]
      const rows = decisions.reduce((sum, { table }) => sum + table.rules.length, 0)
      for (const decision of decisions) {
        const { findings, notProven } = verify(decision, rows)
        const found = findings.filter((one) => one.code === code && !isToldBefore(one, findings))
        // Rows that contradict each other all over the table want another policy.
        const told = code === 'table-overlap' && found.length > mostOverlaps ? 1 : found.length
        for (const finding of found.slice(0, told)) {
          yield defectOf(checked, decision, finding, found.length - told)
        }
        if (notProven.includes(code)) yield notProvenOf(checked, decision, code)
      }
    },
  }
}

/**
 * A gap that is no more than a word without a row is told as that, and an answer that is lost since
 * rows contradict each other all over the table as their contradiction.
 */
function isToldBefore({ code, witness }: TableFinding, all: readonly TableFinding[]): boolean {
  if (code === 'unreachable-output') {
    return all.filter((one) => one.code === 'table-overlap').length > mostOverlaps
  }
  if (code !== 'table-gap') return false
  return all.some(({ code: other, column, value }) => {
    return other === 'missing-value' && column !== undefined && witness?.[column] === value
  })
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

function defectOf(
  checked: Checked,
  decision: Decision,
  finding: TableFinding,
  more: number,
): Defect {
  const { message, rows, suggestedCells } = finding
  const row = suggestedCells?.join(' | ')
  return {
    message:
      more > 0
        ? say`in the decision \`${decision.id}\`: ${message}; ${more} more pairs of rows overlap, too, so another \`policy\` may be meant`
        : say`in the decision \`${decision.id}\`: ${message}`,
    range: rangeOfRow(checked, decision, rows[0]),
    ...(row ? { suggestion: { message: say`a row with these cells would answer: ${row}` } } : {}),
  }
}

function notProvenOf(checked: Checked, { id }: Decision, code: FindingCode): Defect {
  return {
    severity: 'information',
    message: say`the decision \`${id}\` is too large to prove that it has no ${code}`,
    range: rangeOfDecision(checked, id),
  }
}

/** The row in the table's text; the decision where there is none. */
export function rangeOfRow(
  checked: Checked,
  { id, table }: Decision,
  row: number | undefined,
): Range {
  const source = checked.source.decisions?.[id]
  const span = row === undefined ? undefined : table.rules[row]?.at?.span
  const key = source?.table === undefined ? 'matrix' : 'table'
  if (source?.rules !== undefined) return checked.locate(source.rules, row ?? 0)
  return source && span ? checked.locate.span(source, key, span) : rangeOfDecision(checked, id)
}

function rangeOfDecision({ source, locate }: Checked, id: string): Range {
  return locate.key(source.decisions ?? source, id)
}
