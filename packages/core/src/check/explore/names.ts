import { valuesOf } from '../../procedure/choice.ts'
import type { LinkedProcedure, Stage, Step } from '../../procedure/index.ts'

/** Under which name it is known whether somebody holds a role of the case. */
export function holderName(role: string): string {
  return `holder of ${role}`
}

/** The names whose values a step can change. */
export function* namesWrittenBy(
  { decisions, names }: LinkedProcedure,
  step: Step,
): Generator<string> {
  yield `done.${step.id}`
  yield `ever.${step.id}`
  yield `times.${step.id}`
  if (step.votes) yield `${step.id}.outcome`
  if (step.form && !step.form.builtIn) {
    const { form } = step.form
    for (const field of form.fields.keys()) yield `${form.id}.${field}`
  }
  for (const id of step.decide) {
    for (const { fact } of decisions.get(id)?.outputs ?? []) yield fact
  }
  for (const { role } of step.assign) yield holderName(role)
  if (step.acts?.kind === 'override' || step.acts?.kind === 'withdraw') {
    for (const { fact } of decisions.get(step.acts.decision)?.outputs ?? []) yield fact
  }
  for (const { target } of step.to) if (target && names.size > 0) yield* placesIn(target)
}

function* placesIn(stage: Stage): Generator<string> {
  yield `in.${stage.path}`
  for (const child of stage.children) yield* placesIn(child)
}

/** Steps of a stage and of all stages below it. */
export function* stepsWithin(stage: Stage): Generator<Step> {
  yield* stage.steps
  for (const child of stage.children) yield* stepsWithin(child)
}

/** The stages around a stage, itself first, the root last. */
export function* stagesAround(stage: Stage): Generator<Stage> {
  for (let at: Stage | undefined = stage; at; at = at.parent) yield at
}

/** The tracks that run beside a stage. */
export function* tracksBeside(stage: Stage): Generator<Stage> {
  let inner = stage
  for (const around of stagesAround(stage)) {
    if (around.kind === 'parallel' && around !== stage) {
      for (const track of around.children) if (track !== inner) yield track
    }
    inner = around
  }
}

/** Every role that may take a step; those of a choice by a fact all. */
export function rolesOf({ by, votes }: Step): readonly string[] {
  return votes ? votes.seats : [...new Set(valuesOf(by).flat())]
}
