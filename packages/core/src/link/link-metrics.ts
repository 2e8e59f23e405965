import { say } from '@dueprocess/rules'
import type { MeasuredValueSource, MetricSource, ProcedureSource } from '../grammar/index.ts'
import type { Anchor, CalendarUse } from '../procedure/deadline.ts'
import type { EventAnchor, Measure, Measured, Metric, PeriodUnit } from '../procedure/metric.ts'
import type { Role } from '../procedure/role.ts'
import {
  clausesOf,
  conditionAt,
  entriesOf,
  expressionAt,
  type LinkContext,
  list,
  resolve,
  textsOf,
} from './context.ts'
import { type AnchorVocabulary, linkAnchor } from './link-anchor.ts'
import { linkGroupings } from './link-groupings.ts'

/** What metrics refer to. */
export interface MetricVocabulary extends AnchorVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  readonly calendars: ReadonlyMap<string, CalendarUse>
}

/** Reads the metrics. They see a case from outside: what was done in a visit is no fact of theirs. */
export function linkMetrics(
  context: LinkContext,
  source: ProcedureSource,
  vocabulary: MetricVocabulary,
): ReadonlyMap<string, Metric> {
  const outside = withoutVisits(context)
  return new Map(
    entriesOf(source.metrics).flatMap(([id, metric]): [string, Metric][] => {
      const linked = linkMetric(outside, id, metric, vocabulary)
      return linked ? [[id, linked]] : []
    }),
  )
}

function withoutVisits(context: LinkContext): LinkContext {
  const { scope } = context
  const isOfVisit = (name: string): boolean => name.startsWith('done.')
  return {
    ...context,
    scope: {
      ...scope,
      type: (name) => (isOfVisit(name) ? undefined : scope.type(name)),
      names: function* () {
        for (const name of scope.names()) if (!isOfVisit(name)) yield name
      },
    },
  }
}

function linkMetric(
  context: LinkContext,
  id: string,
  source: MetricSource,
  vocabulary: MetricVocabulary,
): Metric | undefined {
  const measure = linkMeasure(context, id, source, vocabulary)
  const of = conditionAt(context, source, 'of', source.of)
  const asOf = linkAsOf(context, source, vocabulary)
  const dated = eventAt(context, source, 'dated', source.dated, vocabulary)
  const per = linkGroupings(context, source, vocabulary)
  const trend = trendOf(source.trend)
  if (!measure) return undefined
  return {
    id,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    measure,
    ...(of ? { of } : {}),
    ...(asOf ? { asOf } : {}),
    ...(dated ? { dated } : {}),
    per,
    ...(trend ? { trend } : {}),
  }
}

const kinds = ['count', 'share', 'mean', 'median', 'percentile', 'sum'] as const

type Kind = (typeof kinds)[number]

/** A metric measures exactly one thing, and has a rank where that is a percentile. */
function linkMeasure(
  context: LinkContext,
  id: string,
  source: MetricSource,
  vocabulary: MetricVocabulary,
): Measure | undefined {
  const [kind, second] = kinds.filter((one) => source[one] !== undefined)
  if (kind === undefined || second !== undefined) {
    reportMeasures(context, id, source, second)
    return undefined
  }
  const rank = linkRank(context, source, kind)
  if (kind === 'count' && source.count === 'cases') return { kind }
  if (kind === 'count' || kind === 'share') {
    const condition = conditionAt(context, source, kind, source[kind])
    return condition && { kind, condition }
  }
  const value = linkMeasured(context, source, kind, vocabulary)
  if (kind !== 'percentile') return value && { kind, value }
  return value && rank !== undefined ? { kind, value, rank } : undefined
}

function reportMeasures(
  { locate, report }: LinkContext,
  id: string,
  source: MetricSource,
  second: Kind | undefined,
): void {
  if (second === undefined) {
    report({
      code: 'incomplete-metric',
      severity: 'error',
      message: say`the metric \`${id}\` measures nothing`,
      range: locate(source),
      suggestion: { message: say`add one of ${list(kinds)}` },
    })
  } else {
    report({
      code: 'several-measures',
      severity: 'error',
      message: say`the metric \`${id}\` measures several things, so its figure could not be told`,
      range: locate.key(source, second),
      suggestion: { message: say`make another metric of \`${second}\`` },
    })
  }
}

