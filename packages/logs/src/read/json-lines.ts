import { say } from '@dueprocess/rules'
import { type LogBytes, LogError, type LogTrace, type LogValue } from '../record/index.ts'
import { type CaseRecord, groupRecords, type RecordOrder } from './group-records.ts'
import { textOf } from './text-of.ts'

/** What a log of JSON lines cannot say of itself. */
export interface ReadJsonLinesOptions {
  /** The member that names the case. */
  readonly case: string
  readonly rows: RecordOrder
  /** Members that are kept; absent: all. */
  readonly only?: ReadonlySet<string>
  /** Texts that stand for nothing recorded. */
  readonly missing?: ReadonlySet<string>
}

const longestLine = 1024 * 1024
const deepest = 8

/**
 * Reads one JSON object a line, plain or gzip. Members of members are named `outer.inner`. A line
 * that is no JSON object has a fault, and no case for certain.
 */
export async function* readJsonLines(
  bytes: LogBytes,
  options: ReadJsonLinesOptions,
): AsyncGenerator<LogTrace> {
  yield* groupRecords(records(bytes, options), options.rows)
}

async function* records(
  bytes: LogBytes,
  { case: id, only, missing = new Set() }: ReadJsonLinesOptions,
): AsyncGenerator<CaseRecord> {
  let record = 0
  for await (const line of linesOf(textOf(bytes, 'utf-8'))) {
    if (line.trim() === '') continue
    record += 1
    const found = parseObject(line)
    if (!found) {
      const perhaps = caseIn(line, id)
      const seems = perhaps === undefined ? {} : { perhaps }
      yield { record, case: null, ...seems, attributes: new Map(), fault: 'invalid-json' }
      continue
    }
    const attributes = new Map<string, LogValue>()
    let of: string | null = null
    for (const [name, value] of membersOf(found, '', 0)) {
      if (value === '' || missing.has(String(value))) continue
      if (name === id) of = String(value)
      if (!only || only.has(name)) attributes.set(name, value)
    }
    yield { record, case: of, attributes }
  }
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) {
      throw new LogError('too-large', say`a line has over 1 MiB; each holds one JSON object`)
    }
    yield* lines
  }
  yield rest
}

function parseObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The case that a damaged line seems to name: the text behind the first member of this name. */
function caseIn(line: string, name: string): string | undefined {
  const start = line.indexOf(`${JSON.stringify(name)}:`)
  if (start < 0) return undefined
  const rest = line.slice(start + JSON.stringify(name).length + 1)
  const [, text, number] = /^\s*(?:"([^"\\]+)"|(-?\d+))/.exec(rest) ?? []
  return text ?? number
}

function* membersOf(
  of: object,
  before: string,
  depth: number,
): Generator<readonly [name: string, value: LogValue]> {
  for (const [name, value] of Object.entries(of)) {
    const path = before + name
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      yield [path, value]
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      if (depth < deepest) yield* membersOf(value, `${path}.`, depth + 1)
    }
  }
}
