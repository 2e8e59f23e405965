import { say } from '@dueprocess/rules'
import type { ErrorCode } from 'yaml'
import { type Diagnostic, problem } from '../../diagnostic/index.ts'
import {
  bracketInText,
  unclosedBracket,
  unexpectedBracket,
  unopenedBracket,
} from './bracket-faults.ts'
import {
  colonInText,
  fullWidthPunctuation,
  listOnKeyLine,
  missingBlank,
  missingColon,
  missingColonBeforeBracket,
} from './colon-faults.ts'
import type { FaultyText, Recogniser, SyntaxFault } from './fault.ts'
import {
  behindTheEnd,
  blankInIndent,
  indentedRoot,
  tabIndent,
  wrongIndent,
} from './indent-faults.ts'
import { badEscape, textBehindValue, unclosedQuote, unquotedSign } from './quote-faults.ts'

/**
 * Says in the author's terms what a syntax error most likely is. The YAML library tells where
 * reading failed and a code; the cause is found in the text around that place. Tried in order: what
 * cannot be seen, what looks like its neighbour, what is missing, what is superfluous.
 */
export function explainFault(where: FaultyText, fault: SyntaxFault): Diagnostic {
  for (const recognise of [...always, ...(byCode[fault.code] ?? [])]) {
    const diagnostic = recognise(where, fault)
    if (diagnostic) return diagnostic
  }
  return problem('syntax', say`this cannot be read as YAML: ${fault.words}`, fault.range)
}

const always: readonly Recogniser[] = [
  tabIndent,
  blankInIndent,
  unclosedQuote,
  fullWidthPunctuation,
  missingBlank,
  missingColonBeforeBracket,
  unquotedSign,
]

const byCode: Partial<Record<ErrorCode, readonly Recogniser[]>> = {
  BAD_DQ_ESCAPE: [badEscape],
  BAD_INDENT: [bracketInText, unclosedBracket, wrongIndent],
  MISSING_CHAR: [bracketInText, unclosedBracket, missingColon],
  BLOCK_AS_IMPLICIT_KEY: [listOnKeyLine, unopenedBracket, colonInText, wrongIndent],
  BLOCK_IN_FLOW: [listOnKeyLine, unopenedBracket, colonInText],
  MULTILINE_IMPLICIT_KEY: [missingColon],
  UNEXPECTED_TOKEN: [
    listOnKeyLine,
    bracketInText,
    unexpectedBracket,
    textBehindValue,
    indentedRoot,
    behindTheEnd,
  ],
}
