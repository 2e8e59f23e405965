import { type Telling, tell } from '../../words/index.ts'
import { type Block, bullets, cell, paragraph, plain, type Text, table } from '../block.ts'
import { title, titleOf } from '../say.ts'

/** Why the document exists, what it covers, and which documents it implements. */
export function scope(telling: Telling): readonly Block[] {
  const { procedure, words } = telling
  const { scope: say, columns, fallback } = words.document
  const name = words.quoted(titleOf(procedure.title, procedure.id, telling))
  const openings = [...procedure.openings.values()].map((step) =>
    title(step.title, step.id, telling),
  )
  const ends = procedure.root.children
    .filter(({ kind }) => kind === 'final')
    .map((stage) => title(stage.title, stage.id, telling))
  const sources = [...procedure.sources.values()].map((source) => [
    cell(source.id),
    [
      title(source.title, source.id, telling),
      ...(source.note === undefined ? [] : [[{ text: source.note, style: 'soft' as const }]]),
    ],
  ])
  return [
    paragraph(say.purpose(name)),
    ...(procedure.note === undefined ? [] : [paragraph(procedure.note)]),
    ...(hasOtherLanguages(telling) ? [paragraph(fallback(words.document.language))] : []),
    ...oneOrSeveral(openings, say.openedByOne, say.opened, telling),
    ...oneOrSeveral(ends, say.endsInOne, say.ends, telling),
    ...(sources.length === 0 ? [] : [paragraph(say.sources)]),
    ...table([columns.source, columns.title], [20, 80], sources),
  ]
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
