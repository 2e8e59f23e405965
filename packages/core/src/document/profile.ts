import { say } from '@dueprocess/rules'
import { collectDiagnostics, type Diagnostic } from '../diagnostic/index.ts'
import { quote } from './quote.ts'
import type { Mark, MarkKind } from './read-tokens.ts'
import { endOfLine, valueExtent } from './value-extent.ts'

/**
 * What YAML has and this language does not: anchors, aliases, tags and directives let one text mean
 * different things to different readers, and mostly stand there by accident, as in `*important*` or
 * `!= 5`. Comments are looked at too, since one may have swallowed the end of a text.
 */
export function checkProfile(text: string, marks: readonly Mark[]): readonly Diagnostic[] {
  const { diagnostics, report, isFull } = collectDiagnostics()
  for (const mark of marks) {
    if (isFull()) break
    const diagnostic = refusals[mark.kind]?.(text, mark)
    if (diagnostic) report(diagnostic)
  }
  return diagnostics
}

type Refusal = (text: string, mark: Mark) => Diagnostic | undefined

const refusals: Partial<Record<MarkKind, Refusal>> = {
  alias: refuseAlias,
  anchor: refuseAnchor,
  tag: refuseTag,
  directive: refuseDirective,
  comment: swallowedText,
}

function refuseAlias(text: string, mark: Mark): Diagnostic {
  const range = valueExtent(text, mark.range.start, mark.flow)
  const alias = text.slice(mark.range.start, mark.range.end)
  const quoted = quote(text.slice(range.start, range.end))
  return {
    code: 'alias',
    severity: 'error',
    message: say`\`${alias}\` is an alias in YAML, which this language does not have`,
    range,
    suggestion: {
      message: say`quote it if it is meant as text: ${quoted}; otherwise write the value out here`,
      text: quoted,
    },
  }
}

function refuseAnchor(text: string, { range, flow }: Mark): Diagnostic {
  const anchor = text.slice(range.start, range.end)
  const extent = valueExtent(text, range.start, flow)
  const quoted = quote(text.slice(extent.start, extent.end))
  return {
    code: 'anchor',
    severity: 'error',
    message: say`\`${anchor}\` is an anchor in YAML, which this language does not have`,
    range,
    suggestion: {
      message: say`remove it, and write the value out wherever it is needed; quote it if it is meant as text: ${quoted}`,
    },
  }
}

function refuseTag(text: string, mark: Mark): Diagnostic {
  const range = valueExtent(text, mark.range.start, mark.flow)
  const tag = text.slice(mark.range.start, mark.range.end)
  const quoted = quote(text.slice(range.start, range.end))
  return {
    code: 'tag',
    severity: 'error',
    message: say`\`${tag}\` is a tag in YAML, which this language does not have`,
    range,
    suggestion: {
      message: say`${negation(tag)}quote it if it is meant as text: ${quoted}`,
      text: quoted,
    },
  }
}

/** `!done.assess`, as programmers write it. */
function negation(tag: string): string {
  return /^!\p{L}/u.test(tag) ? say`a condition says \`not(${tag.slice(1)})\`; ` : ''
}

function refuseDirective(text: string, { range }: Mark): Diagnostic {
  return {
    code: 'directive',
    severity: 'error',
    message: say`\`${text.slice(range.start, range.end)}\` is a directive of YAML, which this language does not have`,
    range,
    suggestion: { message: say`remove the line; documents are YAML 1.2`, text: '' },
  }
}

/**
 * A comment after an unquoted text is an ordinary comment if a blank follows its `#`. It has
 * swallowed a text for certain if it holds the closing quote or bracket of one that is open in
 * front of it (`name = "a #1"`), and most likely if a letter or digit follows its `#` (`a #1`).
 */
function swallowedText(text: string, { range, after, flow }: Mark): Diagnostic | undefined {
  if (!after) return undefined
  const kept = text.slice(after.start, after.end)
  const comment = text.slice(range.start, range.end)
  const certain = closesWhatIsOpen(kept, comment)
  if (!certain && !/^#[\p{L}\p{N}]/u.test(comment)) return undefined
  const end = flow ? after.end : endOfLine(text, after.start)
  const quoted = quote(text.slice(after.start, end).trimEnd())
  const help = flow ? say`quote the whole text` : say`quote the whole text: ${quoted}`
  return {
    code: 'swallowed-text',
    severity: certain ? 'error' : 'warning',
    message: say`\`${comment}\` is a comment: only \`${kept}\` is read`,
    range,
    suggestion: {
      message: certain ? help : say`${help}; if a comment is meant, put a blank behind \`#\``,
    },
  }
}

function closesWhatIsOpen(kept: string, comment: string): boolean {
  const count = (text: string, character: string): number => text.split(character).length - 1
  const openQuote = count(kept, '"') % 2 === 1 && count(comment, '"') % 2 === 1
  const openBracket = ['()', '[]'].some(([open = '', close = '']) => {
    const open1 = count(kept, open) - count(kept, close)
    return open1 > 0 && count(comment, close) > count(comment, open)
  })
  return openQuote || openBracket
}
