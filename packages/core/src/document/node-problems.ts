import { say } from '@dueprocess/rules'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import { isComparison } from './comma-in-value.ts'
import type { Pair, ScalarNode } from './node.ts'
import { quote } from './quote.ts'

/** A key stands twice in one map; which one should count cannot be known. */
export function duplicateKey(key: ScalarNode, first: ScalarNode): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: say`the key \`${key.text}\` stands twice in this map`,
    range: key.range,
    related: [{ message: say`\`${first.text}\` stands here first`, range: first.range }],
    suggestion: { message: say`rename one of the two, or join what they hold` },
  }
}

/** `[a, b]: …` or `: …`. */
export function keyIsNotText(range: Range): Diagnostic {
  return {
    code: 'key-is-not-text',
    severity: 'error',
    message: say`a key must be a word; this one is empty, a list, a map or has a tag`,
    range: range.end > range.start ? range : { start: range.start, end: range.start + 1 },
    suggestion: {
      message: say`write a name before the colon; quote what stands here if it is a text`,
    },
  }
}

/** `<<: …`, which other readers of YAML replace by the entries of another map. */
export function mergeKey(range: Range): Diagnostic {
  return {
    code: 'merge-key',
    severity: 'error',
    message: say`\`<<\` merges maps in YAML, which this language does not do`,
    range,
    suggestion: { message: say`write the entries out here` },
  }
}

/** `by:` with nothing behind it, or `by` alone within braces. */
export function missingValue(text: string, key: ScalarNode, before?: Pair): Diagnostic {
  return {
    code: 'missing-value',
    severity: 'error',
    message: say`\`${key.text}\` has no value`,
    range: key.range,
    suggestion: { message: listHelp(key, before) ?? missingValueHelp(text, key) },
  }
}

/** `{by: guard, owner}`: within braces several names need brackets. */
function listHelp(key: ScalarNode, before: Pair | undefined): string | undefined {
  if (before?.value.kind !== 'scalar' || before.value.style !== 'plain') return undefined
  if (isComparison(before.value.text)) {
    const values = say`several values of a condition are a list: \`x in ("a", "b")\``
    return say`write its value; ${values}, and two conditions are joined by "and" or "or"`
  }
  const list = `${before.key.text}: [${before.value.text}, ${key.text}]`
  return say`write its value, or \`${list}\` if it belongs to \`${before.key.text}\``
}

