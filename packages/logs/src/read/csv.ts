import { pipeline, Readable } from 'node:stream'
import { nearestWord, say } from '@dueprocess/rules'
import { type CsvError, parse } from 'csv-parse'
import { type LogBytes, LogError, type LogTrace, type LogValue } from '../record/index.ts'
import { type CaseRecord, groupRecords, type RecordOrder } from './group-records.ts'
import { textOf } from './text-of.ts'

/** What a CSV file cannot say of itself. */
export interface ReadCsvOptions {
  /** What stands between two fields: `,`, `;` or a tab. It is not guessed. */
  readonly delimiter: string
  /** The column that names the case. */
  readonly case: string
  readonly rows: RecordOrder
  /** Such as `windows-1252`; UTF-8 where absent. */
  readonly encoding?: string
  /** Columns that are kept, and must be there; absent: all. */
  readonly only?: ReadonlySet<string>
  /** Texts that stand for nothing recorded; an empty field always does. */
  readonly missing?: ReadonlySet<string>
}

const longestRow = 1024 * 1024

/**
 * Reads CSV (RFC 4180: fields in quotes may hold delimiters, line breaks and doubled quotes), plain
 * or gzip. The first row names the columns. A row with more or fewer fields than these has a fault:
 * its case is certain where the first field names it and another one follows.
 */
export async function* readCsv(bytes: LogBytes, options: ReadCsvOptions): AsyncGenerator<LogTrace> {
  yield* groupRecords(records(bytes, options), options.rows)
}

async function* records(bytes: LogBytes, options: ReadCsvOptions): AsyncGenerator<CaseRecord> {
  const { delimiter, encoding, missing = new Set() } = options
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  })
  pipeline(Readable.from(textOf(bytes, encoding)), parser, () => {})
  let header: Header | undefined
  let record = 0
  try {
    for await (const row of parser as AsyncIterable<readonly string[]>) {
      if (!header) {
        header = readHeader(row, options)
        continue
      }
      record += 1
      if (row.length !== header.width) {
        const named = caseOfFaulty(row, header.case, missing)
        yield { record, ...named, attributes: new Map(), fault: 'wrong-number-of-fields' }
        continue
      }
      const attributes = new Map<string, LogValue>()
      for (const [name, index] of header.kept) {
        const value = row[index] ?? ''
        if (value !== '' && !missing.has(value)) attributes.set(name, value)
      }
      const id = row[header.case] ?? ''
      yield { record, case: id === '' || missing.has(id) ? null : id, attributes }
    }
  } catch (error) {
    throw isCsvError(error) ? new LogError('invalid-csv', explain(error), error) : error
  }
  if (!header) throw new LogError('invalid-csv', say`the log is empty: not even columns are named`)
}

/** A field that is missing or too much shifts those behind it, and the last one may be cut off. */
function caseOfFaulty(
  row: readonly string[],
  column: number,
  missing: ReadonlySet<string>,
): Pick<CaseRecord, 'case' | 'perhaps'> {
  const id = row[column] ?? ''
  if (id === '' || missing.has(id)) return { case: null }
  return column === 0 && row.length > 1 ? { case: id } : { case: null, perhaps: id }
}

interface Header {
  readonly width: number
  readonly case: number
  readonly kept: readonly (readonly [name: string, index: number])[]
}

function readHeader(names: readonly string[], { only, case: id }: ReadCsvOptions): Header {
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) {
    throw new LogError('repeated-column', say`two columns are named "${twice}"`)
  }
  for (const name of [id, ...(only ?? [])]) {
    if (!names.includes(name)) throw new LogError('unknown-column', unknownColumn(name, names))
  }
  return {
    width: names.length,
    case: names.indexOf(id),
    kept: [...names.entries()].flatMap(([index, name]) => {
      return !only || only.has(name) ? [[name, index] as const] : []
    }),
  }
}

function unknownColumn(name: string, names: readonly string[]): string {
  const meant = nearestWord(name, names)
  const shown = names.slice(0, 20).join(', ') + (names.length > 20 ? ', …' : '')
  const question = meant === undefined ? '' : say`. Did you mean "${meant}"?`
  return say`the log has no column "${name}"; available: ${shown}${question}`
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
}

function explain(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return say`a row has over 1 MiB: a quote that is never closed takes in all that follows`
  }
  return say`this is no CSV of RFC 4180: ${error.message}`
}
