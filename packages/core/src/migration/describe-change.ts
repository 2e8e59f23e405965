import type { Json } from '@dueprocess/rules'
import { textIn } from '../procedure/index.ts'
import type { PartChange, ProcedureChange } from './diff.ts'

/** A difference between two versions in one English sentence, with titles of the procedure. */
export function describeChange(
  { kind, id, title, change, parts = [] }: ProcedureChange,
  languages: readonly string[] = ['en'],
): string {
  const name = `${kind === 'rule' ? '' : `${kind} `}"${textIn(title, languages, id)}"`
  if (change !== 'changed') return `${changes[change](name)}.`
  return `Changed: ${name}: ${parts.map(describePart).join('; ')}.`
}

const changes: Record<Exclude<ProcedureChange['change'], 'changed'>, (name: string) => string> = {
  added: (name) => `New: ${name}`,
  removed: (name) => `No longer there: ${name}`,
  words: (name) => `Called or explained otherwise, and else the same: ${name}`,
}

function describePart({ part, from, to }: PartChange): string {
  if (from === undefined || isNothing(from)) return `\`${part}\` is now ${inWords(to)}`
  if (to === undefined || isNothing(to)) return `\`${part}\` was ${inWords(from)}, and is gone`
  return `\`${part}\` was ${inWords(from)} and is ${inWords(to)}`
}

function isNothing(value: Json): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Short enough to be read: a choice that is fixed is its value, a list its items. */
function inWords(value: Json | undefined): string {
  if (value === undefined || value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(inWords).join(', ') || 'nothing'
  const { kind, ...parts } = value as { readonly [part: string]: Json }
  const said = Object.entries(parts).map(([part, member]) => `${part} ${inWords(member)}`)
  if (kind === 'fixed') return inWords(parts.value)
  const what = typeof kind === 'string' ? [kind, ...said] : said
  return what.length === 0 ? 'nothing' : what.join(', ')
}
