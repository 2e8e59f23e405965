import type { Diagnostic } from '@dueprocess/core'
import { version } from '../version.ts'
import type { CheckedFile } from './checked-file.ts'
import { type PlacedRange, placesOf } from './places.ts'

const levels = { error: 'error', warning: 'warning', information: 'note' } as const

/**
 * Checked files as a SARIF 2.1.0 log, which code hosts show beside the lines. Columns count code
 * points; a suggestion that replaces the range is a fix.
 */
export function sarifLog(
  files: readonly CheckedFile[],
  summaryOf: (code: string) => string | undefined,
): object {
  const found = files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))
  const codes = [...new Set(found)].toSorted()
  const rules = codes.map((id) => {
    const text = summaryOf(id)
    return { id, ...(text === undefined ? {} : { shortDescription: { text } }) }
  })
  const driver = { name: 'dueprocess', version, semanticVersion: version, rules }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'unicodeCodePoints',
        results: files.flatMap((file) => resultsOf(file, codes)),
      },
    ],
  }
}

function resultsOf(checked: CheckedFile, codes: readonly string[]): readonly object[] {
  const place = placesOf(checked)
  return checked.diagnostics.map((diagnostic) => {
    const { code, severity, related = [] } = diagnostic
    const at = place(diagnostic)
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: levels[severity],
      message: { text: messageOf(diagnostic) },
      locations: [locationOf(at)],
      ...(related.length > 0
        ? {
            relatedLocations: related.map((one, id) => ({
              id,
              message: { text: one.message },
              ...locationOf(place(one)),
            })),
          }
        : {}),
      ...fixes(diagnostic, at),
    }
  })
}

function messageOf({ message, suggestion }: Diagnostic): string {
  return suggestion ? `${message}; ${suggestion.message}` : message
}

function locationOf(at: PlacedRange): object {
  return { physicalLocation: { artifactLocation: artifactOf(at), region: regionOf(at) } }
}

function regionOf({ start, end }: PlacedRange): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** A relative reference (RFC 3986) with forward slashes, whatever the system uses. */
function artifactOf({ file }: PlacedRange): object {
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return { uri }
}

function fixes(
  { suggestion }: Diagnostic,
  at: PlacedRange,
): { readonly fixes?: readonly object[] } {
  if (suggestion?.text === undefined) return {}
  const replacements = [{ deletedRegion: regionOf(at), insertedContent: { text: suggestion.text } }]
  const artifactChanges = [{ artifactLocation: artifactOf(at), replacements }]
  return { fixes: [{ description: { text: suggestion.message }, artifactChanges }] }
}
