import { type Telling, tell } from '../../words/index.ts'
import { type Block, bullets, cell, paragraph, plain, type Text, table } from '../block.ts'
import { roleNames, title, titleOf } from '../say.ts'
import { part } from './rules.ts'
import { timeInForce } from './title-block.ts'

/** Why the document exists. */
export function purpose(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { purpose: say, fallback, language } = words.document
  const name = words.quoted(titleOf(procedure.title, procedure.id, telling))
  return [
    paragraph(say.text(name)),
    ...(procedure.note === undefined ? [] : [paragraph(procedure.note)]),
    ...(hasOtherLanguages(telling) ? [paragraph(fallback(language))] : []),
  ]
}

/** What it covers, whom it binds, since when, and which documents it implements. */
export function scope(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { scope: say } = words.document
  const name = words.quoted(titleOf(procedure.title, procedure.id, telling))
  const openings = [...procedure.openings.values()].map((step) =>
    title(step.title, step.id, telling),
  )
  const ends = procedure.root.children
    .filter(({ kind }) => kind === 'final')
    .map((stage) => title(stage.title, stage.id, telling))
  const [outside, inside] = [true, false].map((out) =>
    roleNames(
      [...procedure.roles.values()].filter((role) => role.outside === out).map(({ id }) => id),
      telling,
    ),
  )
  const time = timeInForce(telling)
  return [
    paragraph(say.cases(name)),
    ...(inside ? [paragraph(say.binds(inside))] : []),
    ...(outside ? [paragraph(say.outside(outside))] : []),
    ...(time ? [paragraph(say.inForce(time))] : []),
    ...oneOrSeveral(openings, say.openedByOne, say.opened, telling),
    ...oneOrSeveral(ends, say.endsInOne, say.ends, telling),
    ...part(say.sources, sourceTable(telling)),
  ]
}

function sourceTable(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { columns } = words.document
  const sources = [...procedure.sources.values()]
  const published = sources.some(({ publisher }) => Object.keys(publisher).length > 0)
  const dated = sources.some(({ date }) => date !== undefined)
  const rows = sources.map((source) => [
    [[{ text: source.id, style: 'strong' as const }]],
    [
      title(source.title, source.id, telling),
      ...(source.note === undefined ? [] : [[{ text: source.note, style: 'soft' as const }]]),
    ],
    ...(published
      ? [Object.keys(source.publisher).length > 0 ? [title(source.publisher, '', telling)] : []]
      : []),
    ...(dated ? [cell(source.date ?? '')] : []),
  ])
  const head = [
    columns.source,
    columns.title,
    ...(published ? [columns.publisher] : []),
    ...(dated ? [columns.date] : []),
  ]
  const rest = (published ? 26 : 0) + (dated ? 16 : 0)
  const widths = [14, 86 - rest, ...(published ? [26] : []), ...(dated ? [16] : [])]
  return table(head, widths, rows)
}

function oneOrSeveral(
  texts: readonly Text[],
  one: (text: string) => string,
  several: string,
  { words }: Telling,
): readonly Block[] {
  const [first] = texts
  if (first === undefined) return []
  if (texts.length > 1) return [paragraph(several), ...bullets(texts)]
  const text = first.map((part) => part.text).join('')
  return [{ kind: 'paragraph', text: plain(one(words.quoted(text))) }]
}

/** Whether anything that the document tells is not in its language. */
function hasOtherLanguages({ procedure, language }: Telling): boolean {
  const { steps, stages, roles, deadlines, title: own } = procedure
  const all = [own, ...titlesOf(steps), ...titlesOf(stages), ...titlesOf(roles)]
  const texts = [...all, ...deadlines.map((deadline) => deadline.title)]
  return texts.some((text) => tell(text, language, '').language !== undefined)
}

function titlesOf(
  things: ReadonlyMap<string, { readonly title: Readonly<Record<string, string>> }>,
): readonly Readonly<Record<string, string>>[] {
  return [...things.values()].map((thing) => thing.title)
}
