import type { History } from '@dueprocess/rules'
import {
  collectDiagnostics,
  type Diagnostic,
  type DiagnosticCollector,
} from '../diagnostic/index.ts'
import { digest, sha256Hex } from '../digest/index.ts'
import type { ParsedDocument } from '../document/index.ts'
import type { Locate, ProcedureSource, ValidatedDocument } from '../grammar/index.ts'
import { expressionsOf } from './conditions.ts'
import { type LinkContext, textsOf } from './context.ts'
import type { Deadline } from './deadline.ts'
import type { Decision, Definition } from './decision.ts'
import { type Computed, historiesIn, historiesOf, orderComputed } from './dependencies.ts'
import { aroundTheClock, type InstalledCalendars, linkCalendars } from './link-calendars.ts'
import { linkConstraints } from './link-constraints.ts'
import { linkDeadlines } from './link-deadlines.ts'
import { linkDecisions, planDecisions } from './link-decisions.ts'
import { linkDefinitions, scopeOf } from './link-definitions.ts'
import { declareNames, declareOutputs } from './link-names.ts'
import { linkStageParts } from './link-stage-parts.ts'
import { planStages } from './link-stages.ts'
import { linkSteps } from './link-steps.ts'
import { linkForms, linkRecords, linkRoles, linkScales, linkSources } from './link-vocabulary.ts'
import type { Names } from './names.ts'
import type { LinkedProcedure } from './procedure.ts'
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

  const names = declareNames(source, vocabulary.forms, plans)
  for (const { id, outputs } of decisionPlans) declareOutputs(names, id, outputs)
  const zone = vocabulary.standard.calendar.zone.id
  const context: LinkContext = { ...nameless, scope: scopeOf(source, names), zone }
  reportNames(context, source)

  const definitions = linkDefinitions(context, source, names)
  const decisions = linkDecisions(context, decisionPlans)
  linkStageParts(context, plans)
  const stages = new Map([...plans.stages].map(([path, { stage }]) => [path, stage]))
  const linkedSteps = linkSteps(context, plans, vocabulary)
  const { steps } = linkedSteps
  const deadlines = linkDeadlines(context, source, { ...vocabulary, steps, stages })
  const constraints = linkConstraints(context, source, steps)
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
    behaviour: digest([validated.behaviour, ...used]),
    document: sha256Hex(document.text),
    sources: linkSources(source),
    ...words,
    ...linkedSteps,
    definitions,
    decisions,
    root: plans.root,
    stages,
    deadlines: order.flatMap((item): Deadline[] => (item.kind === 'deadline' ? [item.of] : [])),
    constraints,
    calendars: new Map([...calendars].map(([name, { calendar }]) => [name, calendar])),
    names,
    histories: gatherHistories(deadlines, {
      definitions: definitions.values(),
      decisions: decisions.values(),
      steps: steps.values(),
      stages: stages.values(),
      constraints,
    }),
  }
  return { procedure, diagnostics }
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
