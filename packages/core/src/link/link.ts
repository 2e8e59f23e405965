import type { History, Json } from '@dueprocess/rules'
import {
  collectDiagnostics,
  type Diagnostic,
  type DiagnosticCollector,
} from '../diagnostic/index.ts'
import { digest, sha256Hex } from '../digest/index.ts'
import type { ParsedDocument } from '../document/index.ts'
import type { Locate, ProcedureSource, ValidatedDocument } from '../grammar/index.ts'
import { expressionsOf } from '../procedure/conditions.ts'
import type { Deadline } from '../procedure/deadline.ts'
import type { Decision, Definition } from '../procedure/decision.ts'
import {
  type Computed,
  historiesIn,
  historiesOf,
  orderComputed,
} from '../procedure/dependencies.ts'
import type { Message } from '../procedure/message.ts'
import type { Names } from '../procedure/names.ts'
import { orderByDependency } from '../procedure/order.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Step } from '../procedure/step.ts'
import { type LinkContext, namesAt, textsOf } from './context.ts'
import { type ActedOn, builtInSteps } from './link-built-in-steps.ts'
import { aroundTheClock, type InstalledCalendars, linkCalendars } from './link-calendars.ts'
import { linkConstraints } from './link-constraints.ts'
import { linkDeadlines } from './link-deadlines.ts'
import { linkDecisions, planDecisions } from './link-decisions.ts'
import { linkDefinitions, scopeOf } from './link-definitions.ts'
import { linkHolds } from './link-holds.ts'
import { linkMessages } from './link-messages.ts'
import { declareNames, declareOutputs, personalFacts } from './link-names.ts'
import { planLinks, reportEndless } from './link-openings.ts'
import { linkParameters } from './link-parameters.ts'
import { linkStageParts } from './link-stage-parts.ts'
import { planStages, type StagePlans } from './link-stages.ts'
import { linkSteps } from './link-steps.ts'
import { linkApplies, linkDeviations, linkSchedule } from './link-terms.ts'
import { linkForms, linkRecords, linkRoles, linkScales, linkSources } from './link-vocabulary.ts'
import { reportDepth, reportRound } from './report-cycles.ts'
import { reportNames } from './report-names.ts'
import { suggestWithin } from './suggest.ts'

