import { readText } from '../input/index.ts'
import type { Session } from '../session.ts'

export type ReadTrail =
  | { readonly ok: true; readonly trail: readonly unknown[] }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads a trail as it was written down, `{case, trail}` or the trail alone; whether it is whole is
 * for an audit to say, so nothing of it is looked at here.
 */
export async function readTrail(session: Session, file: string): Promise<ReadTrail> {
  const say = session.words.cases
  const read = await readText(session, file)
  if (!read.ok) return read
  const value = parse(read.text)
  if (value === undefined) return { ok: false, problem: say.notJson }
  const trail = Array.isArray(value) ? value : (value as { readonly trail?: unknown } | null)?.trail
  return Array.isArray(trail) ? { ok: true, trail } : { ok: false, problem: say.noTrail }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