function linkRank(
  { locate, report }: LinkContext,
  source: MetricSource,
  kind: Kind,
): number | undefined {
  const { rank } = source
  const share = Number.parseFloat(rank ?? '') / 100
  if (kind === 'percentile' && share > 0 && share <= 1) return share
  if (rank === undefined && kind !== 'percentile') return undefined
  const isMissing = rank === undefined
  report({
    code: 'invalid-rank',
    severity: 'error',
    message: isMissing
      ? say`a percentile needs a \`rank\``
      : kind === 'percentile'
        ? say`there is no percentile \`${rank}\``
        : say`only a percentile has a \`rank\`, not \`${kind}\``,
    range: isMissing ? locate.key(source, kind) : locate.key(source, 'rank'),
    suggestion: {
      message: say`a percentile has one above 0% and up to 100%, such as \`rank: 90%\``,
    },
  })
  return undefined
}

function linkMeasured(
  context: LinkContext,
  source: MetricSource,
  kind: Exclude<Kind, 'count' | 'share'>,
  vocabulary: MetricVocabulary,
): Measured | undefined {
  const measured: MeasuredValueSource | undefined = source[kind]
  if (measured === undefined) return undefined
  if (typeof measured !== 'string') return linkBetween(context, measured, vocabulary)
  const expression = expressionAt(context, source, kind, measured)
  if (!expression) return undefined
  const { type } = expression
  if (type.kind === 'number') {
    const unit = type.unit === undefined ? {} : { unit: type.unit }
    return { kind: 'expression', expression, is: 'number', ...unit }
  }
  if (type.kind === 'days-time-duration') return { kind: 'expression', expression, is: 'time' }
  context.report({
    code: 'not-measurable',
    severity: 'error',
    message: say`\`${measured}\` is of the type ${type.kind}, and \`${kind}\` needs a number or a duration`,
    range: context.locate(source, kind),
    suggestion: {
      message: say`to count cases in which something is true use \`count\` or \`share\``,
    },
  })
  return undefined
}

type BetweenSource = Exclude<MeasuredValueSource, string>

function linkBetween(
  context: LinkContext,
  source: BetweenSource,
  vocabulary: MetricVocabulary,
): Measured | undefined {
  const { between, on } = source
  const [from, to] = between.map((text, key) => {
    return linkAnchor(context, { owner: between, key, text, use: 'measured' }, vocabulary)
  })
  const calendar =
    on === undefined
      ? undefined
      : resolve(context, 'calendar', vocabulary.calendars, on, source, 'on')
  if (between.length > 2) {
    context.report({
      code: 'several-measures',
      severity: 'error',
      message: say`time passes between two events, and here are ${between.length}`,
      range: context.locate(between, 2),
      suggestion: { message: say`name the first and the last of them` },
    })
  }
  if (!from || !to) return undefined
  return { kind: 'between', from, to, ...(calendar ? { calendar } : {}) }
}

function eventAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string | undefined,
  vocabulary: AnchorVocabulary,
): Anchor | undefined {
  return text === undefined
    ? undefined
    : linkAnchor(context, { owner, key, text, use: 'measured' }, vocabulary)
}

/** Facts are read after an entry, so that what happens at none is no event to read them at. */
function linkAsOf(
  context: LinkContext,
  source: MetricSource,
  vocabulary: AnchorVocabulary,
): EventAnchor | undefined {
  const anchor = eventAt(context, source, 'as-of', source['as-of'], vocabulary)
  if (anchor === undefined || anchor.kind === 'step' || anchor.kind === 'enter') return anchor
  context.report({
    code: 'not-an-event',
    severity: 'error',
    message: say`\`${source['as-of']}\` is neither a step nor entering a stage, after which facts could be read`,
    range: context.locate(source, 'as-of'),
    suggestion: { message: say`write for example \`last resolve\` or \`enter closed\`` },
  })
  return undefined
}

function trendOf(text: string | undefined): Metric['trend'] {
  if (text === undefined) return undefined
  const [periods = '', units = ''] = text.split(' ')
  return { periods: Number(periods), unit: units.slice(0, -1) as PeriodUnit }
}
