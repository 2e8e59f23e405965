import type { Type } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { AssignmentSource, StepSource } from '../grammar/index.ts'
import {
  clausesOf,
  conditionAt,
  durationAt,
  entriesOf,
  type LinkContext,
  namesAt,
  reportUnknown,
  resolve,
  resolveAll,
  textsOf,
} from './context.ts'
import { linkBranches } from './link-branches.ts'
import type { CalendarUse } from './link-calendars.ts'
import type { StagePlans, StepPlan } from './link-stages.ts'
import type { CaseRecord } from './record.ts'
import type { Role } from './role.ts'
import type { Assignee, Assignment, ClockStep, Step } from './step.ts'

/** What steps refer to. */
export interface StepVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  readonly forms: ReadonlyMap<string, Form>
  readonly records: ReadonlyMap<string, CaseRecord>
  /** For steps of the clock. */
  readonly standard: CalendarUse
}

export interface LinkedSteps {
  readonly steps: ReadonlyMap<string, Step>
  readonly openings: ReadonlyMap<string, Step>
  readonly clockSteps: readonly ClockStep[]
}

/** Links every step and hangs it into its stage. */
export function linkSteps(
  context: LinkContext,
  plans: StagePlans,
  vocabulary: StepVocabulary,
): LinkedSteps {
  const steps = new Map<string, Step>()
  const openings = new Map<string, Step>()
  const clockSteps: ClockStep[] = []
  for (const plan of plans.steps.values()) {
    const step = linkStep(context, plan, plans, vocabulary)
    const timed = linkClock(context, plan, step, vocabulary)
    const linked = timed ?? step
    steps.set(plan.id, linked)
    if (timed) clockSteps.push(timed)
    reportNobody(context, plan)
    if (plan.stage) plan.stage.steps.push(linked)
    else {
      openings.set(plan.id, linked)
      reportNowhere(context, plan, linked)
    }
  }
  return { steps, openings, clockSteps }
}

/** A step of which nobody says who may take it would be anybody's, or nobody's. */
function reportNobody({ locate, report }: LinkContext, { id, source, owner }: StepPlan): void {
  // Half a step of the clock has a message of its own, and a wrong `by` had one.
  if (source.after !== undefined || locate.keys(source).includes('by')) return
  report({
    code: 'missing-actor',
    severity: 'error',
    message: `\`${id}\` does not say who may take it`,
    range: locate.key(owner, id),
    suggestion: { message: 'add `by` with a role, or with several' },
  })
}

/** An opening that leads nowhere would leave its case outside every stage for ever. */
function reportNowhere(
  { locate, report }: LinkContext,
  { id, source, owner }: StepPlan,
  step: Step,
): void {
  if (locate.keys(source).includes('to') && step.to.every(({ target }) => target !== undefined))
    return
  report({
    code: 'opening-without-stage',
    severity: 'error',
    message: `\`${id}\` opens a case but does not always lead it into a stage`,
    range: locate.key(owner, id),
    suggestion: { message: 'add `to` with a stage; an opening cannot `stay`' },
  })
}

function linkStep(
  context: LinkContext,
  { id, source, stage }: StepPlan,
  { root }: StagePlans,
  { roles, forms, records }: StepVocabulary,
): Step {
  const form = linkForm(context, source, forms)
  const when = conditionAt(context, source, 'when', source.when)
  const unless = conditionAt(context, source, 'unless', source.unless)
  const required = linkRequired(context, source)
  return {
    id,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    ...(stage ? { stage } : {}),
    by: linkBy(context, source, roles),
    ...(form ? { form } : {}),
    ...(when ? { when } : {}),
    ...(unless ? { unless } : {}),
    require: linkRequire(context, source, form?.form),
    assign: linkAssignments(context, source.assign, roles, source.by !== 'clock'),
    notify: resolveAll(context, 'role', roles, source, 'notify', source.notify).map(({ id }) => id),
    record: resolveAll(context, 'record', records, source, 'record', source.record),
    ...(required === undefined ? {} : { required }),
    to:
      source.to === undefined ? [] : linkBranches(context, source, 'to', source.to, stage ?? root),
  }
}

