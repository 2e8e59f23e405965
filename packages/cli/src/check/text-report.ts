import { formatDiagnostics } from '@dueprocess/core'
import { paint } from '../colours.ts'
import type { Output } from '../io.ts'
import { printable } from '../printable.ts'
import type { CheckedFile, Counts } from './check-text.ts'
import { procedureFigures } from './procedure-figures.ts'

/** Tells people about one file: each problem with its line, then a line that sums up. */
export function printFile(output: Output, checked: CheckedFile): void {
  const { file, text, diagnostics } = checked
  if (diagnostics.length > 0) {
    const { colours } = output
    output.write(`${formatDiagnostics(text, diagnostics, { file, colours })}\n`)
  }
  output.write(`${summarise(output, checked)}\n`)
}

/** Tells how several files stand together. */
export function printTotal(output: Output, checked: readonly CheckedFile[]): void {
  const total = checked.reduce((sum, { counts }) => add(sum, counts), none)
  const found = paint(output, colourOf(total), describe(total))
  const concerned = checked.filter(({ diagnostics }) => diagnostics.length > 0).length
  const where = concerned > 0 ? ` in ${concerned} of them` : ''
  output.write(`\n${checked.length} files checked: ${found}${where}\n`)
}

function summarise(output: Output, { file, procedure, counts }: CheckedFile): string {
  const found = paint(output, colourOf(counts), describe(counts))
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

function describe({ errors, warnings, notes }: Counts): string {
  const parts = [
    ...(errors > 0 ? [amount(errors, 'error')] : []),
    ...(warnings > 0 ? [amount(warnings, 'warning')] : []),
    ...(notes > 0 ? [amount(notes, 'note')] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'no problems'
}

function amount(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

function colourOf({ errors, warnings }: Counts): 'red' | 'yellow' | 'green' {
  if (errors > 0) return 'red'
  return warnings > 0 ? 'yellow' : 'green'
}
