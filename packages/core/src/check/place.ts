import type { Range } from '../diagnostic/index.ts'
import type { ProcedureSource, StageSource, StepSource, TrackSource } from '../grammar/index.ts'
import type { Checked } from './checked.ts'

/** Where a stage is named in the document. */
export function rangeOfStage({ source, locate }: Checked, path: string): Range {
  let owner: object | undefined
  let below: { readonly [id: string]: StageSource | TrackSource } | undefined = source.stages
  let id = ''
  for (id of path.split('/')) {
    owner = below
    const stage: StageSource | TrackSource | undefined = below?.[id]
    below = stage?.stages ?? stage?.tracks
  }
  return locate.key(owner ?? source, id)
}

/** What the document says of a stage. */
export function sourceOfStage(
  { source }: Pick<Checked, 'source'>,
  path: string,
): StageSource | TrackSource | undefined {
  let below: { readonly [id: string]: StageSource | TrackSource } | undefined = source.stages
  let stage: StageSource | TrackSource | undefined
  for (const id of path.split('/')) {
    stage = below?.[id]
    below = stage?.stages ?? stage?.tracks
  }
  return stage
}

/** A step as the document has it. */
export interface WrittenStep {
  readonly id: string
  /** The map in which it stands under its id. */
  readonly owner: object
  readonly source: StepSource
}

const written = new WeakMap<ProcedureSource, ReadonlyMap<string, WrittenStep>>()

/** Every step that the document writes, in the order of the document, openings first. */
export function writtenSteps(source: ProcedureSource): ReadonlyMap<string, WrittenStep> {
  let steps = written.get(source)
  if (!steps) {
    steps = new Map([...stepsOf(source)].map((step) => [step.id, step]))
    written.set(source, steps)
  }
  return steps
}

function* stepsOf({ open, stages, steps }: ProcedureSource): Generator<WrittenStep> {
  yield* stepsIn(open)
  yield* stepsBelow(stages)
  yield* stepsIn(steps)
}

function* stepsBelow(
  stages: { readonly [id: string]: StageSource | TrackSource } | undefined,
): Generator<WrittenStep> {
  for (const stage of Object.values(stages ?? {})) {
    yield* stepsIn(stage.steps)
    yield* stepsBelow(stage.stages)
    yield* stepsBelow(stage.tracks)
  }
}

function* stepsIn(
  steps: { readonly [id: string]: StepSource } | undefined,
): Generator<WrittenStep> {
  for (const [id, source] of Object.entries(steps ?? {})) {
    if (steps) yield { id, owner: steps, source }
  }
}

/** Where a step is named; for a step of the language, where what it acts on is. */
export function rangeOfStep({ source, locate }: Checked, id: string): Range {
  const step = writtenSteps(source).get(id)
  if (step) return locate.key(step.owner, id)
  const [act, name = ''] = id.split('.')
  const owner = act === 'override' || act === 'withdraw' ? source.decisions : source.holds
  return locate.key(owner ?? source, name)
}

/** Where a deadline, hold or the like is named. */
export function rangeOfNamed(
  { source, locate }: Checked,
  kind: 'deadlines' | 'holds' | 'constraints' | 'forms' | 'sources',
  id: string,
): Range {
  return locate.key(source[kind] ?? source, id)
}
