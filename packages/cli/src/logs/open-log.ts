import {
  type LogBytes,
  LogError,
  type LogTrace,
  readCsv,
  readJsonLines,
  readOcel,
  readXes,
  type SuggestOptions,
} from '@dueprocess/logs'
import type { Session } from '../session.ts'

/** The bytes of a log; `-` is the standard input. */
export function openLog({ readFile, readInput }: Session, file: string): LogBytes {
  return file === '-' ? readInput() : readFile(file)
}

/** What is wrong with a log, or with its file. Anything else is a fault of ours. */
export function tellLogError({ words }: Session, file: string, error: unknown): string {
  if (error instanceof LogError) return `"${file}": ${error.message}`
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error
  return `"${file}" ${code === 'ENOENT' ? words.files.missing : words.files.unreadable(code)}`
}

/** The format that the ending of a name stands for. */
export function formatOfName(file: string): SuggestOptions['format'] | undefined {
  const name = file.toLowerCase().replace(/\.gz$/, '')
  if (name.endsWith('.xes')) return 'xes'
  if (name.endsWith('.csv')) return 'csv'
  if (name.endsWith('.jsonl') || name.endsWith('.ndjson')) return 'json-lines'
  return name.endsWith('.jsonocel') || name.endsWith('.ocel.json') ? 'ocel' : undefined
}

const mostRecords = 5000

/** The first cases of a log, with some thousand records. */
export async function sampleOf(
  bytes: LogBytes,
  { format, delimiter = '', case: id = '', objects = '' }: SuggestOptions,
): Promise<readonly LogTrace[]> {
  const read = {
    xes: () => readXes(bytes),
    csv: () => readCsv(bytes, { delimiter, case: id, rows: 'together' }),
    'json-lines': () => readJsonLines(bytes, { case: id, rows: 'together' }),
    ocel: () => readOcel(bytes, { objects }),
  }
  const sample: LogTrace[] = []
  let records = 0
  for await (const trace of read[format]()) {
    sample.push(trace)
    records += trace.events.length
    if (records >= mostRecords) break
  }
  return sample
}