function linkBy(
  context: LinkContext,
  source: StepSource,
  roles: ReadonlyMap<string, Role>,
): readonly string[] {
  return namesAt(source, 'by', source.by).flatMap(({ name, owner, key }) => {
    // Alone it is the built-in actor; among roles it would be one that nobody holds.
    if (name === 'clock' && source.by === 'clock') return []
    return resolve(context, 'role', roles, name, owner, key) ? [name] : []
  })
}

function linkForm(
  context: LinkContext,
  source: StepSource,
  forms: ReadonlyMap<string, Form>,
): Step['form'] {
  const key = source.amend === undefined ? 'form' : 'amend'
  const name = source[key]
  if (name === undefined) return undefined
  const form = resolve(context, 'form', forms, name, source, key)
  return form && { form, amends: key === 'amend' }
}

function linkRequired(context: LinkContext, source: StepSource): Step['required'] {
  const { required } = source
  return typeof required === 'string'
    ? conditionAt(context, source, 'required', required)
    : required
}

function linkRequire(
  context: LinkContext,
  { require }: StepSource,
  form: Form | undefined,
): Step['require'] {
  return entriesOf(require).flatMap(([field, text]) => {
    const owner = require as object
    if (!form?.fields.has(field)) {
      reportUnknown(
        context,
        'field',
        field,
        form?.fields.keys() ?? [],
        context.locate.key(owner, field),
      )
      return []
    }
    const condition = conditionAt(context, owner, field, text)
    return condition ? [{ field, condition }] : []
  })
}

/**
 * Who holds roles of the case from now on, as steps and escalations say it. Where time acts and no
 * person, there is no `self`.
 */
export function linkAssignments(
  context: LinkContext,
  assign: AssignmentSource | undefined,
  roles: ReadonlyMap<string, Role>,
  hasActor: boolean,
): readonly Assignment[] {
  return entriesOf(assign).flatMap(([role, to]) => {
    const owner = assign as object
    const linked = roles.get(role)
    if (!linked?.ofCase) {
      const ofCase = [...roles.values()].filter((candidate) => candidate.ofCase).map(({ id }) => id)
      reportUnknown(context, 'role of the case', role, ofCase, context.locate.key(owner, role))
      return []
    }
    const assignees = namesAt(owner, role, to).flatMap((place) => {
      return linkAssignee(context, place, linked, { roles, hasActor })
    })
    return [{ role, to: assignees }]
  })
}

function linkAssignee(
  context: LinkContext,
  {
    name,
    owner,
    key,
  }: { readonly name: string; readonly owner: object; readonly key: string | number },
  role: Role,
  { roles, hasActor }: { readonly roles: ReadonlyMap<string, Role>; readonly hasActor: boolean },
): readonly Assignee[] {
  if (name === 'self' && hasActor) return [{ kind: 'self' }]
  const queues = role.from.length > 0 ? role.from : [...roles.keys()]
  if (roles.has(name) && queues.includes(name)) return [{ kind: 'role', role: name }]
  if (namesActors(context.scope.type(name))) return [{ kind: 'fact', name }]
  const available = [...(hasActor ? ['self'] : []), ...queues]
  reportUnknown(context, 'assignee', name, available, context.locate(owner, key))
  return []
}

function namesActors(type: Type | undefined): boolean {
  return type?.kind === 'list' ? namesActors(type.of) : type?.kind === 'text'
}

/** A step of the clock: `by: clock` with `after`. */
function linkClock(
  context: LinkContext,
  { source, stage, owner, id }: StepPlan,
  step: Step,
  { standard }: StepVocabulary,
): ClockStep | undefined {
  const timed = source.by === 'clock'
  if (!timed && source.after === undefined) return undefined
  if (!timed || source.after === undefined || stage === undefined || stage.path === '') {
    context.report({
      code: 'incomplete-clock-step',
      severity: 'error',
      message: `\`${id}\` needs \`by: clock\` and \`after\` together, in a stage: the clock takes a step some time after its stage was entered`,
      range: context.locate.key(owner, id),
      suggestion: { message: 'for example: {by: clock, after: 5 working days, to: archived}' },
    })
    return undefined
  }
  const after = durationAt(context, source, 'after', source.after)
  return after && { ...step, stage, after, calendar: standard.calendar }
}
