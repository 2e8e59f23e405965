import {
  compileTable,
  matrixFromPipe,
  type OutputSource,
  say,
  type TableFromText,
  type TableIssue,
  type TableSource,
  type Type,
  tableFromPipe,
} from '@dueprocess/rules'
import type { DecisionSource, ProcedureSource } from '../grammar/index.ts'
import type { Decision } from '../procedure/decision.ts'
import type { Role } from '../procedure/role.ts'
import type { Scale } from '../procedure/scale.ts'
import {
  clausesOf,
  entriesOf,
  type LinkContext,
  list,
  namesAt,
  reportIssues,
  resolve,
  textsOf,
} from './context.ts'
import { linkWho } from './link-who.ts'

/** A decision whose outputs are known, while its table still waits for all names. */
export interface DecisionPlan {
  readonly id: string
  readonly source: DecisionSource
  readonly gives: readonly OutputSource[]
  readonly outputs: Decision['outputs']
}

/** Reads what each decision gives, so that conditions may name it wherever it is written. */
export function planDecisions(
  context: LinkContext,
  source: ProcedureSource,
  scales: ReadonlyMap<string, Scale>,
): readonly DecisionPlan[] {
  return entriesOf(source.decisions).map(([id, decision]) => {
    const gives = namesAt(decision, 'gives', decision.gives).flatMap(({ name, owner, key }) => {
      const scale = resolve(context, 'scale', scales, name, owner, key)
      return scale ? [{ name, type: scale.type }] : []
    })
    const outputs = gives.map(({ name, type }) => ({
      name,
      fact: gives.length === 1 ? id : `${id}.${name}`,
      type: resultType(decision, type),
    }))
    return { id, source: decision, gives, outputs }
  })
}

/** What conditions see of an output: several rows may give a list or a number. */
function resultType({ policy }: DecisionSource, type: Type): Type {
  if (policy === 'count' || policy === 'sum') return { kind: 'number', minimum: 0 }
  const gathers = policy === 'collect' || policy === 'rule-order' || policy === 'output-order'
  return gathers ? { kind: 'list', of: type } : type
}

/** What decisions refer to, and what refers to them. */
export interface DecisionVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  /** Ids of the decisions that steps adopt. */
  readonly adopted: ReadonlySet<string>
}

/** The decisions whose tables are right, by their id. */
export function linkDecisions(
  context: LinkContext,
  plans: readonly DecisionPlan[],
  { roles, adopted }: DecisionVocabulary,
): ReadonlyMap<string, Decision> {
  const linked = plans.flatMap((plan) => {
    const decision = linkDecision(context, plan)
    if (!decision) return []
    const override = linkOverride(context, plan, roles)
    return [{ ...decision, adopted: adopted.has(plan.id), ...(override ? { override } : {}) }]
  })
  return new Map(linked.map((decision) => [decision.id, decision]))
}

/** Who may put a value of their own in the place of what a table says. */
function linkOverride(
  context: LinkContext,
  { id, source, outputs }: DecisionPlan,
  roles: ReadonlyMap<string, Role>,
): Decision['override'] {
  const { override } = source
  if (!override) return undefined
  if (outputs.length > 1 && outputs.some(({ name }) => name === 'reason')) {
    context.report({
      code: 'reserved-name',
      severity: 'error',
      message: say`an output of \`${id}\` cannot be called \`reason\`: whoever overrides the decision gives a reason under this name`,
      range: context.locate(source, 'gives'),
      suggestion: { message: say`give it another name` },
    })
  }
  return {
    by: linkWho(context, override, 'by', override.by, roles),
    clauses: clausesOf(override.clause),
  }
}

function linkDecision(
  context: LinkContext,
  plan: DecisionPlan,
): Omit<Decision, 'adopted' | 'override'> | undefined {
  const { id, source, gives, outputs } = plan
  if (gives.length === 0) return undefined
  const form = tableForm(context, plan)
  if (!form) return undefined
  const read = form.read()
  const compiled = read.source
    ? compileTable(read.source, context.scope, { zone: context.zone })
    : { issues: [] }
  reportTableIssues(context, source, form.key, [...read.issues, ...compiled.issues])
  if (!compiled.table) return undefined
  return {
    id,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    table: compiled.table,
    outputs,
    ruleClauses: new Map(
      compiled.table.rules.flatMap(({ clause }, row) =>
        clause === undefined ? [] : [[row, [{ ref: clause }]] as const],
      ),
    ),
  }
}

const forms = ['table', 'matrix', 'rules'] as const

/** How the rows are written. */
interface TableForm {
  readonly key: 'table' | 'matrix' | 'rules'
  read(): TableFromText
}