function missingValueHelp(text: string, key: ScalarNode): string {
  const lineEnds = /^:[ \t]*(#[^\n]*)?\r?\n/.test(text.slice(key.range.end))
  const hint = lineEnds ? say`; what belongs to it must be indented deeper` : ''
  return say`write its value, \`{}\` for nothing in it, or remove the key${hint}`
}

/** A key that holds what should be key and value. */
export interface JoinedKey {
  readonly name: string
  readonly diagnostic: Diagnostic
}

/** `{by:clerk}` is a single key: YAML wants a blank behind the colon, and both of them ASCII. */
export function joinedKey(key: ScalarNode): JoinedKey | undefined {
  if (key.style !== 'plain' || !(key.text.includes(':') || key.text.includes('：')))
    return undefined
  const [, name] = /^(\p{L}[\p{L}\p{M}\p{Nd}-]*\??)(?:：|:[^ \t\r\n])/u.exec(key.text) ?? []
  if (name === undefined) return undefined
  const colon = key.range.start + name.length
  if (key.text[name.length] !== ':') return { name, diagnostic: fullWidthColon(name, colon) }
  const [blanks = ''] = invisible.exec(key.text.slice(name.length + 1)) ?? []
  const diagnostic =
    blanks === '' ? blankAfterColon(name, colon) : wrongBlank(blanks, colon + 1, ' ')
  return { name, diagnostic }
}

/** `by:clerk`: without the blank, YAML reads one text. */
export function blankAfterColon(name: string, colon: number): Diagnostic {
  return {
    code: 'blank-after-colon',
    severity: 'error',
    message: say`a blank is missing after the colon of \`${name}:\``,
    range: { start: colon, end: colon + 1 },
    suggestion: { message: say`write \`${name}: \` and then the value`, text: ': ' },
  }
}

/** `by：clerk`, as a Chinese keyboard types it. */
export function fullWidthColon(name: string, colon: number): Diagnostic {
  return {
    code: 'full-width-colon',
    severity: 'error',
    message: say`the colon of \`${name}：\` is full-width; YAML knows only the ASCII one`,
    range: { start: colon, end: colon + 1 },
    suggestion: { message: say`write \`${name}: \``, text: ': ' },
  }
}

/** A dash with nothing behind it. */
export function missingItem(text: string, { start }: Range): Diagnostic {
  const dash = text.slice(0, start).trimEnd().endsWith('-') ? text.lastIndexOf('-', start) : start
  return {
    code: 'missing-value',
    severity: 'error',
    message: say`an item of this list is empty`,
    range: { start: dash, end: dash + 1 },
    suggestion: { message: say`write its value, or remove the item` },
  }
}

/** `~` and `null`: an interrupted line must not come to mean "remove this". */
export function nullValue(node: ScalarNode): Diagnostic {
  return {
    code: 'null-value',
    severity: 'error',
    message: say`\`${node.text}\` means "nothing" in YAML, and nothing cannot be a value here`,
    range: node.range,
    suggestion: {
      message: say`leave the key out; write ${quote(node.text)} if the word itself is meant`,
      text: quote(node.text),
    },
  }
}

const invisible = /^[\p{Zs}\u200b\u2060\ufeff]+/u

/** Blanks that look like an indent and are none: YAML takes them for letters of the key. */
export function invisibleBlank(text: string, range: Range): Diagnostic | undefined {
  if (isAscii(text[range.start])) return undefined
  const [blanks] = invisible.exec(text.slice(range.start, range.end)) ?? []
  if (blanks === undefined) return undefined
  return wrongBlank(blanks, range.start, ' '.repeat(columnsOf(blanks)))
}

/** What most texts begin with: neither such a blank nor such a quotation mark. */
function isAscii(character = ''): boolean {
  return character < '\u0080'
}

function wrongBlank(blanks: string, start: number, wanted: string): Diagnostic {
  const code = (blanks.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'wrong-blank',
    severity: 'error',
    message: say`this blank is U+${code}, which YAML takes for a letter`,
    range: { start, end: start + blanks.length },
    suggestion: { message: say`write ordinary blanks`, text: wanted },
  }
}

function columnsOf(blanks: string): number {
  return blanks.split('').reduce((sum, blank) => sum + (blank === '\u3000' ? 2 : 1), 0)
}

const quoted = /^[“”„«「『＂]([^“”„«»「」『』＂]*)[“”»」』＂]$/u

/** `“text”`: quotation marks of a text, not of YAML, so that they belong to the value. */
export function quotesOfText(node: ScalarNode): Diagnostic | undefined {
  if (isAscii(node.text[0])) return undefined
  const [, inner] = quoted.exec(node.text) ?? []
  if (inner === undefined) return undefined
  return {
    code: 'quotes-of-text',
    severity: 'warning',
    message: say`the quotation marks of \`${node.text}\` belong to the text; YAML knows only " and '`,
    range: node.range,
    suggestion: {
      message: say`write ${quote(inner)}, or ${quote(node.text)} if they are meant`,
      text: quote(inner),
    },
  }
}

// A text between such brackets can be meant; a list or a map in them hardly ever is.
const inBrackets = /^(?:｛.*｝|［.*］|【.*[，、,].*】)$/u

/** `［guard, chief］`: brackets of a Chinese keyboard, which make a text of a list or a map. */
export function bracketsOfText({ text, range }: ScalarNode): Diagnostic | undefined {
  if (isAscii(text[0]) || !inBrackets.test(text)) return undefined
  const [open, close] = text.startsWith('｛') ? '{}' : '[]'
  const meant = `${open}${text
    .slice(1, -1)
    .replaceAll(/[，、] */g, ', ')
    .replaceAll(/： */g, ': ')}${close}`
  return {
    code: 'full-width-punctuation',
    severity: 'error',
    message: say`the brackets of \`${text}\` are full-width; YAML knows only the ASCII ones`,
    range,
    suggestion: { message: say`write ${meant}, or ${quote(text)} if a text is meant`, text: meant },
  }
}
