import type { Telling } from '../../words/index.ts'
import { type Block, cell, table } from '../block.ts'
import { type Issue, type Revision, short } from './title-block.ts'

/** What changed from version to version, as the house tells it; this version is always among them. */
export function revisions(telling: Telling, issue: Issue): readonly Block[] {
  const { columns } = telling.words.document
  const head = [columns.version, columns.date, columns.author, columns.change]
  const rows = withThisVersion(telling, issue).map(({ version, date, author, text }) => [
    cell(version),
    cell(date),
    cell(author ?? ''),
    cell(text),
  ])
  return table(head, [14, 18, 22, 46], rows)
}

function withThisVersion({ procedure, words }: Telling, issue: Issue): readonly Revision[] {
  const { revisions: all = [], date = '', issuer } = issue
  if (all.some(({ version }) => version === procedure.version)) return all
  const text = words.document.revisions.thisVersion(short(procedure.document))
  const author = issuer === undefined ? {} : { author: issuer }
  return [{ version: procedure.version, date, ...author, text }, ...all]
}
