import { type CaseState, type Entry, type Procedure, replayCase } from '@dueprocess/core'
import { readText } from '../input/index.ts'
import type { Session } from '../session.ts'

/** A case that was stored, with its trail where that is known. */
export interface StoredCase {
  readonly file: string
  readonly case: CaseState
  readonly trail?: readonly Entry[]
}

export type ReadCase =
  | ({ readonly ok: true } & StoredCase)
  | { readonly ok: false; readonly file: string; readonly problem: string }

/**
 * Reads a case: `{case, trail}` as `simulate --save` writes it, a case alone, or a trail alone, which
 * is played again under its procedure. Whether it is a case of that is for the kernel to say.
 */
export async function readCase(
  session: Session,
  file: string,
  procedure: Procedure,
): Promise<ReadCase> {
  const say = session.words.cases
  const read = await readText(session, file)
  if (!read.ok) return { ok: false, file, problem: read.problem }
  const value = parse(read.text)
  if (value === undefined) return { ok: false, file, problem: say.notJson }
  if (Array.isArray(value)) return fromTrail(session, file, procedure, value)
  if (!isObject(value)) return { ok: false, file, problem: say.notACase }
  const { case: state, trail } = value
  if (isObject(state)) {
    const entries = Array.isArray(trail) ? { trail: trail as readonly Entry[] } : {}
    return { ok: true, file, case: state as unknown as CaseState, ...entries }
  }
  if (Array.isArray(trail)) return fromTrail(session, file, procedure, trail)
  return 'head' in value && 'place' in value
    ? { ok: true, file, case: value as unknown as CaseState }
    : { ok: false, file, problem: say.notACase }
}

function fromTrail(
  { words }: Session,
  file: string,
  procedure: Procedure,
  trail: readonly unknown[],
): ReadCase {
  const replay = replayCase(procedure, trail as readonly Entry[])
  return replay.ok
    ? { ok: true, file, case: replay.case, trail: trail as readonly Entry[] }
    : { ok: false, file, problem: words.cases.doesNotReplay }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
