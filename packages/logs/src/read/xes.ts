import { say } from '@dueprocess/rules'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import {
  type LogBytes,
  LogError,
  type LogEvent,
  type LogTrace,
  type LogValue,
} from '../record/index.ts'
import { textOf } from './text-of.ts'

/** How much is read of a log. */
export interface ReadXesOptions {
  /** Names of the attributes that are kept; absent: all. */
  readonly only?: ReadonlySet<string>
}

// Of one tag or text. A log has short ones; without a bound one attribute could fill the memory.
const longestToken = 8 * 1024 * 1024
const deepest = 100
// By which the standard names cases.
const caseName = 'concept:name'

/**
 * Reads XES (IEEE 1849), plain or gzip, and gives each trace as soon as it is whole: no more than
 * the longest trace is in memory. Of nested attributes the outermost is read. A document type is
 * refused, and with it every entity but the five of XML.
 */
export async function* readXes(
  bytes: LogBytes,
  options: ReadXesOptions = {},
): AsyncGenerator<LogTrace> {
  const { traces, parser, sinceToken } = traceParser(options)
  const guarded = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      throw error instanceof LogError ? error : xmlError(error, parser.line, parser.column)
    }
  }
  for await (const text of textOf(bytes, declaredEncoding)) {
    guarded(() => parser.write(text))
    if (sinceToken(text.length) > longestToken) {
      throw new LogError('too-large', say`a tag or text near line ${parser.line} has over 8 MiB`)
    }
    yield* traces.splice(0)
  }
  guarded(() => parser.close())
  yield* traces.splice(0)
}

/** Of UTF-16 too, which has a zero beside each letter, and behind a byte order mark. */
function declaredEncoding(start: string): string | undefined {
  const letters = start.replaceAll('\0', '').replace(/^[^<]*/, '')
  return /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(letters)?.[1]
}

function xmlError(error: unknown, line: number, column: number): LogError {
  const said = error instanceof Error ? error.message : String(error)
  const message = say`this is no XML from line ${line}, column ${column} on: ${said}`
  return new LogError('invalid-xml', message, error)
}

interface TraceParser {
  readonly parser: SaxesParser
  /** Traces that are whole and were not given out. */
  readonly traces: LogTrace[]
  /** How much was written since a tag was last seen, with so much more. */
  readonly sinceToken: (more: number) => number
}

function traceParser({ only }: ReadXesOptions): TraceParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const traces: LogTrace[] = []
  let depth = 0
  let records = 0
  let pending = 0
  let trace: { attributes: Map<string, LogValue>; events: LogEvent[] } | undefined
  let event: Map<string, LogValue> | undefined
  // The depth at which attributes belong to what is open.
  let own = -1

  const refuse = (code: 'doctype' | 'not-xes', message: string): never => {
    throw new LogError(code, message)
  }
  parser.on('doctype', () => {
    refuse('doctype', say`the log has a document type; XES has none, and its entities are not read`)
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    pending = 0
    const element = name.includes(':') ? name.slice(name.indexOf(':') + 1) : name
    if (depth === 0 && element !== 'log') {
      refuse('not-xes', say`this is no XES: it begins with <${name}>, not with <log>`)
    }
    if (depth > deepest) throw new LogError('too-large', say`elements lie over ${deepest} deep`)
    if (depth === own) {
      const { key, value } = attributes
      if (key !== undefined && value !== undefined) {
        if (event) {
          if (!only || only.has(key)) event.set(key, typed(element, value))
        } else if (!only || only.has(key) || key === caseName) {
          trace?.attributes.set(key, typed(element, value))
        }
      } else if (element === 'event' && !event) {
        event = new Map()
        own = depth + 1
      }
    } else if (depth === 1 && element === 'trace') {
      trace = { attributes: new Map(), events: [] }
      own = 2
    } else if (depth === 1 && element === 'event') {
      // It stands in no trace, and is of no case.
      event = new Map()
      own = 2
    }
    depth += 1
  })
  parser.on('closetag', () => {
    pending = 0
    depth -= 1
    if (event && depth === own - 1) {
      records += 1
      const one = { record: records, attributes: event }
      if (trace) trace.events.push(one)
      else traces.push({ case: null, attributes: new Map(), events: [one] })
      event = undefined
      own = trace ? 2 : -1
    } else if (trace && depth === 1) {
      const name = trace.attributes.get(caseName)
      traces.push({ case: name === undefined ? null : String(name), ...trace })
      trace = undefined
      own = -1
    }
  })
  return {
    parser,
    traces,
    sinceToken: (more) => {
      pending += more
      return pending
    },
  }
}

/** Values that are no number or truth value of XES stay the text that they are. */
function typed(type: string, text: string): LogValue {
  if (type === 'int' || type === 'float') {
    const number = Number(text)
    return text !== '' && String(number) === text ? number : text
  }
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