function tableForm(context: LinkContext, plan: DecisionPlan): TableForm | undefined {
  const { id, source } = plan
  const keys = forms.filter((key) => source[key] !== undefined)
  const [key] = keys
  if (key !== undefined && keys.length === 1) {
    if (key === 'matrix') refuseWithoutEffect(context, plan)
    return { key, read: () => readers[key](plan) }
  }
  // Rows of the wrong kind have a message of their own.
  const written = context.locate.keys(source)
  if (keys.length === 0 && forms.some((form) => written.includes(form))) return undefined
  context.report({
    code: keys.length === 0 ? 'missing-table' : 'several-tables',
    severity: 'error',
    message:
      keys.length === 0
        ? say`the decision \`${id}\` has no rows; write them as one of: table, matrix, rules`
        : say`the decision \`${id}\` has rows in several forms (${list(keys)}); one must hold them all`,
    range: key === undefined ? context.locate(source) : context.locate.key(source, keys[1] ?? key),
  })
  return undefined
}

/** In a matrix each pair of inputs has one field, so nothing is left to be said about rows. */
function refuseWithoutEffect(
  { locate, report }: LinkContext,
  { source, gives }: DecisionPlan,
): void {
  for (const key of ['policy', 'rows'] as const) {
    if (source[key] === undefined) continue
    report({
      code: 'without-effect',
      severity: 'error',
      message: say`\`${key}\` has no effect on a matrix: each pair of inputs has one field`,
      range: locate.key(source, key),
      suggestion: { message: say`remove \`${key}\`, or write the rows as a \`table\`` },
    })
  }
  if (gives.length < 2) return
  report({
    code: 'without-effect',
    severity: 'error',
    message: say`a matrix gives one output, not ${gives.length}: ${list(gives.map(({ name }) => name))}`,
    range: locate(source, 'gives'),
    suggestion: { message: say`write a \`table\` with a column for each output` },
  })
}

const readers: Record<TableForm['key'], (plan: DecisionPlan) => TableFromText> = {
  table: ({ id, source, gives }) => {
    return tableFromPipe(source.table ?? '', { id, gives, ...shared(source, gives) })
  },
  matrix: ({ id, source, gives }) => {
    const [output] = gives
    if (!output) return { issues: [] }
    const { else: otherwise } = shared(source, gives)
    return matrixFromPipe(source.matrix ?? '', {
      id,
      gives: output,
      ...(source.inputs ? { inputs: source.inputs } : {}),
      ...(otherwise?.[0] === undefined ? {} : { else: otherwise[0] }),
    })
  },
  rules: ({ id, source, gives }) => {
    const rules = source.rules ?? []
    const named = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))]
    const inputs = named.map((name) => ({ name, expression: source.inputs?.[name] ?? name }))
    const { inputs: _, ...rest } = shared(source, gives)
    const table: TableSource = {
      id,
      outputs: gives,
      inputs,
      ...rest,
      rules: rules.map(({ when, then, clause }) => ({
        cells: when,
        outputs: gives.map(({ name }) => then[name] ?? null),
        ...(typeof clause === 'string' ? { clause } : {}),
      })),
    }
    return { source: table, issues: [] }
  },
}

/** What all forms of a table have in common. */
function shared(source: DecisionSource, gives: readonly OutputSource[]) {
  const { policy, rows, inputs, else: otherwise } = source
  const outputs =
    typeof otherwise === 'string' ? [otherwise] : gives.map(({ name }) => otherwise?.[name] ?? null)
  return {
    ...(inputs ? { inputs } : {}),
    ...(policy ? { policy } : {}),
    ...(rows ? { rows } : {}),
    ...(otherwise === undefined ? {} : { else: outputs }),
  }
}

function reportTableIssues(
  context: LinkContext,
  source: DecisionSource,
  key: TableForm['key'],
  issues: readonly TableIssue[],
): void {
  for (const issue of issues) {
    const { input, cell } = issue
    if (input !== undefined && source.inputs && Object.hasOwn(source.inputs, input)) {
      reportIssues(context, source.inputs, input, [issue])
    } else if (key !== 'rules') reportIssues(context, source, key, [issue])
    else reportRuleIssue(context, source, cell, issue)
  }
}

function reportRuleIssue(
  context: LinkContext,
  { rules = [] }: DecisionSource,
  cell: TableIssue['cell'],
  issue: TableIssue,
): void {
  const rule = rules[cell?.row ?? 0]
  if (!rule) return
  const column = cell?.column ?? ''
  const owner = Object.hasOwn(rule.when, column) ? rule.when : rule.then
  if (Object.hasOwn(owner, column)) reportIssues(context, owner, column, [issue])
  else reportIssues(context, rules, cell?.row ?? 0, [{ ...issue, span: { start: 0, end: 0 } }])
}
