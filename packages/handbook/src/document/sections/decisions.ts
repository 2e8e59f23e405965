import type { Decision } from '@dueprocess/core'
import { expressionInWords, nameInWords, type Telling, valueInWords } from '../../words/index.ts'
import { type Block, bullets, type Cell, cell, heading, paragraph, plain, table } from '../block.ts'
import { cellInTable, cellInWords } from '../cells.ts'
import { clauseCell, refs, rolesInWords, title, titleWithId } from '../say.ts'
import { stepsThat } from './steps.ts'

/** Decision tables as tables and in words, then named definitions. */
export function decisions(telling: Telling): readonly Block[] {
  const all = [...telling.procedure.decisions.values()]
  return [...all.flatMap((decision) => decisionPart(decision, telling)), ...definitions(telling)]
}

function decisionPart(decision: Decision, telling: Telling): readonly Block[] {
  const { table: rules, adopted, override, clauses } = decision
  const { words } = telling
  const { decisions: say } = words.document
  const adopting = stepsThat(telling, (step) => step.decide.includes(decision.id))
  const facts = [
    say.policies[rules.policy],
    rules.mode === 'any-cell' ? say.anyCell : say.allCells,
    adopted ? say.adopted(words.list(adopting)) : say.live,
    ...(override ? [say.overridden(rolesInWords(override.by, telling))] : []),
    ...(clauses.length > 0
      ? [words.about(words.document.columns.clauses, refs(clauses, telling))]
      : []),
  ]
  const { otherwise } = elseOf(decision, telling)
  return [
    { kind: 'heading', level: 2, text: title(decision.title, decision.id, telling) },
    ...bullets(facts.map(plain)),
    ...columnMeanings(decision, telling),
    paragraph(words.about(say.inWords, '')),
    { kind: 'list', ordered: true, items: inWords(decision, telling) },
    ...(otherwise === undefined ? [] : [paragraph(say.else(otherwise))]),
    paragraph(words.about(say.asTable, '')),
    ...asTable(decision, telling),
  ]
}

function inWords(
  decision: Decision,
  telling: Telling,
): readonly { readonly text: readonly { readonly text: string }[]; readonly items: [] }[] {
  const { expression, document } = telling.words
  return decision.table.rules.map((rule, index) => {
    const parts = decision.table.inputs.flatMap(({ type, ...input }, at) => {
      const said = cellInWords(rule.cells[at] ?? '-', type, telling)
      if (said === undefined) return []
      const subject = columnSubject(input.expression.syntax, input.name, telling)
      return [expression.said(subject, said)]
    })
    const joined = decision.table.mode === 'any-cell' ? expression.or(parts) : expression.and(parts)
    const result = outputsInWords(decision, rule.outputs, telling)
    const said =
      parts.length > 0 ? document.decisions.rule(joined, result) : document.decisions.always(result)
    const cited = rowClauses(decision, index, telling)
    return { text: plain(cited === '' ? said : `${said} ${expression.group(cited)}`), items: [] }
  })
}

function asTable(decision: Decision, telling: Telling): readonly Block[] {
  const { inputs, outputs, rules } = decision.table
  const { columns } = telling.words.document
  const cited = decision.ruleClauses.size > 0 || rules.some(({ clause }) => clause !== undefined)
  const head = [
    ...inputs.map((input) => columnName(input, telling)),
    ...outputs.map(({ name }, at) => outputName(decision, name, at, telling)),
    ...(cited ? [columns.clauses] : []),
  ]
  const rows = rules.map((rule, index): readonly Cell[] => [
    ...inputs.map(({ type }, at) => cell(cellInTable(rule.cells[at] ?? '-', type, telling))),
    ...rule.outputs.map((output, at) => [
      [{ text: outputInWords(decision, output, at, telling), style: 'strong' as const }],
    ]),
    ...(cited ? [cell(rowClauses(decision, index, telling))] : []),
  ])
  return table(
    head,
    head.map(() => 100 / head.length),
    rows,
  )
}

