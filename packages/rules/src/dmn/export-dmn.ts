import type { DecisionTable } from '../tables/index.ts'
import type { Scope, Type } from '../values/index.ts'
import type { DmnIssue } from './issue.ts'
import { type Create, writeModel } from './model/moddle.ts'
import { type DmnVersion, namespacesOf } from './version.ts'
import { type Box, drawDiagram } from './write/diagram.ts'
import { createIds, type GiveId } from './write/ids.ts'
import { createTypeWriter, type TypeWriter } from './write/item-definition.ts'
import { findRequirements, type Requirements } from './write/requirements.ts'
import { type FeelTable, feelTable, type TableProblem, writeTable } from './write/table.ts'
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
  const issues = [
    ...repeatedIds(tables),
    ...requirements.unknown.map(({ fact, table }) => unknownFact(fact, table)),
    ...written.flatMap(({ problems }, index) => problems.map((one) => issueOf(tables[index], one))),
  ]
  if (issues.some(({ severity }) => severity === 'error')) return { issues }
  const feel = written.flatMap((one) => one.feel ?? [])
  const xml = await writeModel(options.version ?? '1.3', (create) =>
    buildModel(create, feel, requirements, options),
  )
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
      const message = `two tables are called "${table.id}"`
      return issueOf(table, { severity: 'error', code: 'repeated-table', message, part: '' })
    })
}

function unknownFact(fact: string, table: string): DmnIssue {
  const message = `the scope has no fact "${fact}": give the one that the table was compiled with`
  const element = `table "${table}"`
  return { code: 'unknown-name', message, span: nowhere, severity: 'error', element }
}

/** What the elements of one model are made with. */
interface Builder {
  readonly create: Create
  readonly giveId: GiveId
  readonly types: TypeWriter
}

/** A box of the diagram whose element has an id that others refer to. */
interface Part extends Box {
  readonly id: string
  readonly requires: { readonly requirement: object; readonly box: Box }[]
}

function buildModel(
  create: Create,
  tables: readonly FeelTable[],
  requirements: Requirements,
  { name = 'decisions', namespace, version = '1.3' }: DmnExportOptions,
): object {
  const giveId = createIds()
  const builder: Builder = { create, giveId, types: createTypeWriter(create, giveId) }
  const id = giveId(name)
  const inputs = new Map<string, Part>()
  for (const root of requirements.roots) {
    inputs.set(root.name, buildInput(builder, root.name, root.type))
  }
  const ids = tables.map(({ table }) => giveId(table.id))
  const decisions = new Map<string, Part>()
  for (const [index, feel] of tables.entries()) {
    decisions.set(feel.table.id, buildDecision(builder, feel, ids[index] as string))
  }
  for (const [index, { roots, tables: others }] of requirements.of.entries()) {
    const decision = decisions.get(tables[index]?.table.id ?? '') as Part
    for (const root of roots) require(builder, decision, inputs.get(root) as Part)
    for (const other of others) require(builder, decision, decisions.get(other) as Part)
  }
  const parts = [...inputs.values(), ...decisions.values()]
  const { feel } = namespacesOf(version)
  return create('dmn:Definitions', {
    id,
    name: plainForXml(name),
    namespace: plainForXml(namespace ?? `urn:dueprocess:${encodeURIComponent(plainForXml(name))}`),
    expressionLanguage: feel,
    typeLanguage: feel,
    exporter: 'Due Process',
    itemDefinition: builder.types.definitions,
    drgElement: parts.map((part) => part.element),
    dmnDI: drawDiagram(create, parts),
  })
}

function buildInput({ create, giveId, types }: Builder, name: string, type: Type): Part {
  const id = giveId(`input_data_${name}`)
  const variable = create('dmn:InformationItem', {
    id: giveId(`${id}_variable`),
    name,
    typeRef: types.refer(name, type),
  })
  const element = create('dmn:InputData', { id, name, variable })
  return { id, element, kind: 'input', requires: [] }
}

function buildDecision({ create, giveId, types }: Builder, feel: FeelTable, id: string): Part {
  const { table } = feel
  const variable = create('dmn:InformationItem', {
    id: giveId(`${id}_variable`),
    name: plainForXml(table.id),
    typeRef: types.refer(table.id, resultOf(table)),
  })
  const element = create('dmn:Decision', {
    id,
    name: plainForXml(table.id),
    variable,
    informationRequirement: [],
    decisionLogic: writeTable(create, giveId, feel),
  })
  return { id, element, kind: 'decision', requires: [] }
}

/** Several outputs are a structure; where rows are listed, a list of structures. */
function resultOf({ outputs }: DecisionTable): Type {
  const [first] = outputs
  if (outputs.length === 1 && first) return first.result
  const fields = Object.fromEntries(outputs.map(({ name, type }) => [name, type]))
  const record: Type = { kind: 'record', fields }
  return first?.result.kind === 'list' ? { kind: 'list', of: record } : record
}

function require({ create, giveId }: Builder, decision: Part, required: Part): void {
  const reference = create('dmn:DMNElementReference', { href: `#${required.id}` })
  const requirement = create('dmn:InformationRequirement', {
    id: giveId(`${decision.id}_needs_${required.id}`),
    [required.kind === 'input' ? 'requiredInput' : 'requiredDecision']: reference,
  })
  ;(decision.element as { informationRequirement: object[] }).informationRequirement.push(
    requirement,
  )
  decision.requires.push({ requirement, box: required })
}
