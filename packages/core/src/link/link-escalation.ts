import { say } from '@dueprocess/rules'
import type { EscalationSource } from '../grammar/index.ts'
import type { Clock, Escalation } from '../procedure/deadline.ts'
import type { Role } from '../procedure/role.ts'
import { clausesOf, type LinkContext, resolve } from './context.ts'
import { lengthAt } from './length.ts'
import { linkAssignments } from './link-steps.ts'
import { linkTold } from './link-who.ts'

/** What escalations refer to. */
export interface EscalationVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  readonly messages: ReadonlyMap<string, unknown>
}

/** What follows when a share of the time allowed has passed; a share of nothing is no instant. */
export function linkEscalation(
  context: LinkContext,
  source: EscalationSource,
  clocks: readonly Clock[],
  { roles, messages }: EscalationVocabulary,
): readonly Escalation[] {
  const share = linkShare(context, source)
  if (share === undefined) return []
  if (share !== 1 && clocks.some(({ within }) => within === undefined)) {
    context.report({
      code: 'threshold-without-start',
      severity: 'error',
      message: say`a deadline that is due \`at\` a recorded instant has no start, so \`${source.at}\` of it is no instant`,
      range: context.locate(source, 'at'),
      suggestion: { message: say`use 100%, with \`plus\` for later`, text: '100%' },
    })
  }
  const plus =
    source.plus === undefined ? undefined : lengthAt(context, source, 'plus', source.plus)
  const message = linkMessage(context, source, messages)
  return [
    {
      share,
      ...(plus ? { plus } : {}),
      notify: linkTold(context, source, 'notify', source.notify, roles),
      ...(message === undefined ? {} : { message }),
      assign: linkAssignments(context, source.assign, roles, false),
      clauses: clausesOf(source.clause),
    },
  ]
}

function linkShare(context: LinkContext, source: EscalationSource): number | undefined {
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(source.at)
  const share = Number(percent?.[1]) / 100
  if (percent && share > 0) return share
  context.report({
    code: 'invalid-threshold',
    severity: 'error',
    message: say`\`${source.at}\` is no share of the time allowed`,
    range: context.locate(source, 'at'),
    suggestion: { message: say`write a percentage, such as 75% or 100%` },
  })
  return undefined
}

/** A message needs somebody who gets it. */
function linkMessage(
  context: LinkContext,
  source: EscalationSource,
  messages: EscalationVocabulary['messages'],
): string | undefined {
  const { message } = source
  if (message === undefined) return undefined
  if (source.notify === undefined) {
    context.report({
      code: 'without-effect',
      severity: 'error',
      message: say`\`message\` has no effect without \`notify\`: nobody gets it`,
      range: context.locate.key(source, 'message'),
      suggestion: { message: say`add \`notify\` with a role, or remove \`message\`` },
    })
  }
  const known = resolve(context, 'message', messages, message, source, 'message')
  return known === undefined ? undefined : message
}
