import type { DecisionTable } from '../tables/index.ts'
import type { Scope } from '../values/index.ts'
import { say } from '../values/index.ts'
import type { DmnIssue } from './issue.ts'
import { writeModel } from './model/moddle.ts'
import type { DmnVersion } from './version.ts'
import { feelTable, type TableProblem } from './write/feel-table.ts'
import { buildModel } from './write/model.ts'
import { findRequirements } from './write/requirements.ts'
import { plainForXml } from './write/xml-text.ts'

/** What stands around the tables. */
export interface DmnExportOptions {
  /** Of the model; default `decisions`. */
  readonly name?: string
  /** The namespace of the model's own names, a URI; default `urn:dueprocess:` and the name. */
  readonly namespace?: string
  /**
   * The version whose namespaces are written; default `1.3`, the newest that dmn-js opens. The
   * elements of decision tables are the same in 1.3 to 1.5.
   */
  readonly version?: DmnVersion
}

/** A model as XML, absent where something in the tables has no form in DMN. */
export interface DmnExport {
  readonly xml?: string
  readonly issues: readonly DmnIssue[]
}

/**
 * Writes tables as one DMN model: a decision each, the facts that they read as input data with their
 * types, the requirements between them, and a diagram. `scope` is the one that they were compiled
 * with. Cells and expressions are standard FEEL, so that a row of alternatives becomes several rows.
 * Whole-number domains have no form in FEEL and are left out. Never rejects.
 */
export async function exportDmn(
  tables: readonly DecisionTable[],
  scope: Scope,
  options: DmnExportOptions = {},
): Promise<DmnExport> {
  const requirements = findRequirements(tables, scope)
  const written = tables.map((table) => feelTable(table, scope))
  const said = written.flatMap(({ problems }, index) =>
    problems.map((one) => issueOf(tables[index], one)),
  )
  // Of an expression that has no form in DMN it does not matter what it reads.
  const unknown = said.some(({ code }) => code === 'no-feel') ? [] : requirements.unknown
  const issues = [
    ...repeatedIds(tables),
    ...said,
    ...unknown.map(({ fact, table }) => unknownFact(fact, table)),
  ]
  if (issues.some(({ severity }) => severity === 'error')) return { issues }
  const feel = written.flatMap((one) => one.feel ?? [])
  const { name = 'decisions', version = '1.3' } = options
  const namespace = options.namespace ?? `urn:dueprocess:${encodeURIComponent(plainForXml(name))}`
  const head = { name, namespace, version }
  const xml = await writeModel(version, (create) => buildModel(create, head, feel, requirements))
  return { xml, issues }
}

const nowhere = { start: 0, end: 0 }

function issueOf(table: DecisionTable | undefined, problem: TableProblem): DmnIssue {
  const { severity, code, message, part } = problem
  const whole = `table "${table?.id ?? ''}"`
  return { severity, code, message, span: nowhere, element: part ? `${whole} > ${part}` : whole }
}

function repeatedIds(tables: readonly DecisionTable[]): readonly DmnIssue[] {
  const ids = tables.map((table) => table.id)
  return tables
    .filter(({ id }, index) => ids.indexOf(id) !== index)
    .map((table) => {
      const message = say`two tables are called "${table.id}"`
      return issueOf(table, { severity: 'error', code: 'repeated-table', message, part: '' })
    })
}

function unknownFact(fact: string, table: string): DmnIssue {
  const message = say`the scope has no fact "${fact}": give the one that the table was compiled with`
  const element = `table "${table}"`
  return { code: 'unknown-name', message, span: nowhere, severity: 'error', element }
}
