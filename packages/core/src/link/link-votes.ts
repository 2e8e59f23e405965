import { later, say } from '@dueprocess/rules'
import { type Form, makeForm } from '../form/index.ts'
import type { VotesSource } from '../grammar/index.ts'
import type { Role } from '../procedure/role.ts'
import { type Votes, votes as words } from '../procedure/votes.ts'
import { type LinkContext, list, namesAt, resolve } from './context.ts'
import type { StepPlan } from './link-stages.ts'

/** Who votes on a step, how many must agree and who can prevent it. */
export function linkVotes(
  context: LinkContext,
  plan: StepPlan,
  roles: ReadonlyMap<string, Role>,
): Votes | undefined {
  const { votes } = plan.source
  if (votes === undefined) return undefined
  refuseBeside(context, plan)
  const seats = votes.of.filter((role, index) => {
    return resolve(context, 'role', roles, role, votes.of, index)
  })
  const veto = namesAt(votes, 'veto', votes.veto).flatMap(({ name, owner, key }) => {
    const places = new Map(votes.of.map((role) => [role, role]))
    return resolve(context, 'seat', places, name, owner, key) ?? []
  })
  if ((votes.quorum ?? 1) > votes.of.length) reportQuorum(context, votes)
  return { seats, veto, quorum: votes.quorum ?? seats.length, inOrder: votes['in-order'] === true }
}

/** The form on which a seat votes. */
export function voteForm(step: string): Form {
  return makeForm(step, {}, [
    {
      name: 'vote',
      title: { en: 'Vote', zh: '表决', ru: 'Голос' },
      kind: 'vote',
      optional: false,
      type: { kind: 'enumeration', values: words, ordered: false },
      schema: { type: 'string', enum: words },
    },
    {
      name: 'reason',
      title: { en: 'Reason', zh: '理由', ru: 'Причина' },
      kind: 'text',
      optional: true,
      type: { kind: 'text' },
      schema: { type: 'string', pattern: '\\S' },
    },
  ])
}

/** What a step with votes has of its own, so that it cannot be written beside them. */
const decided = {
  by: later`the seats say who may vote`,
  form: later`a vote has a form of its own: for or against, and a reason`,
  amend: later`a vote has a form of its own: for or against, and a reason`,
  after: later`the clock does not vote`,
} as const

function refuseBeside(
  { locate, report }: LinkContext,
  { id, source, stage, owner }: StepPlan,
): void {
  for (const key of ['by', 'form', 'amend', 'after'] as const) {
    if (source[key] === undefined) continue
    report({
      code: 'beside-votes',
      severity: 'error',
      message: say`\`${key}\` cannot stand beside \`votes\`: ${decided[key]()}`,
      range: locate.key(source, key),
      suggestion: { message: say`remove \`${key}\`` },
    })
  }
  if (stage) return
  report({
    code: 'beside-votes',
    severity: 'error',
    message: say`\`${id}\` opens a case, and nobody can vote before there is one`,
    range: locate.key(source, 'votes'),
    suggestion: { message: say`open the case with a step of one person, and vote in a stage` },
    related: [{ message: say`the step is here`, range: locate.key(owner, id) }],
  })
}

function reportQuorum({ locate, report }: LinkContext, votes: VotesSource): void {
  const { of, quorum } = votes
  report({
    code: 'quorum-out-of-reach',
    severity: 'error',
    message: say`${quorum} must agree, but there are only ${of.length} seats: ${list(of)}`,
    range: locate(votes, 'quorum'),
    suggestion: { message: say`ask for at most ${of.length}, or add seats` },
  })
}
