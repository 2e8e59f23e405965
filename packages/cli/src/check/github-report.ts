import type { CheckedFile } from './checked-file.ts'
import { placesOf } from './places.ts'

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const

/** One file as workflow commands of GitHub Actions, which show each problem beside its line. */
export function githubAnnotations(checked: CheckedFile): string {
  const place = placesOf(checked)
  const lines = checked.diagnostics.map((diagnostic) => {
    const { code, severity, message, suggestion } = diagnostic
    const { file, start, end } = place(diagnostic)
    const properties = {
      file,
      line: start.line,
      endLine: end.line,
      // Columns of different lines say nothing, and are refused.
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: code,
    }
    const told = Object.entries(properties).map(([name, value]) => {
      return `${name}=${escapeProperty(String(value))}`
    })
    const said = suggestion ? `${message}\n${suggestion.message}` : message
    return `::${commands[severity]} ${told.join(',')}::${escapeData(said)}\n`
  })
  return lines.join('')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
