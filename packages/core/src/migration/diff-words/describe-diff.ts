import type { Json } from '@dueprocess/rules'
import { textIn } from '../../procedure/index.ts'
import type { PartChange, ProcedureChange } from '../diff.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { partLabel } from './part-label.ts'
import type { DiffPhrases } from './phrases.ts'
import { cellsOf, outputsOf, say } from './say.ts'

/** How a difference is told. */
export interface DescribeDiffOptions {
  /** English by default. */
  readonly language?: 'en' | 'zh'
}

const phrasesOf: Readonly<Record<'en' | 'zh', DiffPhrases>> = { en: english, zh: chinese }

/**
 * What `diffProcedures` found, for people: each element with its title, and under it a line for each
 * part that differs. Values stand as the documents have them. Ends with a line feed.
 */
export function describeDiff(
  changes: readonly ProcedureChange[],
  { language = 'en' }: DescribeDiffOptions = {},
): string {
  const phrases = phrasesOf[language]
  if (changes.length === 0) return `${phrases.nothing}\n`
  return changes.map((change) => describeElement(change, phrases)).join('')
}

function describeElement(change: ProcedureChange, phrases: DiffPhrases): string {
  const { kind, id, title, parts = [] } = change
  const name = textIn(title, phrases.languages, '')
  const heading = phrases.heading(phrases.kinds[kind], id, name === '' ? undefined : name)
  if (change.change === 'added') return phrases.aside(heading, phrases.added)
  if (change.change === 'removed') return phrases.aside(heading, phrases.removed)
  if (change.change === 'words') return phrases.aside(heading, phrases.onlyTexts)
  const lines = parts.flatMap((part) => describePart(change, part, phrases))
  return [heading, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

function describePart(
  { kind }: ProcedureChange,
  change: PartChange,
  phrases: DiffPhrases,
): readonly string[] {
  const { part, item, from, to } = change
  if (part === 'table/rules') return [describeRow(change, phrases)]
  const label = partLabel(part, phrases)
  if (part === 'calendar') return [describeCalendar(label, change, phrases)]
  if (item && from === undefined) return [phrases.joined(label, say(to))]
  if (item && to === undefined) return [phrases.left(label, say(from))]
  if (isNames(from) && isNames(to)) {
    const isBy = kind === 'step' && part === 'by/value'
    return isBy ? describeActors(from, to, phrases) : describeNames(label, from, to, phrases)
  }
  if (isNothing(from) && isNothing(to)) return []
  const [old, now] = [inWords(from, phrases), inWords(to, phrases)]
  if (isNothing(from)) return [phrases.given(label, now)]
  if (isNothing(to)) return [phrases.taken(label, old)]
  return [phrases.changed(label, old, now)]
}

function inWords(value: Json | undefined, phrases: DiffPhrases): string {
  if (typeof value === 'boolean') return phrases.truth(value)
  return typeof value === 'string' ? phrases.text(value) : say(value)
}

/** Behind the id of a calendar stands the beginning of a hash of its days and hours. */
function describeCalendar(label: string, { from, to }: PartChange, phrases: DiffPhrases): string {
  const [old, now] = [from, to].map((value) => say(value).replace(/ \([0-9a-f]{12}\)$/u, ''))
  if (old === now) return phrases.otherDays(now ?? '')
  return phrases.changed(label, old ?? '', now ?? '')
}

function describeRow({ from, to }: PartChange, phrases: DiffPhrases): string {
  const [old, now] = [from, to] as readonly ({ readonly [name: string]: Json } | undefined)[]
  if (!old) return phrases.rowAdded(say(to))
  if (!now) return phrases.rowRemoved(say(from))
  const cells = cellsOf(now)
  if (cellsOf(old) !== cells) return phrases.rowBecomes(say(from), say(to))
  return phrases.rowGives(cells, outputsOf(old), outputsOf(now))
}

function describeActors(from: Names, to: Names, phrases: DiffPhrases): readonly string[] {
  const [joined, left] = [without(to, from), without(from, to)]
  return [
    ...(joined.length > 0 ? [phrases.mayTake(say(joined))] : []),
    ...(left.length > 0 ? [phrases.mayNotTake(say(left))] : []),
  ]
}

function describeNames(
  label: string,
  from: Names,
  to: Names,
  phrases: DiffPhrases,
): readonly string[] {
  const [joined, left] = [without(to, from), without(from, to)]
  if (from.length === 0) return [phrases.given(label, say(joined))]
  if (to.length === 0) return [phrases.taken(label, say(left))]
  if (joined.length === 0 && left.length === 0) return [phrases.order(label, say(to))]
  return [
    ...(joined.length > 0 ? [phrases.joined(label, say(joined))] : []),
    ...(left.length > 0 ? [phrases.left(label, say(left))] : []),
  ]
}

type Names = readonly Exclude<Json, object>[]

function isNames(value: Json | undefined): value is Names & Json {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
}

function without(names: Names, others: Names): Exclude<Json, object>[] {
  return names.filter((name) => !others.includes(name))
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
