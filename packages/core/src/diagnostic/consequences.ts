import { say } from '@dueprocess/rules'
import type { Diagnostic } from './diagnostic.ts'
import { sortByPlace } from './format.ts'
import { indexLines, type LineIndex } from './position.ts'

/** What was found, by the stage that found it. */
export interface FoundByStage {
  /** By reading: what is wrong in the text itself, whatever names mean. */
  readonly reading: readonly Diagnostic[]
  /** By linking: names, conditions, what belongs together. */
  readonly linking: readonly Diagnostic[]
}

/**
 * Leaves out what only follows from something else that is told, so that one slip is one problem
 * or few: a name that is written in the document but could not be read there; the same unknown name
 * at other places, which are named beside the first; and the rest of a row of equal problems, as a
 * lost line leaves behind. Whoever mends what is told hears of everything that is left.
 */
export function withoutConsequences(
  text: string,
  { reading, linking }: FoundByStage,
): Diagnostic[] {
  const lines = indexLines(text)
  const isBroken = reading.some(({ severity }) => severity === 'error')
  const isWritten = keysIn(text)
  const words = linking.map((one) => ({ one, missing: missingWord(text, one, isWritten) }))
  const left = words.filter(({ one, missing }) => {
    if (!isBroken || one.severity !== 'error') return true
    return missing?.isWritten !== true && !(isOfParts(one) && isNear(lines, one, reading))
  })
  return [...withoutRows(lines, reading), ...onceEach(left)]
}

const roots: ReadonlySet<string> = new Set([
  ...['deadline', 'done', 'ever', 'held', 'in', 'link', 'parameters', 'times'],
  ...['open', 'late', 'met', 'missed', 'owed', 'due', 'count', 'outcome', 'lowest', 'highest'],
  ...['first', 'last', 'each', 'enter', 'computed'],
])

/** Whether a word stands in the text as a key: as what declares something, read or not. */
function keysIn(text: string): (word: string) => boolean {
  let keys: ReadonlySet<string> | undefined
  return (word) => {
    keys ??= new Set(
      Array.from(
        text.matchAll(/(?<=^|[\s{,])["']?([\p{L}][\p{L}\p{N}\p{M}-]*)["']?\??\s*[:：]/gmu),
        ([, key = '']) => key,
      ),
    )
    return keys.has(word)
  }
}

/** What an unknown name comes to: the word in it that stands nowhere, or all of it if each does. */
function missingWord(
  text: string,
  { code, range }: Diagnostic,
  isWritten: (word: string) => boolean,
): Missing['missing'] {
  if (!code.startsWith('unknown-')) return undefined
  const name = text.slice(range.start, range.end)
  const words = name.match(/[\p{L}][\p{L}\p{N}\p{M}-]*/gu)?.filter((word) => !roots.has(word)) ?? []
  if (words.length === 0 || name.includes('\n')) return undefined
  const missing = words.find((word) => !isWritten(word))
  return { word: missing ?? words.join('.'), isWritten: missing === undefined }
}

/** Whether it says that parts are missing or too many: those that could not be read, perhaps. */
function isOfParts({ code }: Diagnostic): boolean {
  return /^(?:incomplete|missing|several|conflicting|without|track-without|only|opening-without)-/.test(
    code,
  )
}

// A problem this close to what could not be read is most likely about the same.
const nearLines = 3

function isNear(lines: LineIndex, { range }: Diagnostic, others: readonly Diagnostic[]): boolean {
  const { line } = lines.positionOf(range.start)
  return others.some((other) => {
    const at = lines.positionOf(other.range.start).line
    return other.severity === 'error' && Math.abs(at - line) <= nearLines
  })
}

interface Missing {
  readonly one: Diagnostic
  readonly missing: { readonly word: string; readonly isWritten: boolean } | undefined
}

// Places that are named beside the first one.
const mostPlaces = 3

/** The first problem of each missing word, with the next places where it is missing. */
function onceEach(found: readonly Missing[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  const more = new Map<Diagnostic, Diagnostic[]>()
  const kept: Diagnostic[] = []
  const places = sortByPlace(found.map(({ one }) => one))
  const words = new Map(found.map(({ one, missing }) => [one, missing]))
  for (const one of places) {
    const word = words.get(one)?.word
    const before = word === undefined ? undefined : first.get(word)
    if (before) more.set(before, [...(more.get(before) ?? []), one])
    else kept.push(one)
    if (word !== undefined && !before) first.set(word, one)
  }
  return kept.map((one) => withPlaces(one, more.get(one) ?? []))
}

function withPlaces(one: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  if (others.length === 0) return one
  const related = others.slice(0, mostPlaces).map(({ range }, index) => ({
    message:
      index === mostPlaces - 1 && others.length > mostPlaces
        ? say`here, and at ${others.length - mostPlaces} more places`
        : say`here, too`,
    range,
  }))
  return { ...one, related: [...(one.related ?? []), ...related] }
}

// What a lost line leaves behind: the keys of several elements in one, and keys at a wrong place.
const ofLostLines: ReadonlySet<string> = new Set(['duplicate-key', 'unknown-key'])

// Of so many equal problems in a row, with no more than so many lines between two of them.
const row = { length: 3, gap: 12 }

/** The first of a row of equal problems stands for it. */
function withoutRows(lines: LineIndex, found: readonly Diagnostic[]): Diagnostic[] {
  const kept: Diagnostic[] = []
  const byCode = Map.groupBy(sortByPlace(found), ({ code }) => code)
  for (const [code, equal] of byCode) {
    if (!ofLostLines.has(code)) {
      kept.push(...equal)
      continue
    }
    let current: Diagnostic[] = []
    let last = Number.NEGATIVE_INFINITY
    for (const one of equal) {
      const { line } = lines.positionOf(one.range.start)
      if (line - last > row.gap) {
        kept.push(...(current.length < row.length ? current : current.slice(0, 1)))
        current = []
      }
      current.push(one)
      last = line
    }
    kept.push(...(current.length < row.length ? current : current.slice(0, 1)))
  }
  return sortByPlace(kept)
}
