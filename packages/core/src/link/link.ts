import type { History } from '@dueprocess/rules'
import { collectDiagnostics, type Diagnostic } from '../diagnostic/index.ts'
import { digest, sha256Hex } from '../digest/index.ts'
import type { ParsedDocument } from '../document/index.ts'
import type { Locate, ProcedureSource, ValidatedDocument } from '../grammar/index.ts'
import { expressionsOf } from './conditions.ts'
import { type LinkContext, textsOf } from './context.ts'
import type { Deadline } from './deadline.ts'
import type { Decision } from './decision.ts'
import { type Computed, historiesIn, historiesOf, orderComputed } from './dependencies.ts'
import { aroundTheClock, type InstalledCalendars, linkCalendars } from './link-calendars.ts'
import { linkConstraints } from './link-constraints.ts'
import { linkDeadlines } from './link-deadlines.ts'
import { linkDecision, planDecisions } from './link-decisions.ts'
import { linkDefinitions, scopeOf } from './link-definitions.ts'
import { declareNames, declareOutputs } from './link-names.ts'
import { linkStageParts } from './link-stage-parts.ts'
import { planStages } from './link-stages.ts'
import { linkSteps } from './link-steps.ts'
import { linkForms, linkRecords, linkRoles, linkScales, linkSources } from './link-vocabulary.ts'
import type { LinkedProcedure } from './procedure.ts'
import { reportDepth, reportRound } from './report-cycles.ts'
import { reportNames } from './report-names.ts'

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
  const { diagnostics, report, isFull } = collectDiagnostics()

  const nothing = { type: () => undefined, names: () => [] }
  const refused = refusedNames(source, locate)
  const nameless: LinkContext = {
    locate,
    report,
    isFull,
    refused,
    untyped: new Set(),
    scope: nothing,
    zone: 'UTC',
  }
  const scales = linkScales(source)
  const roles = linkRoles(nameless, source)
  const forms = linkForms(nameless, source, scales)
  const records = linkRecords(nameless, source, forms)
  const calendars = linkCalendars(nameless, source, installed)
  const standard = [...calendars.values()][0] ?? aroundTheClock
  const plans = planStages(nameless, source)
  const decisionPlans = planDecisions(nameless, source, scales)

  const names = declareNames(source, forms, plans)
  for (const { id, outputs } of decisionPlans) declareOutputs(names, id, outputs)
  const zone = standard.calendar.zone.id
  const context: LinkContext = { ...nameless, scope: scopeOf(source, names), zone }
  reportNames(context, source)

  const definitions = linkDefinitions(context, source, names)
  const decisions = new Map<string, Decision>()
  for (const plan of decisionPlans) {
    const decision = linkDecision(context, plan)
    if (decision) decisions.set(plan.id, decision)
  }
  linkStageParts(context, plans)
  const stages = new Map([...plans.stages].map(([path, { stage }]) => [path, stage]))
  const vocabulary = { roles, forms, records, calendar: standard.calendar }
  const { steps, openings, clockSteps } = linkSteps(context, plans, vocabulary)
  const deadlineVocabulary = { steps, stages, roles, calendars, standard }
  const deadlines = linkDeadlines(context, source, deadlineVocabulary)
  const constraints = linkConstraints(context, source, steps)

  const computed: Computed[] = [
    ...[...definitions.values()].map((of) => ({ kind: 'definition', id: of.id, of }) as const),
    ...[...decisions.values()].map((of) => ({ kind: 'decision', id: of.id, of }) as const),
    ...deadlines.map((of) => ({ kind: 'deadline', id: of.id, of }) as const),
  ]
  const { order, cycles, ...depth } = orderComputed(computed, names)
  for (const cycle of cycles) reportRound(context, source, cycle)
  reportDepth(context, source, depth)

  const failed = [...document.diagnostics, ...validated.diagnostics, ...diagnostics].some(
    ({ severity }) => severity === 'error',
  )
  if (failed) return { diagnostics }
  const parts = {
    definitions: definitions.values(),
    decisions: decisions.values(),
    steps: steps.values(),
    stages: stages.values(),
    constraints,
  }
  const used = [...calendars.values(), standard].map(({ calendar }) => calendar.behaviour)
  const { procedure: id = '', version = '', title, note } = source
  const procedure: LinkedProcedure = {
    id,
    version,
    title: textsOf(title),
    ...(note === undefined ? {} : { note }),
    behaviour: digest([validated.behaviour, ...used]),
    document: sha256Hex(document.text),
    sources: linkSources(source),
    scales,
    roles,
    forms,
    definitions,
    decisions,
    root: plans.root,
    stages,
    openings,
    steps,
    clockSteps,
    deadlines: order.flatMap((item): Deadline[] => (item.kind === 'deadline' ? [item.of] : [])),
    constraints,
    records,
    calendars: new Map([...calendars].map(([name, { calendar }]) => [name, calendar])),
    names,
    histories: gatherHistories(deadlines, parts),
  }
  return { procedure, diagnostics }
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
  }
  return (what) => {
    const owner = declared[what]
    return owner ? locate.keys(owner).filter((name) => !Object.hasOwn(owner, name)) : []
  }
}

/** Each remembered condition once, inner ones before those that ask for them. */
function gatherHistories(
  deadlines: readonly Deadline[],
  parts: Parameters<typeof expressionsOf>[0],
): readonly History[] {
  const histories = new Map<string, History>()
  const gather = (found: Iterable<History>): void => {
    for (const history of found) {
      if (!histories.has(history.name)) histories.set(history.name, history)
    }
  }
  for (const expression of expressionsOf(parts)) gather(historiesIn(expression))
  for (const deadline of deadlines) gather(historiesOf(deadline))
  return [...histories.values()]
}