export interface LinkResult {
  /** Absent where anything in the document could not be linked. */
  readonly procedure?: LinkedProcedure
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Resolves every name to what it stands for, and compiles and type-checks every condition, table,
 * duration, calendar and form. Goes on after an error, so that a reader hears of all of them.
 */
export function link(
  document: ParsedDocument,
  validated: ValidatedDocument & { readonly source: object },
  installed: InstalledCalendars,
): LinkResult {
  const { source, locate } = validated as Required<ValidatedDocument>
  const collected = collectDiagnostics()
  const { diagnostics } = collected

  const nameless = contextWithoutNames(source, locate, collected)
  const vocabulary = linkVocabulary(nameless, source, installed)
  const plans = planStages(nameless, source)
  const decisionPlans = planDecisions(nameless, source, vocabulary.scales)

  const links = planLinks(plans)
  const adopted = adoptedBy(plans)
  const names = declareNames(source, vocabulary.forms, plans, links)
  for (const plan of decisionPlans) {
    declareOutputs(names, plan, !adopted.has(plan.id) && plan.source.override === undefined)
  }
  const zone = vocabulary.standard.calendar.zone.id
  const personal = personalFacts(vocabulary.forms)
  const context: LinkContext = { ...nameless, scope: scopeOf(source, names), zone, personal }
  reportNames(context, source, plans.steps.values())
  reportEndless(context, source)

  const parameters = linkParameters(context, source, names)
  const definitions = linkDefinitions(context, source, names)
  const decisions = linkDecisions(context, decisionPlans, { ...vocabulary, adopted })
  const messages = linkMessages(context, source)
  linkStageParts(context, plans)
  const stages = new Map([...plans.stages].map(([path, { stage }]) => [path, stage]))
  const holds = linkHolds(context, source, plans, { ...vocabulary, links })
  const linkedSteps = linkSteps(context, plans, {
    ...vocabulary,
    decisions: new Map(decisionPlans.map((plan) => [plan.id, plan])),
    messages,
    holds,
    procedure: source,
  })
  const constraints = linkConstraints(context, source, linkedSteps.steps)
  const { root } = plans
  const steps = withBuiltIn(linkedSteps.steps, { root, holds, decisions, links })
  const deadlines = linkDeadlines(context, source, {
    ...vocabulary,
    steps,
    stages,
    holds,
    messages,
  })
  const applies = linkApplies(context, source, linkedSteps.openings, names)
  const deviations = linkDeviations(context, source, vocabulary.roles)
  const schedule = linkSchedule(context, source, vocabulary.calendars, vocabulary.standard)
  const order = orderOf(context, source, names, { definitions, decisions, deadlines })

  const failed = [...document.diagnostics, ...validated.diagnostics, ...diagnostics].some(
    ({ severity }) => severity === 'error',
  )
  if (failed) return { diagnostics }
  const { calendars, standard, ...words } = vocabulary
  const used = [...calendars.values(), standard].map(({ calendar }) => calendar.behaviour)
  const { procedure: id = '', version = '', title, note } = source
  const procedure: LinkedProcedure = {
    id,
    version,
    title: textsOf(title),
    ...(note === undefined ? {} : { note }),
    behaviour: digest([validated.behaviour, ...used, ...factsTold(messages)]),
    document: sha256Hex(document.text),
    sources: linkSources(source),
    ...words,
    ...linkedSteps,
    steps,
    definitions,
    decisions,
    root,
    stages,
    deadlines: order.flatMap((item): Deadline[] => (item.kind === 'deadline' ? [item.of] : [])),
    constraints,
    holds,
    links,
    ...(deviations ? { deviations } : {}),
    ...(applies ? { applies } : {}),
    parameters,
    messages,
    schedule,
    calendars: new Map([...calendars].map(([name, { calendar }]) => [name, calendar])),
    names,
    histories: inOrder(
      gatherHistories(deadlines, {
        definitions: definitions.values(),
        decisions: decisions.values(),
        steps: steps.values(),
        stages: stages.values(),
        constraints,
      }),
      { names, definitions, decisions },
    ),
  }
  return { procedure, diagnostics }
}

/** Ids of the decisions that steps adopt. */
function adoptedBy({ steps }: StagePlans): ReadonlySet<string> {
  return new Set(
    [...steps.values()].flatMap(({ source }) => {
      return namesAt(source, 'decide', source.decide).map(({ name }) => name)
    }),
  )
}

/** The steps of the document, and those of the language. */
function withBuiltIn(
  steps: ReadonlyMap<string, Step>,
  actedOn: ActedOn,
): ReadonlyMap<string, Step> {
  const builtIn = builtInSteps(actedOn)
  return new Map([...steps, ...builtIn.map((step) => [step.id, step] as const)])
}

/**
 * The facts that messages name: entries keep their values, so they decide what a trail says, while
 * the words around them do not.
 */
function factsTold(messages: ReadonlyMap<string, Message>): readonly Json[] {
  if (messages.size === 0) return []
  return [[...messages.values()].map(({ id, facts }) => [id, [...facts]])]
}

/** What can be linked before it is known what conditions may name. */
function contextWithoutNames(
  source: ProcedureSource,
  locate: Locate,
  { report, isFull }: DiagnosticCollector,
): LinkContext {
  return {
    locate,
    report,
    isFull,
    suggest: suggestWithin(),
    refused: refusedNames(source, locate),
    personal: new Set(),
    untyped: new Set(),
    scope: { type: () => undefined, names: () => [] },
    zone: 'UTC',
  }
}

/** The words that everything else is made of. */
function linkVocabulary(
  context: LinkContext,
  source: ProcedureSource,
  installed: InstalledCalendars,
) {
  const scales = linkScales(source)
  const forms = linkForms(context, source, scales)
  const calendars = linkCalendars(context, source, installed)
  return {
    scales,
    roles: linkRoles(context, source),
    forms,
    records: linkRecords(context, source, forms),
    calendars,
    /** For whatever names no calendar: the first one, or round the clock. */
    standard: [...calendars.values()][0] ?? aroundTheClock,
  }
}

interface ComputedParts {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly decisions: ReadonlyMap<string, Decision>
  readonly deadlines: readonly Deadline[]
}

/** What is computed, each after all that it reads; reports what reads itself. */
function orderOf(
  context: LinkContext,
  source: ProcedureSource,
  names: Names,
  { definitions, decisions, deadlines }: ComputedParts,
): readonly Computed[] {
  const computed: Computed[] = [
    ...[...definitions.values()].map((of) => ({ kind: 'definition', id: of.id, of }) as const),
    ...[...decisions.values()].map((of) => ({ kind: 'decision', id: of.id, of }) as const),
    ...deadlines.map((of) => ({ kind: 'deadline', id: of.id, of }) as const),
  ]
  const { order, cycles, ...depth } = orderComputed(computed, names)
  for (const cycle of cycles) reportRound(context, source, cycle)
  reportDepth(context, source, depth)
  return order
}

/** What the document declares, and the grammar had to leave out. */
function refusedNames(source: ProcedureSource, locate: Locate): LinkContext['refused'] {
  const declared: Readonly<Record<string, object | undefined>> = {
    calendar: source.calendars,
    scale: source.scales,
    type: source.scales,
    role: source.roles,
    form: source.forms,
    record: source.records,
    decision: source.decisions,
    hold: source.holds,
    message: source.messages,
  }
  return (what) => {
    const owner = declared[what]
    return owner ? locate.keys(owner).filter((name) => !Object.hasOwn(owner, name)) : []
  }
}

/** Remembered conditions, each after those that it asks for, itself or by what it rests on. */
function inOrder(
  histories: ReadonlyMap<string, History>,
  { names, definitions, decisions }: Pick<LinkedProcedure, 'names' | 'definitions' | 'decisions'>,
): readonly History[] {
  const readBy = (name: string): readonly string[] => {
    const history = histories.get(name)
    if (history) return history.condition.reads
    const origin = names.get(name)?.origin
    if (origin?.kind === 'definition') return definitions.get(origin.id)?.expression.reads ?? []
    if (origin?.kind !== 'decision') return []
    const inputs = decisions.get(origin.id)?.table.inputs ?? []
    return inputs.flatMap(({ expression }) => expression.reads)
  }
  const { order } = orderByDependency(histories.keys(), readBy)
  return order.flatMap((name) => histories.get(name) ?? [])
}

/** Each remembered condition once. */
function gatherHistories(
  deadlines: readonly Deadline[],
  parts: Parameters<typeof expressionsOf>[0],
): ReadonlyMap<string, History> {
  const histories = new Map<string, History>()
  const gather = (found: Iterable<History>): void => {
    for (const history of found) {
      if (!histories.has(history.name)) histories.set(history.name, history)
    }
  }
  for (const expression of expressionsOf(parts)) gather(historiesIn(expression))
  for (const deadline of deadlines) gather(historiesOf(deadline))
  return histories
}
