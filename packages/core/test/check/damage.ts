/** A sequence of numbers that looks random and is the same each time. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** A document after one damage. */
export interface Damaged {
  readonly text: string
  readonly kind: string
  /** The line at which it happened, from 0. */
  readonly line: number
  /** Words that were lost or put there. */
  readonly words: readonly string[]
  /** Whether what came of it cannot be right, whatever the document says elsewhere. */
  readonly isWrong: boolean
}

type Below = (limit: number) => number

/** A line after some damage; nothing where it cannot happen to that line. */
type Damage = (
  line: string,
  below: Below,
) => (Omit<Damaged, 'text' | 'kind' | 'line'> & { readonly lines: readonly string[] }) | undefined

/** Texts that only people read, where a misspelling is no fault of the procedure. */
const prose =
  /^\s*(?:-\s*)?(?:\{\s*)?(?:title|note|reading|doubt|publisher|en|zh|ru)\s*:|: \{en: |title: \{/u
const key = /^(\s*(?:- )?)([a-z][\w-]*)(\??:)(?= |$)/u

/** Words of the grammar, of which no misspelling is another one. */
const keywords =
  /^(steps|stages|tracks|start|final|form|require|required|gives|inputs|policy|rows|table|matrix|within|until|escalate|fields|roles|scales|deadlines|decisions|calendars|notify|record|records|forms|holds|release|constraints|messages|schedule|sources|define|open|version|procedure|override|assign|amend|opens)$/

const damages: Readonly<Record<string, Damage>> = {
  'a line dropped': (line) => {
    const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []
    return line.trim() === '' ? undefined : { lines: [], words, isWrong: false }
  },
  'a word misspelt': (line, below) => {
    const words = [...line.matchAll(/[a-zA-Z][a-zA-Z-]{2,}/g)]
    const found = words[below(Math.max(words.length, 1))]
    if (!found || prose.test(line)) return undefined
    const [word] = found
    const at = below(word.length - 1)
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (swapped === word) return undefined
    const lines = [line.slice(0, found.index) + swapped + line.slice(found.index + word.length)]
    const isKey = key.exec(line)?.[2] === word && keywords.test(word)
    return { lines, words: [word, swapped], isWrong: isKey }
  },
  'a type changed': (line, below) => {
    const match =
      /^(\s*(?:- )?)(within|to|by|form|until|after|policy|final|required|gives|start|amend|version|on)(: )(\S.*)$/u.exec(
        line,
      )
    if (!match) return undefined
    const [, indent = '', name = '', colon = ''] = match
    const value = ['{of: 17}', '[[a]]', '3.14.15', '{x: {y: z}}'][below(4)] ?? ''
    return { lines: [`${indent}${name}${colon}${value}`], words: [name], isWrong: true }
  },
  'an indentation moved': (line, below) => {
    const match = key.exec(line)
    if (!match || prose.test(line)) return undefined
    const by = [1, 2, -1, -2][below(4)] ?? 1
    const indent = (match[1] ?? '').length
    if (indent + by < 0 || line.trimStart().startsWith('-')) return undefined
    return {
      lines: [' '.repeat(indent + by) + line.trimStart()],
      words: [match[2] ?? ''],
      isWrong: false,
    }
  },
}

/** A document with one damage at a random line; always the same for the same numbers. */
export function damage(text: string, below: Below): Damaged {
  const lines = text.split('\n')
  const kinds = Object.keys(damages)
  for (;;) {
    const kind = kinds[below(kinds.length)] ?? ''
    const line = below(lines.length)
    const done = damages[kind]?.(lines[line] ?? '', below)
    if (!done) continue
    const { lines: put, ...rest } = done
    return { ...rest, kind, line, text: lines.toSpliced(line, 1, ...put).join('\n') }
  }
}

/** The lines at which a damage may be told: around it, at what encloses it, at what comes next. */
export function linesNear(
  { text, line }: Pick<Damaged, 'text' | 'line'>,
  before: string,
): ReadonlySet<number> {
  const near = new Set([line - 2, line - 1, line, line + 1, line + 2])
  const lines = text.split('\n')
  const original = before.split('\n')
  const depth = indentOf(original[line] ?? '')
  let least = depth
  for (let at = line - 1; at >= 0 && least > 0; at -= 1) {
    const indent = indentOf(lines[at] ?? '')
    if (indent >= least) continue
    least = indent
    near.add(at)
  }
  // The next line of the same depth, or less: the next sibling, or what comes after the block.
  const next = original.findIndex(
    (one, at) => at > line && one.trim() !== '' && indentOf(one) <= depth,
  )
  for (const at of [next - 1, next]) near.add(at)
  return near
}

function indentOf(line: string): number {
  return line.trim() === '' ? Number.POSITIVE_INFINITY : line.length - line.trimStart().length
}
