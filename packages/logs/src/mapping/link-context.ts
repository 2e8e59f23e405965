import type { Diagnostic, LinkedProcedure, Locate, Range } from '@dueprocess/core'
import { nearestWord, noun, say } from '@dueprocess/rules'

export interface LinkContext {
  readonly locate: Locate
  readonly procedure: LinkedProcedure
  readonly report: (diagnostic: Diagnostic) => void
}

const mostListed = 30

export function reportUnknown(
  { report }: LinkContext,
  kind: string,
  name: string,
  range: Range,
  known: Iterable<string>,
): void {
  const names = [...known]
  const meant = nearestWord(name, names)
  const more = names.length > mostListed ? say`, and ${names.length - mostListed} more` : ''
  report({
    code: `unknown-${kind}`,
    severity: 'error',
    message: say`there is no ${noun(kind)} \`${name}\`; available: ${names.slice(0, mostListed).join(', ')}${more}`,
    range,
    ...(meant === undefined
      ? {}
      : { suggestion: { message: say`did you mean \`${meant}\`?`, text: meant } }),
  })
}
