import type { Json } from '@dueprocess/rules'
import {
  collectDiagnostics,
  type Diagnostic,
  type DiagnosticCollector,
} from '../diagnostic/index.ts'
import { digest, sha256Hex } from '../digest/index.ts'
import type { ParsedDocument } from '../document/index.ts'
import type { Locate, ProcedureSource, ValidatedDocument } from '../grammar/index.ts'
import type { Deadline } from '../procedure/deadline.ts'
import type { Decision, Definition } from '../procedure/decision.ts'
import { type Computed, orderComputed } from '../procedure/dependencies.ts'
import type { Message } from '../procedure/message.ts'
import type { Name, Names } from '../procedure/names.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Step } from '../procedure/step.ts'
import { type LinkContext, namesAt, textsOf } from './context.ts'
import { type ActedOn, builtInSteps } from './link-built-in-steps.ts'
import { aroundTheClock, type InstalledCalendars, linkCalendars } from './link-calendars.ts'
import { linkConstraints } from './link-constraints.ts'
import { linkDeadlines } from './link-deadlines.ts'
import { linkDecisions, planDecisions } from './link-decisions.ts'
import { linkDefinitions, scopeOf } from './link-definitions.ts'
import { linkHistories } from './link-histories.ts'
import { linkHolds } from './link-holds.ts'
import { linkMessages } from './link-messages.ts'
import { linkMetrics } from './link-metrics.ts'
import { declareNames, declareOutputs, personalFacts } from './link-names.ts'
import { planLinks, reportEndless } from './link-openings.ts'
import { linkParameters } from './link-parameters.ts'
import { linkReports } from './link-reports.ts'
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
  const plans = planProcedure(nameless, source, vocabulary)
  const names = declareAll(source, vocabulary, plans, nameless.untyped)
  const context: LinkContext = {
    ...nameless,
    scope: scopeOf(source, names),
    zone: vocabulary.standard.calendar.zone.id,
    personal: personalFacts(vocabulary.forms),
  }
  const parts = linkParts(context, source, { vocabulary, plans, names })

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
    behaviour: digest([validated.behaviour, ...used, ...factsTold(parts.messages)]),
    document: sha256Hex(document.text),
    sources: linkSources(source),
    ...words,
    ...parts,
    calendars: new Map([...calendars].map(([name, { calendar }]) => [name, calendar])),
    names,
  }
  return { procedure, diagnostics }
}

type Vocabulary = ReturnType<typeof linkVocabulary>
type Plans = ReturnType<typeof planProcedure>

/** The skeleton that conditions may speak of, before any of them is read. */
function planProcedure(context: LinkContext, source: ProcedureSource, { scales }: Vocabulary) {
  const tree = planStages(context, source)
  const decisions = planDecisions(context, source, scales)
  return { tree, decisions, links: planLinks(tree), adopted: adoptedBy(tree) }
}

/** What conditions may name, as far as it need not be computed first. */
function declareAll(
  source: ProcedureSource,
  { forms }: Vocabulary,
  { tree, decisions, links, adopted }: Plans,
  untyped: ReadonlySet<string>,
): Map<string, Name> {
  const names = declareNames(source, forms, tree, links, untyped)
  for (const plan of decisions) {
    declareOutputs(names, plan, !adopted.has(plan.id) && plan.source.override === undefined)
  }
  return names
}

interface Known {
  readonly vocabulary: Vocabulary
  readonly plans: Plans
  /** Those of definitions are added as they are compiled. */
  readonly names: Map<string, Name>
}

/** The nouns of the procedure, each after those that it names. */
function linkParts(context: LinkContext, source: ProcedureSource, known: Known) {
  const { vocabulary, plans, names } = known
  const { tree, links, adopted } = plans
  reportNames(context, source, tree.steps.values())
  reportEndless(context, source)

  const parameters = linkParameters(context, source, names)
  const definitions = linkDefinitions(context, source, names)
  const decisions = linkDecisions(context, plans.decisions, { ...vocabulary, adopted })
  const messages = linkMessages(context, source)
  linkStageParts(context, tree)
  const stages = new Map([...tree.stages].map(([path, { stage }]) => [path, stage]))
  const holds = linkHolds(context, source, tree, { ...vocabulary, links })
  const written = linkSteps(context, tree, {
    ...vocabulary,
    decisions: new Map(plans.decisions.map((plan) => [plan.id, plan])),
    messages,
    holds,
    procedure: source,
  })
  const constraints = linkConstraints(context, source, written.steps)
  const { root } = tree
  const steps = withBuiltIn(written.steps, { root, holds, decisions, links })
  const told = { ...vocabulary, steps, stages, holds, messages }
  const deadlines = linkDeadlines(context, source, told)
  const terms = linkTerms(context, source, known, written.openings)
  const metrics = linkMetrics(context, source, told)
  const reports = linkReports(context, source, { roles: vocabulary.roles, metrics })
  const computed = { definitions, decisions, deadlines }
  const order = orderOf(context, source, names, computed)
  return {
    ...{ ...written, steps, root, stages, constraints, holds, links, parameters, messages },
    ...computed,
    deadlines: order.flatMap((item): Deadline[] => (item.kind === 'deadline' ? [item.of] : [])),
    ...terms,
    ...{ metrics, reports },
    histories: linkHistories({ ...computed, names, steps, stages, constraints }),
  }
}

/** When it may be followed, who may depart from it, what it is owed without a case. */
function linkTerms(
  context: LinkContext,
  source: ProcedureSource,
  { vocabulary: { roles, calendars, standard }, names }: Known,
  openings: ReadonlyMap<string, Step>,
) {
  const applies = linkApplies(context, source, openings, names)
  const deviations = linkDeviations(context, source, roles)
  const schedule = linkSchedule(context, source, calendars, standard)
  return { ...(applies ? { applies } : {}), ...(deviations ? { deviations } : {}), schedule }
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
    metric: source.metrics,
  }
  return (what) => {
    const owner = declared[what]
    return owner ? locate.keys(owner).filter((name) => !Object.hasOwn(owner, name)) : []
  }
}
