import type { Type } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { MetricSource } from '../grammar/index.ts'
import { type Grouping, type PeriodUnit, periodUnits } from '../procedure/metric.ts'
import { type LinkContext, list, namesAt, reportUnknown } from './context.ts'
import { linkAnchor } from './link-anchor.ts'
import type { MetricVocabulary } from './link-metrics.ts'

/** What a metric is broken down by, in the order in which it is written. */
export function linkGroupings(
  context: LinkContext,
  source: MetricSource,
  vocabulary: MetricVocabulary,
): readonly Grouping[] {
  const seen = new Set<string>()
  return namesAt(source, 'per', source.per).flatMap(({ name, owner, key }) => {
    const text = name.trim().replace(/\s+/g, ' ')
    const place: Place = { owner, key, text }
    if (seen.has(text)) {
      context.report({
        code: 'duplicate-grouping',
        severity: 'error',
        message: say`\`${text}\` stands twice in \`per\``,
        range: context.locate(owner, key),
        suggestion: { message: say`remove one of them` },
      })
      return []
    }
    seen.add(text)
    return linkGrouping(context, place, vocabulary) ?? []
  })
}

interface Place {
  readonly owner: object
  readonly key: string | number
  readonly text: string
}

const words = ['actor', 'role', 'holder', ...periodUnits] as const

function linkGrouping(
  context: LinkContext,
  place: Place,
  vocabulary: MetricVocabulary,
): Grouping | undefined {
  const { text } = place
  const unit = periodUnits.find((one) => one === text)
  if (unit) return { kind: 'period', text, unit }
  const [, word = '', rest = ''] = /^(\S+) of (.+)$/.exec(text) ?? []
  if (word === '') return linkFact(context, place)
  const known = words.find((one) => one === word)
  if (known === undefined) {
    reportUnknown(context, 'grouping', text, groupings(context), rangeOf(context, place))
    return undefined
  }
  return known === 'actor' || known === 'role' || known === 'holder'
    ? linkPerson(context, place, { word: known, rest }, vocabulary)
    : linkPeriod(context, place, { unit: known, rest }, vocabulary)
}

function linkPerson(
  context: LinkContext,
  place: Place,
  { word, rest }: { readonly word: 'actor' | 'role' | 'holder'; readonly rest: string },
  { steps, roles }: MetricVocabulary,
): Grouping | undefined {
  const { text } = place
  if (word !== 'holder') {
    if (steps.has(rest)) return { kind: word, text, step: rest }
    reportUnknown(context, 'step', rest, steps.keys(), rangeOfRest(context, place, rest))
    return undefined
  }
  const ofCase = [...roles.values()].filter((role) => role.ofCase).map(({ id }) => id)
  if (ofCase.includes(rest)) return { kind: 'holder', text, role: rest }
  reportUnknown(context, 'role of the case', rest, ofCase, rangeOfRest(context, place, rest))
  return undefined
}

function linkPeriod(
  context: LinkContext,
  place: Place,
  { unit, rest }: { readonly unit: PeriodUnit; readonly rest: string },
  vocabulary: MetricVocabulary,
): Grouping | undefined {
  const { owner, key, text } = place
  const of = linkAnchor(context, { owner, key, text: rest, use: 'measured' }, vocabulary)
  return of && { kind: 'period', text, unit, of }
}

const kinds: ReadonlySet<Type['kind']> = new Set([
  'enumeration',
  'boolean',
  'text',
  'number',
  'date',
])

function linkFact(context: LinkContext, place: Place): Grouping | undefined {
  const { text } = place
  const type = context.scope.type(text)
  if (type && kinds.has(type.kind)) return { kind: 'fact', text, name: text, type }
  if (type) {
    const isInstant = type.kind === 'date-time'
    context.report({
      code: 'not-a-group',
      severity: 'error',
      message: say`\`${text}\` is of the type ${type.kind}, whose values make no groups`,
      range: rangeOf(context, place),
      suggestion: isInstant
        ? { message: say`group by its period`, text: `month of ${text}` }
        : { message: say`group by a fact of the type ${list([...kinds])}` },
    })
  } else if (!context.untyped.has(text)) {
    reportUnknown(context, 'grouping', text, groupings(context), rangeOf(context, place))
  }
  return undefined
}

/** What can be grouped by, nearest to what authors think of. */
function* groupings({ scope }: LinkContext): Generator<string> {
  yield* periodUnits
  for (const name of scope.names()) {
    const type = scope.type(name)
    if (type && kinds.has(type.kind)) yield name
  }
}

function rangeOf({ locate }: LinkContext, { owner, key }: Place) {
  return locate(owner, key)
}

/** The place of a name behind `of`. */
function rangeOfRest({ locate }: LinkContext, { owner, key }: Place, rest: string) {
  const written = String((owner as Readonly<Record<string | number, unknown>>)[key])
  const start = written.lastIndexOf(rest)
  return locate.span(owner, key, { start, end: start + rest.length })
}
