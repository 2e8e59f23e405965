import {
  type Bases,
  type Diagnostic,
  type InstalledCalendars,
  loadProcedure,
  type NamedText,
  type Procedure,
  positionOf,
} from '@dueprocess/core'
import { calendars as shipped } from '@dueprocess/presets'
import { nearestWord, say } from '@dueprocess/rules'
import { presetBases, presets } from './presets.ts'

/** Whether a procedure is named by its path: `service-incident@1.0.0` is none. */
export function isPath(reference: string): boolean {
  return reference.startsWith('.') || /[/\\]|\.ya?ml$/i.test(reference)
}

/** The preset of a name, or why there is none. */
export function findPreset(name: string): Procedure | string {
  const preset = presets.get(name)
  if (preset) return preset()
  const meant = nearestWord(name, presets.keys())
  const help =
    meant === undefined
      ? say`a file is named by its path, such as ./badge.yaml`
      : say`did you mean \`${meant}\`?`
  return say`there is no preset \`${name}\`; available: ${[...presets.keys()].join(', ')}; ${help}`
}

export interface ProcedureSources {
  /** Calendars beside those that ship with the presets. */
  readonly calendars?: InstalledCalendars
  /** What it can extend; left out, the presets. */
  readonly bases?: Bases
}

/** The procedure of a text, or what is wrong with it. The name is that of its file. */
export function procedureOf(
  { name, text }: NamedText,
  { calendars = {}, bases = presetBases }: ProcedureSources = {},
): Procedure | string {
  const installed = { ...shipped, ...calendars }
  const { procedure, diagnostics, files } = loadProcedure(text, {
    calendars: installed,
    bases,
    name,
  })
  if (procedure) return procedure
  const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error')
  if (!first) return say`the procedure \`${name}\` cannot run`
  const { line, column } = positionOf(textOf(first, { name, text }, files), first.range.start)
  const others = more.length === 0 ? '' : say` (and ${more.length} more)`
  const place = `${first.file ?? name}:${line}:${column}`
  return say`the procedure has problems: ${place} ${first.code}: ${first.message}${others}`
}

/** A problem may lie in a file that the procedure extends. */
function textOf(
  { file }: Diagnostic,
  own: NamedText,
  files: readonly { readonly name?: string; readonly text: string }[],
): string {
  return files.find(({ name }) => file !== undefined && name === file)?.text ?? own.text
}
