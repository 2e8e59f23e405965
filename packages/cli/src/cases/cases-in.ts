import { readText } from '../input/index.ts'
import type { Session } from '../session.ts'
import type { Words } from '../words/index.ts'

type CasesIn =
  | { readonly ok: true; readonly cases: readonly ReadTrail[] }
  | { readonly ok: false; readonly problem: string }

interface ReadTrail {
  readonly trail: unknown
  /** The case as it was stored beside the trail, whatever it is. */
  readonly stored?: Readonly<Record<string, unknown>>
}

/** The trails in a file, `-` for the standard input. */
export async function readCases(session: Session, file: string): Promise<CasesIn> {
  const read = await readText(session, file)
  return read.ok ? casesIn(read.text, session.words) : { ok: false, problem: read.problem }
}

/**
 * The trails in a text. JSON: one trail, `{case, trail}`, or a list of these. JSON lines: each line one
 * of them, or one entry; then the entries of a case make its trail, in the order in which they come.
 * Whether they are whole is not looked at here.
 */
function casesIn(text: string, words: Words): CasesIn {
  const whole = parse(text)
  if (whole !== undefined) {
    const cases = casesOf(whole)
    return cases ? { ok: true, cases } : { ok: false, problem: words.cases.noTrail }
  }
  return casesInLines(text, words)
}

function casesInLines(text: string, words: Words): CasesIn {
  const cases: ReadTrail[] = []
  const trails = new Map<string, unknown[]>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parse(line)
    // One value over several lines, with a mistake in it, is no JSON lines.
    if (value === undefined && index === 0) return { ok: false, problem: words.cases.notJson }
    if (value === undefined) return { ok: false, problem: words.metrics.notJsonAt(index + 1) }
    const of = caseOfEntry(value)
    const found = of === undefined ? casesOf(value) : []
    if (!found) return { ok: false, problem: words.metrics.noTrailAt(index + 1) }
    cases.push(...found)
    if (of === undefined) continue
    const trail = trails.get(of) ?? []
    if (trail.length === 0) {
      trails.set(of, trail)
      cases.push({ trail })
    }
    trail.push(value)
  }
  return { ok: true, cases }
}

/** The trails in a value; undefined where it is none and no list of some. */
function casesOf(value: unknown): readonly ReadTrail[] | undefined {
  if (!Array.isArray(value)) return isStored(value) ? [trailOf(value)] : undefined
  // An empty list is no trail of nothing, but no case at all.
  if (value.length === 0) return []
  if (value.every(isStored)) return value.map(trailOf)
  if (value.every(Array.isArray)) return value.map((trail) => ({ trail }))
  return [{ trail: value }]
}

interface Stored {
  readonly trail: unknown
  readonly case?: unknown
}

function trailOf({ trail, case: stored }: Stored): ReadTrail {
  return isObject(stored) ? { trail, stored } : { trail }
}

function isStored(value: unknown): value is Stored {
  return isObject(value) && Array.isArray(value.trail)
}

/** The case of an entry that stands alone. */
function caseOfEntry(value: unknown): string | undefined {
  const isEntry = isObject(value) && typeof value.case === 'string' && 'seq' in value
  return isEntry ? String(value.case) : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
