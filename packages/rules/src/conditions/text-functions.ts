import type { Type } from '../values/index.ts'
import { later, type Sentence, say } from '../values/index.ts'
import { type FunctionRule, literalText, reportUsage } from './function-rule.ts'
import { overloaded } from './overloads.ts'
import { compilePattern } from './pattern.ts'
import { error, quote } from './report.ts'
import { constantRun, spend } from './run.ts'

const boolean: Type = { kind: 'boolean' }

/** The search for a text goes through many characters while a node is evaluated. */
const charactersAStep = 16

function onTexts(
  name: string,
  usage: Sentence,
  run: (text: string, part: string) => boolean,
): [string, FunctionRule] {
  return [
    name,
    overloaded(usage, [
      {
        parameters: ['text', 'text'],
        result: boolean,
        steps: (text) => (text as string).length / charactersAStep,
        run: (text, part) => run(text as string, part as string),
      },
    ]),
  ]
}

/** The pattern stands in the text of the condition, so that it is checked before a case runs. */
const matches: FunctionRule = {
  usage: later`matches(text, "pattern") or matches(text, "pattern", "i")`,
  check: (call) => {
    const [subject, pattern, flags, further] = call.node.args
    const text = literalText(pattern)
    const kind = call.types[0]?.kind
    const flagged = flags === undefined || literalText(flags) === 'i'
    if (
      !subject ||
      text === undefined ||
      !flagged ||
      further ||
      (kind !== 'text' && kind !== 'enumeration')
    ) {
      return reportUsage(call, matches.usage)
    }
    const compiled = compilePattern(text, flags !== undefined)
    if (compiled.ok) return boolean
    const message = say`the pattern ${quote(text)} cannot be used: ${compiled.reason}`
    call.report(error('invalid-pattern', message, pattern?.span ?? call.node.span))
    return undefined
  },
  compile: (call) => {
    const [, pattern, flags] = call.node.args
    const compiled = compilePattern(literalText(pattern) ?? '', flags !== undefined)
    const [subject] = call.args
    if (!compiled.ok || subject === undefined) return constantRun(undefined)
    return (read, frame) => {
      const text = subject(read, frame) as string | undefined
      if (text === undefined || !spend(frame, text.length * compiled.stepsACharacter))
        return undefined
      return compiled.test(text)
    }
  },
}

/** Functions on texts (DMN 1.5, table 74). They compare UTF-16 units: upper case is not lower case. */
export const textFunctions: readonly (readonly [string, FunctionRule])[] = [
  onTexts(
    'contains',
    later`contains(text, text); for a list write: element in list`,
    (text, part) => text.includes(part),
  ),
  onTexts('starts-with', later`starts-with(text, text)`, (text, part) => text.startsWith(part)),
  onTexts('ends-with', later`ends-with(text, text)`, (text, part) => text.endsWith(part)),
  ['matches', matches],
]
