import type { Diagnostic, LinkedProcedure, Locate, Range } from '@dueprocess/core'
import { nearestWord } from '@dueprocess/rules'

export interface LinkContext {
  readonly locate: Locate
  readonly procedure: LinkedProcedure
  readonly report: (diagnostic: Diagnostic) => void
}

const mostListed = 30

export function reportUnknown(
  { report }: LinkContext,
  noun: string,
  name: string,
  range: Range,
  known: Iterable<string>,
): void {
  const names = [...known]
  const meant = nearestWord(name, names)
  const more = names.length > mostListed ? `, and ${names.length - mostListed} more` : ''
  report({
    code: `unknown-${noun}`,
    severity: 'error',
    message: `there is no ${noun} \`${name}\`; available: ${names.slice(0, mostListed).join(', ')}${more}`,
    range,
    ...(meant === undefined
      ? {}
      : { suggestion: { message: `did you mean \`${meant}\`?`, text: meant } }),
  })
}
