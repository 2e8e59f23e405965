import { type ReadCsvOptions, readCsv, readJsonLines, readOcel, readXes } from '../read/index.ts'
import type { LogBytes, LogTrace } from '../record/index.ts'
import type { Mapping } from './mapping.ts'

/** Reads a log as its mapping says that it is, with the columns that the mapping names. */
export function readMapped(bytes: LogBytes, mapping: Mapping): AsyncIterable<LogTrace> {
  const { log, columns: only } = mapping
  if (log.format === 'xes') return readXes(bytes, { only })
  if (log.format === 'ocel') return readOcel(bytes, { objects: log.objects, only })
  const options = { case: mapping.case, rows: log.rows, only, missing: log.missing }
  if (log.format === 'json-lines') return readJsonLines(bytes, options)
  const csv: ReadCsvOptions = {
    ...options,
    delimiter: log.delimiter,
    ...(log.encoding === undefined ? {} : { encoding: log.encoding }),
  }
  return readCsv(bytes, csv)
}
