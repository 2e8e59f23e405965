import { textIn } from '../../procedure/index.ts'
import type { AuditReport } from '../audit.ts'
import type { ElementName, Finding } from '../finding.ts'
import type { AuditSummary } from '../summary.ts'
import type { TrailState } from '../trail-state.ts'
import type { ClauseVerdict } from '../verdict.ts'
import { verdictOrder } from './chart.ts'
import {
  legendWords,
  nameOf,
  partWord,
  type ReportLanguage,
  sentence,
  verdictWord,
  word,
} from './words.ts'

/** A heading with what stands under it, as every format tells it. */
export type Fact = readonly [label: string, text: string]

/** What a report on one case begins with: what was audited, until when, and whether it is whole. */
export function reportFacts(report: AuditReport, language: ReportLanguage): readonly Fact[] {
  const { file, from, asOf, events, unread, closed, trail } = report
  const state = word(closed ? 'closed' : 'open', language)
  const facts: (Fact | undefined)[] = [
    ...procedureFacts(report.procedure, language),
    [word('case', language), report.case],
    file === null ? undefined : [word('file', language), file],
    [word('period', language), `${from ?? '–'} – ${asOf ?? '–'}, ${state}`],
    [word('asOf', language), asOf ?? '–'],
    [word('events', language), String(events)],
    unread > 0 ? [word('unread', language), String(unread)] : undefined,
    ...(trail ? trailFacts(trail, language) : []),
  ]
  return facts.filter((fact) => fact !== undefined)
}

/** What a report on many cases begins with. */
export function summaryFacts(summary: AuditSummary, language: ReportLanguage): readonly Fact[] {
  const { procedure, cases, events, from, asOf, trails } = summary
  const { whole, compared, broken } = trails
  return [
    ...(procedure ? procedureFacts(procedure, language) : []),
    [word('cases', language), String(cases)],
    [word('period', language), `${from ?? '–'} – ${asOf ?? '–'}`],
    [word('asOf', language), asOf ?? '–'],
    [word('events', language), String(events)],
    [word('trails', language), sentence('trails', language, [whole, compared, broken])],
  ]
}

function procedureFacts(
  { id, version, behaviour, title }: AuditReport['procedure'],
  language: ReportLanguage,
): readonly Fact[] {
  return [
    [word('procedure', language), `${textIn(title, [language], id)} (${id}@${version})`],
    [word('behaviour', language), behaviour],
  ]
}

function trailFacts(trail: TrailState, language: ReportLanguage): readonly Fact[] {
  const { entries, first, last, whole, comparedWith } = trail
  const anchors = comparedWith.map((anchor) => {
    return word(anchor === 'head' ? 'withHead' : 'withCase', language)
  })
  return [
    [word('trail', language), sentence(whole ? 'whole' : 'notWhole', language, [entries])],
    [word('firstHash', language), first ?? '–'],
    [word('lastHash', language), last ?? '–'],
    [
      word('end', language),
      anchors.length > 0 ? anchors.join(', ') : word('notCompared', language),
    ],
  ]
}

/** How much of a clause its verdict covers: nothing is said where all of its parts were called for. */
export function partsInWords(row: ClauseVerdict, language: ReportLanguage): string {
  const { verdict, elements, notCalledFor } = row
  if (notCalledFor.length === 0 || verdict === 'not-exercised') return ''
  const [called, all] = [elements.length - notCalledFor.length, elements.length]
  const names = notCalledFor.map((element) => partName(element, language)).join(', ')
  return verdict === 'followed'
    ? sentence('parts', language, [called, all, names])
    : sentence('notCalledFor', language, [names])
}

/** A part of a clause: the title of what it belongs to, and which part of it. */
function partName(element: ElementName, language: ReportLanguage): string {
  const { kind, id } = element
  const name = nameOf(element, language)
  const part = kind === 'deadline' || kind === 'decision' ? id.split('.')[1] : undefined
  if (part === undefined) return name
  const [what = '', number] = part.split(' ')
  // Rows are numbered from 0, and counted by people from 1.
  const count = number === undefined ? '' : ` ${what === 'row' ? Number(number) + 1 : number}`
  return `${name} (${partWord(what, language)}${count})`
}

/** That a finding rests on entries that are not as they were written; '' where it does not. */
export function changedInWords(
  { changed = [] }: Pick<Finding, 'changed'>,
  language: ReportLanguage,
): string {
  return changed.length === 0 ? '' : sentence('changed', language, [changed.join(', ')])
}

/** What the words of a report mean. */
export function legend(language: ReportLanguage): readonly Fact[] {
  const verdicts = verdictOrder.map((verdict): Fact => {
    return [verdictWord(verdict, language), legendWords(verdict, language)]
  })
  return [...verdicts, [word('inParts', language), legendWords('parts', language)]]
}

/** A case, and the file that it is in. */
export function caseInWords({
  case: of,
  file,
}: {
  readonly case: string
  readonly file: string | null
}): string {
  return file === null ? of : `${of} (${file})`
}
