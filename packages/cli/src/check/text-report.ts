import { formatDiagnostics } from '@dueprocess/core/load'
import { paint } from '../colours.ts'
import type { Output } from '../io.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import type { Words } from '../words/index.ts'
import type { CheckedFile, Counts } from './checked-file.ts'
import { procedureFigures } from './procedure-figures.ts'

type Teller = Pick<Session, 'stdout' | 'words'>

/** Tells people about one file: each problem with its line, then a line that sums up. */
export function printFile({ stdout, words }: Teller, checked: CheckedFile): void {
  const { file, text, files, diagnostics } = checked
  if (diagnostics.length > 0) {
    const { colours } = stdout
    stdout.write(`${formatDiagnostics(text, diagnostics, { file, files, colours })}\n`)
  }
  stdout.write(`${summarise(stdout, checked, words.check)}\n`)
}

/** Tells how several files stand together. */
export function printTotal({ stdout, words }: Teller, checked: readonly CheckedFile[]): void {
  const say = words.check
  const total = checked.reduce((sum, { counts }) => add(sum, counts), none)
  const found = paint(stdout, colourOf(total), describe(total, say))
  const concerned = checked.filter(({ diagnostics }) => diagnostics.length > 0).length
  const where = concerned > 0 ? say.inSome(concerned) : ''
  stdout.write(`\n${say.total(checked.length, found)}${where}\n`)
}

function summarise(
  output: Output,
  { file, procedure, counts }: CheckedFile,
  say: Words['check'],
): string {
  const found = paint(output, colourOf(counts), describe(counts, say))
  const name = printable(file)
  if (!procedure) return say.foundIn(found, name)
  const { id, version, stages, steps, deadlines } = procedureFigures(procedure)
  const parts = [
    say.figures.stages(stages),
    say.figures.steps(steps),
    say.figures.deadlines(deadlines),
  ]
  return say.sound(name, found, `${id} ${version}`, parts.join(say.and))
}

const none: Counts = { errors: 0, warnings: 0, notes: 0 }

function add(a: Counts, b: Counts): Counts {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    notes: a.notes + b.notes,
  }
}

function describe({ errors, warnings, notes }: Counts, say: Words['check']): string {
  const parts = [
    ...(errors > 0 ? [say.errors(errors)] : []),
    ...(warnings > 0 ? [say.warnings(warnings)] : []),
    ...(notes > 0 ? [say.notes(notes)] : []),
  ]
  return parts.length > 0 ? parts.join(say.and) : say.none
}

function colourOf({ errors, warnings }: Counts): 'red' | 'yellow' | 'green' {
  if (errors > 0) return 'red'
  return warnings > 0 ? 'yellow' : 'green'
}
