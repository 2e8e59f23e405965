import type { Type } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { AssignmentSource, ProcedureSource, StepSource } from '../grammar/index.ts'
import type { CalendarUse } from '../procedure/deadline.ts'
import type { Hold } from '../procedure/hold.ts'
import type { CaseRecord } from '../procedure/record.ts'
import type { Role } from '../procedure/role.ts'
import type { Assignee, Assignment, ClockStep, Step } from '../procedure/step.ts'
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
import { linkOpenings } from './link-openings.ts'
import type { StagePlans, StepPlan } from './link-stages.ts'
import { linkMerge, linkStepHold } from './link-step-ends.ts'
import { linkVotes, voteForm } from './link-votes.ts'
import { linkTold, linkWho, nobody, type RoleChoice } from './link-who.ts'

/** What steps refer to. */
export interface StepVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  readonly forms: ReadonlyMap<string, Form>
  readonly records: ReadonlyMap<string, CaseRecord>
  readonly decisions: ReadonlyMap<string, { readonly id: string }>
  readonly messages: ReadonlyMap<string, unknown>
  readonly holds: ReadonlyMap<string, Hold>
  /** The whole document, for steps that open a case of the same procedure. */
  readonly procedure: ProcedureSource
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
  if (locate.keys(source).includes('votes')) return
  report({
    code: 'missing-actor',
    severity: 'error',
    message: say`\`${id}\` does not say who may take it`,
    range: locate.key(owner, id),
    suggestion: { message: say`add \`by\` with a role, or with several` },
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
    message: say`\`${id}\` opens a case but does not always lead it into a stage`,
    range: locate.key(owner, id),
    suggestion: { message: say`add \`to\` with a stage; an opening cannot \`stay\`` },
  })
}

function linkStep(
  context: LinkContext,
  plan: StepPlan,
  { root }: StagePlans,
  vocabulary: StepVocabulary,
): Step {
  const { id, source, stage } = plan
  const { roles, records, decisions } = vocabulary
  const votes = linkVotes(context, plan, roles)
  const form = linkForm(context, plan, vocabulary.forms)
  const when = conditionAt(context, source, 'when', source.when)
  const unless = conditionAt(context, source, 'unless', source.unless)
  const required = linkRequired(context, source)
  const message = linkMessage(context, source, vocabulary.messages)
  const to =
    source.to === undefined ? [] : linkBranches(context, source, 'to', source.to, stage ?? root)
  const hold = linkStepHold(context, plan, to, vocabulary.holds)
  const merge = linkMerge(context, plan, to)
  return {
    id,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    ...(stage ? { stage } : {}),
    by: votes ? { kind: 'fixed', value: votes.seats } : linkBy(context, source, roles),
    ...(form ? { form } : {}),
    ...(when ? { when } : {}),
    ...(unless ? { unless } : {}),
    require: linkRequire(context, source, form?.form),
    assign: linkAssignments(context, source.assign, roles, source.by !== 'clock'),
    decide: resolveAll(context, 'decision', decisions, source, 'decide', source.decide).map(
      ({ id }) => id,
    ),
    opens: linkOpenings(context, source, vocabulary.procedure),
    notify: linkTold(context, source, 'notify', source.notify, roles),
    ...(message === undefined ? {} : { message }),
    ...(hold === undefined ? {} : { hold }),
    ...(votes ? { votes } : {}),
    ...(merge === undefined ? {} : { merge }),
    record: resolveAll(context, 'record', records, source, 'record', source.record),
    ...(required === undefined ? {} : { required }),
    to,
  }
}

function linkBy(
  context: LinkContext,
  source: StepSource,
  roles: ReadonlyMap<string, Role>,
): RoleChoice {
  // Alone it is the built-in actor; among roles it would be one that nobody holds.
  return source.by === 'clock' ? nobody : linkWho(context, source, 'by', source.by, roles)
}

function linkForm(
  context: LinkContext,
  { id, source }: StepPlan,
  forms: ReadonlyMap<string, Form>,
): Step['form'] {
  if (source.votes !== undefined) return { form: voteForm(id), amends: false, builtIn: true }
  const key = source.amend === undefined ? 'form' : 'amend'
  const name = source[key]
  if (name === undefined) return undefined
  const form = resolve(context, 'form', forms, name, source, key)
  return form && { form, amends: key === 'amend' }
}

/** A message needs somebody who gets it. */
function linkMessage(
  context: LinkContext,
  source: StepSource,
  messages: ReadonlyMap<string, unknown>,
): string | undefined {
  const { message } = source
  if (message === undefined) return undefined
  if (!context.locate.keys(source).includes('notify')) {
    context.report({
      code: 'without-effect',
      severity: 'error',
      message: say`\`message\` has no effect without \`notify\`: nobody gets it`,
      range: context.locate.key(source, 'message'),
      suggestion: { message: say`add \`notify\` with a role, or remove \`message\`` },
    })
  }
  resolve(context, 'message', messages, message, source, 'message')
  return message
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
      message: say`\`${id}\` needs \`by: clock\` and \`after\` together, in a stage: the clock takes a step some time after its stage was entered`,
      range: context.locate.key(owner, id),
      suggestion: { message: say`for example: {by: clock, after: 5 working days, to: archived}` },
    })
    return undefined
  }
  const after = durationAt(context, source, 'after', source.after)
  return after && { ...step, stage, after, calendar: standard.calendar }
}
