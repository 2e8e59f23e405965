import { say } from '@dueprocess/rules'
import type { ProcedureSource, StageSource, StepSource, TrackSource } from '../grammar/index.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Step } from '../procedure/step.ts'
import { clausesOf, entriesOf, type LinkContext, textsOf } from './context.ts'
import { reportWord } from './report-names.ts'

/** A stage while it is being linked: what refers to other stages is filled in afterwards. */
export type StageDraft = {
  -readonly [Key in keyof Stage]: Stage[Key]
} & { children: StageDraft[]; steps: Step[] }

/** A stage with what the document says of it. */
export interface StagePlan {
  readonly stage: StageDraft
  readonly source: StageSource | TrackSource
}

/** A step with where the document offers it. */
export interface StepPlan {
  readonly id: string
  readonly source: StepSource
  /** The map in which it is written. */
  readonly owner: object
  /** Absent for a step that opens a case. */
  readonly stage?: StageDraft
}

export interface StagePlans {
  readonly root: StageDraft
  readonly stages: ReadonlyMap<string, StagePlan>
  readonly steps: ReadonlyMap<string, StepPlan>
}

/** Lays out the tree of stages and the list of steps, before anything refers to them. */
export function planStages(context: LinkContext, source: ProcedureSource): StagePlans {
  const stages = new Map<string, StagePlan>()
  const steps = new Map<string, StepPlan>()
  const root = newStage({ path: '', id: '', kind: 'compound' }, {})
  const plan: Plan = { context, stages, steps }
  if (source.open) planSteps(plan, source.open)
  planBelow(plan, root, source.stages, undefined)
  if (source.steps) planSteps(plan, source.steps, root)
  return { root, stages, steps }
}

interface Plan {
  readonly context: LinkContext
  readonly stages: Map<string, StagePlan>
  readonly steps: Map<string, StepPlan>
}

function planBelow(
  plan: Plan,
  parent: StageDraft,
  stages: { readonly [id: string]: StageSource } | undefined,
  tracks: { readonly [id: string]: TrackSource } | undefined,
): void {
  for (const [id, source] of [...entriesOf(stages), ...entriesOf(tracks)]) {
    const path = parent.path === '' ? id : `${parent.path}/${id}`
    reportWord(plan.context, 'stage', stages ?? tracks ?? {}, id)
    const stage = newStage({ path, id, kind: kindOf(source) }, source)
    stage.parent = parent
    linkEnd(plan.context, stage, source)
    parent.children.push(stage)
    plan.stages.set(path, { stage, source })
    if (source.steps) planSteps(plan, source.steps, stage)
    planBelow(plan, stage, source.stages, source.tracks)
  }
}

/** How the case ends in a stage; only a final stage at the top ends it. */
function linkEnd(
  { locate, report }: LinkContext,
  stage: StageDraft,
  source: StageSource | TrackSource,
): void {
  const { final } = source
  if (final === undefined) return
  if (stage.parent?.path === '') stage.end = final === true ? 'completed' : final
  else if (final !== true) {
    report({
      code: 'ends-no-case',
      severity: 'error',
      message: say`\`${stage.id}\` ends \`${stage.parent?.id}\` and not the case, which is not yet \`${final}\` then`,
      range: locate(source, 'final'),
      suggestion: { message: say`write \`final: true\`, or move the stage to the top` },
    })
  }
}

function planSteps(
  plan: Plan,
  owner: { readonly [id: string]: StepSource },
  stage?: StageDraft,
): void {
  for (const [id, source] of entriesOf(owner)) {
    const before = plan.steps.get(id)
    if (before === undefined) {
      plan.steps.set(id, { id, source, owner, ...(stage ? { stage } : {}) })
      continue
    }
    const { locate, report } = plan.context
    report({
      code: 'duplicate-step',
      severity: 'error',
      message: say`a step named \`${id}\` exists already; conditions and deadlines could not tell the two apart`,
      range: locate.key(owner, id),
      suggestion: { message: say`give one of them another name` },
      related: [{ message: say`the first one is here`, range: locate.key(before.owner, id) }],
    })
  }
}

function newStage(
  { path, id, kind }: Pick<Stage, 'path' | 'id' | 'kind'>,
  source: Pick<StageSource, 'title' | 'clause'>,
): StageDraft {
  return {
    path,
    id,
    kind,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    children: [],
    steps: [],
    next: [],
  }
}

function kindOf(source: StageSource | TrackSource): Stage['kind'] {
  if (source.final) return 'final'
  if (source.tracks) return 'parallel'
  return source.stages ? 'compound' : 'atomic'
}
