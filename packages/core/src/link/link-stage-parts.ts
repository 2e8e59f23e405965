import { say } from '@dueprocess/rules'
import type { Range } from '../diagnostic/index.ts'
import { conditionAt, type LinkContext, list, reportUnknown } from './context.ts'
import { linkBranches } from './link-branches.ts'
import type { StagePlan, StagePlans } from './link-stages.ts'

/** Fills in what stages say of each other: start, `when` of tracks, `then`. */
export function linkStageParts(context: LinkContext, plans: StagePlans): void {
  for (const plan of plans.stages.values()) {
    linkStart(context, plan)
    linkTracks(context, plan, plans)
    const { stage, source } = plan
    refuseContentOfFinal(context, plan)
    if ('when' in source) {
      const when = conditionAt(context, source, 'when', source.when)
      if (when) stage.when = when
    }
    if (source.then !== undefined) {
      stage.next = linkBranches(context, source, 'then', source.then, stage.parent ?? plans.root)
      refuseDuplicate(context, plan)
    }
  }
}

/** What has ended by itself cannot say of which case it is a duplicate: a step must. */
function refuseDuplicate({ locate, report }: LinkContext, { stage, source }: StagePlan): void {
  const duplicate = stage.next.find(({ target }) => target?.end === 'duplicate')?.target
  if (!duplicate) return
  report({
    code: 'missing-merge',
    severity: 'error',
    message: say`\`then\` leads to \`${duplicate.id}\`, but only a step can say of which case this is a duplicate`,
    range: locate(source, 'then'),
    suggestion: { message: say`lead a step with \`merge\` to that stage` },
  })
}

function linkStart(context: LinkContext, { stage, source }: StagePlan): void {
  if (stage.kind !== 'compound') return
  const ids = stage.children.map(({ id }) => id)
  if (source.start === undefined) {
    context.report({
      code: 'missing-start',
      severity: 'error',
      message: say`\`${stage.id}\` has stages but does not say which is first; available: ${list(ids)}`,
      range: context.locate.key(source, 'stages'),
      suggestion: { message: say`add \`start: ${ids[0]}\`` },
    })
    return
  }
  const start = stage.children.find(({ id }) => id === source.start)
  if (start === undefined) {
    reportUnknown(context, 'stage', source.start, ids, context.locate(source, 'start'))
  } else if (start.kind === 'final') {
    context.report({
      code: 'starts-at-end',
      severity: 'error',
      message: say`\`${stage.id}\` would have ended as soon as it is entered: \`${start.id}\` is final`,
      range: context.locate(source, 'start'),
      suggestion: { message: say`start at a stage that is not final` },
    })
  } else stage.start = start
}

function linkTracks(context: LinkContext, { stage, source }: StagePlan, plans: StagePlans): void {
  if (stage.kind !== 'parallel') return
  const tracks = stage.children.flatMap(({ path }) => plans.stages.get(path) ?? [])
  for (const track of tracks) {
    if (track.stage.kind === 'compound') continue
    context.report({
      code: 'track-without-stages',
      severity: 'error',
      message: say`the track \`${track.stage.id}\` has no stages of its own, so it could never end`,
      range: context.locate.key(source.tracks as object, track.stage.id),
      suggestion: { message: say`give it \`stages\`, one of them final, and a \`start\`` },
    })
  }
  refuseTooManyConditions(context, tracks, context.locate.key(source, 'tracks'))
  if (tracks.some((track) => !('when' in track.source))) return
  context.report({
    code: 'only-conditional-tracks',
    severity: 'error',
    message: say`every track of \`${stage.id}\` is conditional, so the stage may have nothing to do and end at once`,
    range: context.locate(source, 'tracks'),
    suggestion: { message: say`leave out the \`when\` of one track, or add a track without it` },
  })
}

// After every entry each of them is asked whether it starts now.
const mostConditionalTracks = 100

function refuseTooManyConditions(
  { report }: LinkContext,
  tracks: readonly StagePlan[],
  range: Range,
): void {
  const conditional = tracks.filter((track) => 'when' in track.source)
  if (conditional.length <= mostConditionalTracks) return
  report({
    code: 'too-many-tracks',
    severity: 'error',
    message: say`${conditional.length} tracks have a \`when\`; a stage may have ${mostConditionalTracks} of them`,
    range,
    suggestion: { message: say`join tracks that start together, or divide the stage` },
  })
}

function refuseContentOfFinal(context: LinkContext, { stage, source }: StagePlan): void {
  if (stage.kind !== 'final') return
  for (const key of ['steps', 'stages', 'tracks', 'then', 'start'] as const) {
    if (source[key] === undefined) continue
    context.report({
      code: 'final-with-content',
      severity: 'error',
      message: say`\`${stage.id}\` is final, so nothing can happen in it: \`${key}\` has no effect`,
      range: context.locate.key(source, key),
      suggestion: { message: say`remove \`${key}\`, or \`final\`` },
    })
  }
}
