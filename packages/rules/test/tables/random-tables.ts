import fc from 'fast-check'
import {
  type Decision,
  type DecisionTable,
  type HitPolicy,
  hitPolicies,
  type Json,
  type RowMode,
  type TableSource,
  type Type,
} from '../../src/index.ts'
import { compiled, scopeOf } from './accident-grades.ts'

/** A cell that knows by itself which values it accepts: the naive partner of the real one. */
export interface TestedCell {
  readonly text: string
  readonly accepts: ((value: Json) => boolean) | '-'
}

/** A column with every value that is worth trying: no cell tells more values apart. */
export interface TestedColumn {
  readonly name: string
  readonly type: Type
  readonly values: readonly Json[]
  readonly cell: fc.Arbitrary<TestedCell>
}

export interface TestedTable {
  readonly source: TableSource
  readonly columns: readonly TestedColumn[]
  readonly rows: readonly (readonly TestedCell[])[]
  readonly outputs: readonly string[]
  /** What a failing property shows. */
  readonly [fc.toStringMethod]: () => string
}

const dash: TestedCell = { text: '-', accepts: '-' }

type Accepts = (value: Json) => boolean

const words = ['low', 'medium', 'high']

/** Numbers and dates by themselves, words by their place in the scale. */
function less(a: Json, b: Json): boolean {
  const place = (value: Json): number | string =>
    typeof value === 'string' && words.includes(value) ? words.indexOf(value) : (value as string)
  return place(a) < place(b)
}

function positive(literals: readonly Json[], text: (json: Json) => string, ordered: boolean) {
  const one = fc.constantFrom(...literals)
  const equal = one.map((json) => ({
    text: text(json),
    accepts: (value: Json) => value === json,
  }))
  const different = one.map((json) => ({
    text: `!= ${text(json)}`,
    accepts: (value: Json) => value !== json,
  }))
  if (!ordered) return fc.oneof(equal, different)
  const compare = (operator: string, accepts: (a: Json, b: Json) => boolean) =>
    one.map((json) => ({
      text: `${operator} ${text(json)}`,
      accepts: (value: Json) => accepts(value, json),
    }))
  const range = fc
    .tuple(fc.integer({ min: 0, max: literals.length - 2 }), fc.nat(), fc.boolean(), fc.boolean())
    .map(([from, more, openLow, openHigh]) => {
      const low = literals[from] as Json
      const high = literals[from + 1 + (more % (literals.length - 1 - from))] as Json
      return {
        text: `${openLow ? '(' : '['}${text(low)}..${text(high)}${openHigh ? ')' : ']'}`,
        accepts: (value: Json) =>
          (less(low, value) || (!openLow && value === low)) &&
          (less(value, high) || (!openHigh && value === high)),
      }
    })
  return fc.oneof(
    equal,
    different,
    compare('<', less),
    compare('≤', (a, b) => !less(b, a)),
    compare('>', (a, b) => less(b, a)),
    compare('>=', (a, b) => !less(a, b)),
    range,
  )
}

function cells(
  literals: readonly Json[],
  text: (json: Json) => string,
  ordered: boolean,
): fc.Arbitrary<TestedCell> {
  const tests = fc.array(positive(literals, text, ordered), { minLength: 1, maxLength: 3 })
  const list = tests.map((items) => ({
    text: items.map((item) => item.text).join(', '),
    accepts: ((value) => items.some((item) => item.accepts(value))) as Accepts,
  }))
  const negated = list.map(({ text: inner, accepts }) => ({
    text: `not(${inner})`,
    accepts: ((value) => !accepts(value)) as Accepts,
  }))
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(dash) },
    { weight: 5, arbitrary: list },
    { weight: 1, arbitrary: negated },
  )
}

const bare = (json: Json): string => String(json)
const days = ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']

/** Columns of every kind of domain, each with all the values that its cells can tell apart. */
export const columnKinds: Readonly<Record<string, Omit<TestedColumn, 'name'>>> = {
  integer: {
    type: { kind: 'number', integer: true, minimum: 0, maximum: 6 },
    values: [0, 1, 2, 3, 4, 5, 6],
    cell: cells([1, 2, 3, 5], bare, true),
  },
  decimal: {
    type: { kind: 'number' },
    values: [-7, 0, 0.25, 0.5, 0.75, 1, 9],
    cell: cells([0, 0.5, 1], bare, true),
  },
  boolean: {
    type: { kind: 'boolean' },
    values: [false, true],
    cell: cells([false, true], bare, false),
  },
  scale: {
    type: { kind: 'enumeration', values: words, ordered: true },
    values: words,
    cell: cells(words, bare, true),
  },
  kind: {
    type: { kind: 'enumeration', values: ['fire', 'gas leak'], ordered: false },
    values: ['fire', 'gas leak'],
    cell: cells(['fire', 'gas leak'], (json) => JSON.stringify(json), false),
  },
  text: {
    type: { kind: 'text' },
    values: ['a', 'b', 'something else'],
    cell: cells(['a', 'b'], (json) => JSON.stringify(json), false),
  },
  date: {
    type: { kind: 'date' },
    values: days,
    cell: cells(days.slice(1, 4), bare, true),
  },
}

