import { formatDiagnostics, type MigrationMapping, readYaml } from '@dueprocess/core'
import { readText } from '../input/index.ts'
import type { Session } from '../session.ts'

/** A mapping from a file of YAML or JSON; what is wrong with it as such is told. */
export async function readMapping(
  session: Session,
  file: string | undefined,
): Promise<{ readonly mapping: MigrationMapping } | { readonly problem: string }> {
  if (file === undefined) return { mapping: {} }
  const read = await readText(session, file)
  if (!read.ok) return { problem: `"${file}" ${read.problem}` }
  const { value, diagnostics } = readYaml(quoteNull(read.text))
  if (value !== undefined) return { mapping: withNulls(value) as MigrationMapping }
  const { stderr } = session
  stderr.write(formatDiagnostics(read.text, diagnostics, { file, colours: stderr.colours }))
  return { problem: session.words.migrate.notAMapping(file) }
}

// The profile of the language has no null, because an interrupted line must not mean anything; a
// mapping says it in so many letters.
const nothing = ':null:'

function quoteNull(text: string): string {
  return text.replaceAll(/(:[ \t]+)null(?=[ \t]*(?:[,}#\r\n]|$))/g, `$1"${nothing}"`)
}

function withNulls(value: unknown): unknown {
  if (value === nothing) return null
  if (Array.isArray(value)) return value.map(withNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNulls(one)]))
}
