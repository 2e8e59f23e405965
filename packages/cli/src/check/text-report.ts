import { type Diagnostic, formatDiagnostics } from '@dueprocess/core'
import { paint } from '../colours.ts'
import type { Output } from '../io.ts'
import { printable } from '../printable.ts'
import type { CheckedFile, Counts } from './check-text.ts'
import { procedureFigures } from './procedure-figures.ts'

// More than anybody reads in one go; a broken file can have many thousands.
const mostShown = 100

/** Tells people about one file: each problem with its line, then a line that sums up. */
export function printFile(output: Output, checked: CheckedFile): void {
  const { file, text, diagnostics } = checked
  const shown = gravest(diagnostics)
  if (shown.length > 0) {
    const { colours } = output
    output.write(`${formatDiagnostics(text, shown, { file, colours })}\n`)
  }
  const hidden = diagnostics.length - shown.length
  if (hidden > 0) {
    output.write(`… and ${hidden} more; \`--format json\` shows all\n\n`)
  }
  output.write(`${summarise(output, checked)}\n`)
}

/** Tells how several files stand together. */
export function printTotal(output: Output, checked: readonly CheckedFile[]): void {
  const wrong = checked.filter(({ counts }) => counts.errors > 0)
  const total = checked.reduce((sum, { counts }) => add(sum, counts), none)
  const files = `${wrong.length} of ${checked.length} files have errors`
  const text = wrong.length === 0 ? `${checked.length} files without errors` : files
  const found = describe(total)
  const all = found ? `${text}: ${found}` : text
  output.write(`\n${paint(output, colourOf(total), all)}\n`)
}

function gravest(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostShown) return diagnostics
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const others = diagnostics.filter(({ severity }) => severity !== 'error')
  return [...errors, ...others].slice(0, mostShown)
}

function summarise(output: Output, { file, procedure, counts }: CheckedFile): string {
  const found = paint(output, colourOf(counts), describe(counts) ?? 'no problems')
  const name = printable(file)
  if (!procedure) return `${found} in ${name}`
  const { id, version, ...figures } = procedureFigures(procedure)
  const parts = Object.entries(figures).map(([what, number]) => amount(number, what.slice(0, -1)))
  return `${name}: ${found}, procedure ${id} ${version}, ${parts.join(', ')}`
}

const none: Counts = { errors: 0, warnings: 0, notes: 0 }

function add(a: Counts, b: Counts): Counts {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    notes: a.notes + b.notes,
  }
}

function describe({ errors, warnings, notes }: Counts): string | undefined {
  const parts = [
    ...(errors > 0 ? [amount(errors, 'error')] : []),
    ...(warnings > 0 ? [amount(warnings, 'warning')] : []),
    ...(notes > 0 ? [amount(notes, 'note')] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}

function amount(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

function colourOf({ errors, warnings }: Counts): 'red' | 'yellow' | 'green' {
  if (errors > 0) return 'red'
  return warnings > 0 ? 'yellow' : 'green'
}
