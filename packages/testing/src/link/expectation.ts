import type { ExpectationSource } from '../grammar/index.ts'
import { linkAssigned } from './assigned.ts'
import type { Check } from './check.ts'
import type { LinkContext } from './context.ts'
import { linkDeadlines } from './deadlines.ts'
import { linkEffects } from './effects.ts'
import { linkFacts } from './facts.ts'
import { linkFindings } from './findings.ts'
import { linkOffers } from './offers.ts'
import { linkOpenPoints } from './open-points.ts'
import { linkStages } from './stages.ts'
import { linkStatus } from './status.ts'

type LinkPart = (context: LinkContext, source: ExpectationSource) => readonly Check[]

/** One part of an expectation, by its key in the file. */
const parts: Readonly<Record<keyof ExpectationSource, LinkPart>> = {
  stage: linkStages,
  status: linkStatus,
  facts: linkFacts,
  deadlines: linkDeadlines,
  effects: linkEffects,
  offers: linkOffers,
  assigned: linkAssigned,
  'open-points': linkOpenPoints,
  findings: linkFindings,
}

/** All that must be so after a step, in the order in which the file says it. */
export function linkExpectation(
  context: LinkContext,
  source: ExpectationSource = {},
): readonly Check[] {
  const keys = Object.keys(source) as (keyof ExpectationSource)[]
  return keys.flatMap((key) => parts[key](context, source))
}
