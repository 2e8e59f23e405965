import { say } from '@dueprocess/rules'
import type { Length } from '../procedure/index.ts'
import { durationAt, type LinkContext } from './context.ts'

/** The duration at `owner[key]`, where it must be one that ends. */
export function lengthAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string,
): Length | undefined {
  const duration = durationAt(context, owner, key, text)
  if (duration?.kind !== 'promptly') return duration
  context.report({
    code: 'not-a-length',
    severity: 'error',
    message: say`\`${key}\` needs a length of time, and \`promptly\` has none`,
    range: context.locate(owner, key),
    suggestion: { message: say`for example: 24 hours, 5 working days` },
  })
  return undefined
}