export const outputScale: Type = {
  kind: 'enumeration',
  values: ['A', 'B', 'C'],
  ordered: true,
}

/** Tables of up to `mostColumns` columns and `mostRows` rows with one output. */
export function randomTables(
  mostColumns = 3,
  mostRows = 5,
  policies: readonly HitPolicy[] = hitPolicies,
): fc.Arbitrary<TestedTable> {
  const kinds = fc.array(fc.constantFrom(...Object.keys(columnKinds)), {
    minLength: 1,
    maxLength: mostColumns,
  })
  return fc
    .tuple(
      kinds,
      fc.constantFrom(...policies),
      fc.constantFrom<RowMode>('all-cells', 'any-cell'),
      fc.boolean(),
    )
    .chain(([names, policy, mode, hasElse]) => {
      const columns = names.map((kind, index) => ({
        ...(columnKinds[kind] as TestedColumn),
        name: `i${index}`,
      }))
      const isSum = policy === 'sum'
      const outputs = isSum ? ['1', '2', '-3'] : ['A', 'B', 'C']
      const row = fc.tuple(
        fc
          .tuple(...columns.map((column) => column.cell))
          .filter((found) => mode === 'all-cells' || found.some((cell) => cell.accepts !== '-')),
        fc.constantFrom(...outputs),
      )
      return fc.array(row, { minLength: 1, maxLength: mostRows }).map((rows) => {
        const source: TableSource = {
          id: 'random',
          inputs: columns.map(({ name }) => ({ name, expression: name })),
          outputs: [{ name: 'out', type: isSum ? { kind: 'number' } : outputScale }],
          policy,
          rows: mode,
          rules: rows.map(([found, output]) => ({
            cells: found.map((cell) => cell.text),
            outputs: [output],
          })),
          ...(hasElse ? { else: [policy === 'count' || isSum ? '0' : 'A'] } : {}),
        }
        return {
          source,
          columns,
          rows: rows.map(([found]) => found),
          outputs: rows.map(([, output]) => output),
          [fc.toStringMethod]: () => JSON.stringify(source),
        }
      })
    })
}

/** The rows that match complete inputs, cell by cell. */
export function matchingRows(table: TestedTable, values: readonly Json[]): number[] {
  const all = table.source.rows !== 'any-cell'
  return table.rows.flatMap((row, index) => {
    const held = row.map(({ accepts }, c) => (accepts === '-' ? all : accepts(values[c] as Json)))
    return (all ? held.every(Boolean) : held.some(Boolean)) ? [index] : []
  })
}

/** What the hit policies say (DMN 1.5, 8.2.10), written down a second time, plainly. */
export function naiveResult(table: TestedTable, values: readonly Json[]): Json {
  const rows = matchingRows(table, values)
  const { policy, else: other } = table.source
  const given = rows.map((row) => table.outputs[row] as string)
  if (rows.length === 0) {
    if (other === undefined) return 'none'
    const isList = ['collect', 'rule-order', 'output-order'].includes(policy as string)
    const value = other[0] === '0' ? 0 : (other[0] as Json)
    return { out: isList ? [value] : value }
  }
  const sorted = given.toSorted()
  const results: Readonly<Record<HitPolicy, () => Json>> = {
    unique: () => (rows.length > 1 ? 'conflict' : { out: given[0] as Json }),
    any: () => (new Set(given).size > 1 ? 'conflict' : { out: given[0] as Json }),
    first: () => ({ out: given[0] as Json }),
    highest: () => ({ out: sorted.at(-1) as Json }),
    max: () => ({ out: sorted.at(-1) as Json }),
    min: () => ({ out: sorted[0] as Json }),
    collect: () => ({ out: given }),
    'rule-order': () => ({ out: given }),
    'output-order': () => ({ out: sorted.toReversed() }),
    sum: () => ({ out: given.reduce((sum, one) => sum + Number(one), 0) }),
    count: () => ({ out: rows.length }),
  }
  return results[policy as HitPolicy]()
}

/** A decision in the form of `naiveResult`. */
export function resultOf(decision: Decision): Json {
  return decision.kind === 'decided' ? decision.outputs : decision.kind
}

/** The real table. */
export function tableOf(tested: TestedTable): DecisionTable {
  const types = tested.columns.map(({ name, type }) => [name, type] as const)
  return compiled(tested.source, scopeOf(Object.fromEntries(types)))
}

/** Values in the order of the columns, by their names; those that are undefined left out. */
export function inputsOf(
  tested: TestedTable,
  values: readonly (Json | undefined)[],
): Record<string, Json> {
  const entries = tested.columns.flatMap(({ name }, index) => {
    const value = values[index]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

/** Every combination of one value a column. */
export function combinations(columns: readonly (readonly Json[])[]): Json[][] {
  return columns.reduce<Json[][]>(
    (found, values) => found.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  )
}
