import type { LinkedProcedure } from '@dueprocess/core'
import { nearestWord } from '@dueprocess/rules'
import type { LogTrace } from '../record/index.ts'
import type { Mapping } from './mapping.ts'
import { quoted } from './quoted.ts'
import { type SampledColumn, sampleColumns } from './sample-columns.ts'
import { instantLines } from './suggest-instant.ts'

// Of a column with more values nobody says them all.
const mostListed = 40

/** What is known of a log before it is mapped. */
export interface SuggestOptions {
  readonly format: Mapping['log']['format']
  /** Of CSV. */
  readonly delimiter?: string
  /** Of CSV and JSON lines. */
  readonly case?: string
  /** Of OCEL. */
  readonly objects?: string
}

/**
 * A mapping for a sample of a log, as YAML with a comment wherever something was supposed: the columns
 * by their names and values, the steps and words by the likeness of names. Values without a
 * likeness stand as comments, for a person to say what they mean.
 */
export function suggestMapping(
  sample: Iterable<LogTrace>,
  procedure: LinkedProcedure,
  options: SuggestOptions,
): string {
  const { columns, records } = sampleColumns(sample)
  const names = stepNamesOf(procedure)
  const instant = likely(columns, instantNames, (one) => one.instants / Math.max(1, records))
  const others = columns.filter(({ instants }) => instants === 0)
  const step = likely(others, stepColumns, (one) => stepScore(one, records, names))
  const actor = likely(columns, actorNames, () => 0)
  const lines = [
    `# Proposed from ${records} records for ${procedure.id}@${procedure.version}: look at every line.`,
    'dueprocess-mapping: 1',
    ...logLines(options),
    ...instantLines(instant, records),
    ...stepLines(step, names),
    ...(actor
      ? [`actor: ${quoted(actor.name)} # by its name`]
      : ['# actor: nothing looks like one']),
    ...factLines(columns, procedure),
    'begins: opening # anywhere, if histories were cut off',
    'ends: end # anywhere, if cases are still open',
  ]
  return `${lines.join('\n')}\n`
}

const instantNames = ['time:timestamp', 'ocel:time', 'updated_at', 'timestamp', 'time', 'date']
const stepColumns = ['concept:name', 'ocel:type', 'activity', 'event', 'action', 'state', 'status']
const actorNames = ['org:resource', 'updated_by', 'resource', 'user', 'actor', 'performed_by']

/** The column whose name, and then whose values, speak for it the most. */
function likely(
  columns: readonly SampledColumn[],
  names: readonly string[],
  score: (column: SampledColumn) => number,
): SampledColumn | undefined {
  const rated = columns.map((column) => {
    const name = column.name.toLowerCase()
    const index = names.findIndex((one) => name === one || name.endsWith(one))
    return { column, score: score(column) + (index < 0 ? 0 : 2 - index / names.length) }
  })
  const [best] = rated.toSorted((a, b) => b.score - a.score)
  return best && best.score > 0.15 ? best.column : undefined
}

/** What is done is one of a closed list, changes within a case, and is named like steps are. */
function stepScore({ values, changes }: SampledColumn, records: number, names: StepNames): number {
  if (values.size === 0 || values.size > mostListed) return 0
  const named = [...values.keys()].filter((value) => meantBy(value, names) !== undefined)
  return changes / Math.max(1, records) / 2 + (1.5 * named.length) / values.size
}

/** Steps by all their names. */
type StepNames = ReadonlyMap<string, string>

function stepNamesOf({ steps }: LinkedProcedure): StepNames {
  return new Map(
    [...steps.values()].flatMap(({ id, title }) => {
      return [id, ...Object.values(title)].map((name) => [normal(name), id] as const)
    }),
  )
}

/** The step that a value names, and whether by the very name. */
function meantBy(
  value: string,
  names: StepNames,
): { readonly step: string; readonly isSame: boolean } | undefined {
  const wanted = normal(value)
  const same = names.get(wanted)
  if (same !== undefined) return { step: same, isSame: true }
  const stem = [...names].find(([name]) => isStem(name, wanted))
  return stem && { step: stem[1], isSame: false }
}

function logLines({ format, delimiter, case: id, objects }: SuggestOptions): readonly string[] {
  const said = [
    `format: ${format}`,
    ...(delimiter === undefined ? [] : [`delimiter: ${quoted(delimiter)}`]),
    ...(objects === undefined ? [] : [`objects: ${quoted(objects)}`]),
  ]
  return [`log: {${said.join(', ')}}`, ...(id === undefined ? [] : [`case: ${quoted(id)}`])]
}

function stepLines(column: SampledColumn | undefined, names: StepNames): readonly string[] {
  if (!column) return ['# Nothing looks like an activity: say which column it is, and its values.']
  const values = [...column.values].toSorted(([, a], [, b]) => b - a)
  const lines = values.slice(0, mostListed).map(([value, count]) => {
    const meant = meantBy(value, names)
    if (meant) {
      const how = meant.isSame ? 'the same name' : 'another form of the name, likely'
      return `    ${quoted(value)}: ${meant.step} # ${count} times; ${how}`
    }
    const near = names.get(nearestWord(normal(value), names.keys()) ?? '')
    const perhaps = near === undefined ? 'nothing is like it' : `perhaps ${near}, not sure`
    return `    # ${quoted(value)}: … # ${count} times; ${perhaps}`
  })
  const more = values.length > mostListed ? [`    # and ${values.length - mostListed} more`] : []
  return ['step:', `  from: ${quoted(column.name)}`, '  values:', ...lines, ...more]
}

/** Whether one is the beginning of the other and nearly as long: `resolve` of `resolved`. */
function isStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3
}

/** Columns named like a field, and columns whose values are the words of its scale. */
function factLines(
  columns: readonly SampledColumn[],
  procedure: LinkedProcedure,
): readonly string[] {
  const byName = new Map(columns.map((column) => [normal(column.name), column]))
  const lines = [...procedure.forms.values()].flatMap(({ id, fields }) => {
    return [...fields.values()].flatMap((field): readonly string[] => {
      const column = byName.get(normal(field.name)) ?? byName.get(normal(`${id}.${field.name}`))
      if (!column || field.type.kind === 'list' || field.type.kind === 'record') return []
      if (field.type.kind !== 'enumeration') {
        return [`  ${id}.${field.name}: ${quoted(column.name)} # by its name`]
      }
      const words = field.type.values
      const values = [...column.values.keys()].slice(0, mostListed).flatMap((value) => {
        const word = words.find((one) => normal(value).includes(normal(one)))
        return word === undefined ? [] : [`${quoted(value)}: ${word}`]
      })
      if (values.length === 0) return []
      return [
        `  ${id}.${field.name}: {from: ${quoted(column.name)}, values: {${values.join(', ')}}} # by likeness`,
      ]
    })
  })
  return lines.length === 0 ? [] : ['facts:', ...lines]
}

function normal(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
