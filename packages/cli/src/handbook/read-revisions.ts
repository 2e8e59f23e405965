import { formatDiagnostics, readYaml } from '@dueprocess/core'
import type { Revision } from '@dueprocess/handbook'
import { readText } from '../input/index.ts'
import type { Session } from '../session.ts'

type ReadRevisions =
  | { readonly ok: true; readonly revisions: readonly Revision[] }
  | { readonly ok: false; readonly problem: string }

/** Reads what changed from version to version: a list in YAML or JSON. */
export async function readRevisions(session: Session, file: string): Promise<ReadRevisions> {
  const read = await readText(session, file)
  if (!read.ok) return read
  const { value, diagnostics } = readYaml(read.text)
  if (value === undefined) {
    const { stderr } = session
    stderr.write(formatDiagnostics(read.text, diagnostics, { file, colours: stderr.colours }))
  }
  const revisions = Array.isArray(value) ? value.map(revisionOf) : []
  const known = revisions.filter((one) => one !== undefined)
  return known.length > 0 && known.length === revisions.length
    ? { ok: true, revisions: known }
    : { ok: false, problem: session.words.handbook.notRevisions }
}

const keys: ReadonlySet<string> = new Set(['version', 'date', 'author', 'text'])

function revisionOf(value: unknown): Revision | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value)
  if (entries.some(([key, one]) => !keys.has(key) || !isPlain(one))) return undefined
  const { version, date, author, text } = Object.fromEntries(
    entries.map(([key, one]) => [key, String(one)]),
  )
  if (version === undefined || date === undefined || text === undefined) return undefined
  return { version, date, text, ...(author === undefined ? {} : { author }) }
}

/** A text, or what YAML takes for a number, such as the version 1.2. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