/** What a column asks, where its name alone does not say it. */
function columnMeanings(decision: Decision, telling: Telling): readonly Block[] {
  const asking = decision.table.inputs.filter(({ name, expression: { syntax } }) => {
    const told = expressionInWords({ syntax }, telling)
    return syntax.kind !== 'name' && columnName({ name, expression: { syntax } }, telling) !== told
  })
  if (asking.length === 0) return []
  const { decisions: say } = telling.words.document
  return [
    paragraph(telling.words.about(say.columns, '')),
    ...bullets(
      asking.map((input) =>
        plain(
          telling.words.about(
            columnSubject(input.expression.syntax, input.name, telling),
            expressionInWords(input.expression, telling),
          ),
        ),
      ),
    ),
  ]
}

interface Input {
  readonly name: string
  readonly expression: Pick<Decision['table']['inputs'][number]['expression'], 'syntax'>
}

type Syntax = Input['expression']['syntax']

/** What a column is about, at its head: a title without quotes. */
function columnName({ name, expression }: Input, telling: Telling): string {
  const syntax = essence(expression.syntax)
  if (syntax.kind === 'name') return nameInWords(syntax.name, telling)
  return joining.has(syntax.kind) ? expressionInWords({ syntax }, telling) : name
}

/** The same in a sentence. */
function columnSubject(asked: Syntax, name: string, telling: Telling): string {
  const syntax = essence(asked)
  if (syntax.kind === 'name') return telling.words.quoted(nameInWords(syntax.name, telling))
  if (!joining.has(syntax.kind)) return telling.words.quoted(name)
  const text = expressionInWords({ syntax }, telling)
  return syntax.kind === 'arithmetic' ? text : telling.words.expression.group(text)
}

const joining: ReadonlySet<Syntax['kind']> = new Set(['arithmetic', 'and', 'or'])
const constant: ReadonlySet<Syntax['kind']> = new Set(['number', 'boolean', 'text', 'null'])

/** What is asked, without the value that stands in where nobody need know it. */
function essence(syntax: Syntax): Syntax {
  return syntax.kind === 'if' && constant.has(syntax.otherwise.kind) ? essence(syntax.then) : syntax
}

function outputName(decision: Decision, name: string, at: number, telling: Telling): string {
  if (decision.outputs.length > 1) return name
  const fact = decision.outputs[at]?.fact
  return fact === undefined ? name : nameInWords(fact, telling)
}

type Outputs = Decision['table']['rules'][number]['outputs']

function outputsInWords(decision: Decision, outputs: Outputs, telling: Telling): string {
  const { document, list } = telling.words
  const said = outputs.map((output, at) => outputInWords(decision, output, at, telling))
  if (said.length === 1) return said[0] ?? ''
  return list(
    said.map((value, at) =>
      document.decisions.output(decision.table.outputs[at]?.name ?? '', value),
    ),
  )
}

function outputInWords(
  decision: Decision,
  output: Outputs[number],
  at: number,
  telling: Telling,
): string {
  if ('json' in output) return valueInWords(output.json, decision.table.outputs[at]?.type, telling)
  const input = decision.table.inputs[output.input]
  return input ? columnName(input, telling) : ''
}

function elseOf(decision: Decision, telling: Telling): { readonly otherwise?: string } {
  const values = decision.table.else
  if (values === undefined) return {}
  const outputs = values.map((json) => ({ json }))
  return { otherwise: outputsInWords(decision, outputs, telling) }
}

function rowClauses(
  { ruleClauses, table: rules }: Decision,
  index: number,
  telling: Telling,
): string {
  const clauses = ruleClauses.get(index)
  return clauses ? refs(clauses, telling) : (rules.rules[index]?.clause ?? '')
}

function definitions(telling: Telling): readonly Block[] {
  const { columns, decisions: say } = telling.words.document
  const rows = [...telling.procedure.definitions.values()].map((definition) => [
    titleWithId(definition.title, definition.id, telling),
    cell(expressionInWords(definition.expression, telling)),
    clauseCell(definition.clauses),
  ])
  if (rows.length === 0) return []
  return [
    heading(say.definitions),
    ...table([columns.name, columns.meaning, columns.clauses], [30, 52, 18], rows),
  ]
}
