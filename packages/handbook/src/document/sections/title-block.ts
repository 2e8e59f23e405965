import { nameInWords, type Telling } from '../../words/index.ts'
import { type Block, type Cell, cell } from '../block.ts'
import { refs, title } from '../say.ts'

/** What a house says about the document itself; the procedure does not know it. */
export interface Issue {
  /** As it is to be printed. */
  readonly date?: string
  /** Who issues it. */
  readonly issuer?: string
  /** Latest first. */
  readonly revisions?: readonly Revision[]
}

export interface Revision {
  readonly version: string
  readonly date: string
  readonly author?: string
  readonly text: string
}

/** What the document is, before its first section. */
export function titleBlock(telling: Telling, { date, issuer }: Issue): readonly Block[] {
  const { procedure, words } = telling
  const { head } = words.document
  const facts: (readonly [string, Cell])[] = [
    [head.procedure, [[{ text: procedure.id, style: 'code' }]]],
    [head.version, cell(procedure.version)],
    ...(date === undefined ? [] : [[head.date, cell(date)] as const]),
    ...(issuer === undefined ? [] : [[head.issuer, cell(issuer)] as const]),
    ...inForce(telling),
    [head.behaviour, [[{ text: short(procedure.behaviour), style: 'code' }]]],
    [head.document, [[{ text: short(procedure.document), style: 'code' }]]],
  ]
  return [
    { kind: 'heading', level: 1, text: title(procedure.title, procedure.id, telling) },
    {
      kind: 'table',
      widths: [28, 72],
      rows: facts.map(([name, value]) => [[[{ text: name, style: 'strong' }]], value]),
    },
  ]
}

function inForce(telling: Telling): readonly (readonly [string, Cell])[] {
  const time = timeInForce(telling)
  return time === undefined ? [] : [[telling.words.document.head.inForce, cell(time)]]
}

/** From when to when the procedure may be followed, if that is limited. */
export function timeInForce(telling: Telling): string | undefined {
  const { applies } = telling.procedure
  if (applies === undefined) return undefined
  const { head } = telling.words.document
  const { from, until, by, clauses } = applies
  const day =
    by.kind === 'opened'
      ? head.byOpening
      : head.byFact(telling.words.quoted(nameInWords(by.name, telling)))
  const parts = [
    ...(from === undefined ? [] : [head.from(from)]),
    ...(until === undefined ? [] : [head.until(until)]),
    day,
    ...(clauses.length === 0 ? [] : [refs(clauses, telling)]),
  ]
  return telling.words.list(parts)
}

/** Enough of a hash to tell two documents apart. */
export function short(hash: string): string {
  return hash.slice(0, 16)
}
