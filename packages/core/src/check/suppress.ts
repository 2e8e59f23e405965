import { nearestWord, say } from '@dueprocess/rules'
import { type Diagnostic, indexLines, type LineIndex, type Range } from '../diagnostic/index.ts'
import type { Node, ParsedDocument } from '../document/index.ts'

/** What comments of a document may say about a code. */
export interface Suppressible {
  /** Codes of which a comment may keep the diagnostics away. */
  readonly codes: readonly string[]
  /** Whether a diagnostic stands however it is commented. */
  readonly isFixed: (diagnostic: Diagnostic) => boolean
}

/** `# dueprocess-ignore <code>: <reason>` */
interface Comment {
  readonly range: Range
  readonly code: string
  readonly codeRange: Range
  readonly reason: string
  /** The line that it speaks of. */
  readonly line: number
}

const marker = 'dueprocess-ignore'
const written = /(?<=^|\s)#[ \t]*dueprocess-ignore\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*)$/gmu

/**
 * Takes away what comments ask to ignore: a comment at the end of a line speaks of that line, one
 * on a line of its own of the next line that holds something. A problem inside a text of several
 * lines belongs to the line on which the text begins. What is wrong with a comment is reported.
 */
export function suppress(
  document: ParsedDocument,
  diagnostics: readonly Diagnostic[],
  allowed: Suppressible,
): readonly Diagnostic[] {
  if (!document.text.includes(marker)) return diagnostics
  const lines = indexLines(document.text)
  const scalars = document.root ? [...scalarsIn(document.root)] : []
  const comments = readComments(document.text, lines, scalars)
  const used = new Set<Comment>()
  const lineOf = (offset: number): number => {
    const around = scalars.find(({ start, end }) => start <= offset && offset < end)
    return lines.positionOf(around?.start ?? offset).line
  }
  const left = diagnostics.filter((diagnostic) => {
    if (allowed.isFixed(diagnostic)) return true
    const at = new Set([
      lineOf(diagnostic.range.start),
      lines.positionOf(diagnostic.range.start).line,
    ])
    const found = comments.filter(({ code, line }) => code === diagnostic.code && at.has(line))
    for (const comment of found) used.add(comment)
    return found.length === 0
  })
  const wrong = comments.flatMap((comment) => faultsOf(comment, used.has(comment), allowed))
  return [...left, ...wrong]
}

function readComments(text: string, lines: LineIndex, scalars: readonly Range[]): Comment[] {
  return [...text.matchAll(written)].flatMap((match): Comment[] => {
    const start = match.index
    if (scalars.some((scalar) => scalar.start <= start && start < scalar.end)) return []
    const [whole, code = '', reason = ''] = match
    const codeStart =
      start + (code === '' ? 0 : whole.indexOf(code, whole.indexOf(marker) + marker.length))
    return [
      {
        range: { start, end: start + whole.trimEnd().length },
        code,
        codeRange: { start: codeStart, end: codeStart + (code.length || whole.trimEnd().length) },
        reason: reason.trim(),
        line: lineSpokenOf(text, lines, start),
      },
    ]
  })
}

/** The comment's own line, or the next one that is neither blank nor a comment. */
function lineSpokenOf(text: string, lines: LineIndex, start: number): number {
  const { line } = lines.positionOf(start)
  const from = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(from, start).trim() !== '') return line
  const below = text.slice(from).split(/\r?\n/)
  const next = below.findIndex((one, index) => index > 0 && !/^\s*(#.*)?$/u.test(one))
  return next < 0 ? line : line + next
}

function* scalarsIn(root: Node): Generator<Range> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'scalar') yield node.range
    else if (node.kind === 'list') waiting.push(...node.items)
    else if (node.kind === 'map') for (const { value } of node.pairs) waiting.push(value)
  }
}

function faultsOf(
  { code, codeRange, range, reason }: Comment,
  isUsed: boolean,
  { codes }: Suppressible,
): readonly Diagnostic[] {
  if (!codes.includes(code)) return [unknownCode(code, codeRange, codes)]
  if (reason === '') {
    return [
      {
        code: 'suppression-without-reason',
        severity: 'warning',
        message: say`\`${code}\` is ignored here without a reason`,
        range,
        suggestion: { message: say`say why: \`# ${marker} ${code}: <reason>\`` },
      },
    ]
  }
  if (isUsed) return []
  return [
    {
      code: 'unused-suppression',
      severity: 'warning',
      message: say`nothing here is reported as \`${code}\`, so there is nothing to ignore`,
      range,
      suggestion: { message: say`remove the comment, or move it before the line that it is about` },
    },
  ]
}

function unknownCode(code: string, range: Range, codes: readonly string[]): Diagnostic {
  const meant = nearestWord(code, codes)
  return {
    code: 'unknown-suppression',
    severity: 'warning',
    message:
      code === ''
        ? say`this comment does not say what is to be ignored`
        : say`nothing that may be ignored is called \`${code}\``,
    range,
    suggestion: meant
      ? { message: say`did you mean \`${meant}\`?`, text: meant }
      : { message: say`write \`# ${marker} <code>: <reason>\`, with a code that a warning shows` },
  }
}
