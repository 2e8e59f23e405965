import type { Telling } from '../../words/index.ts'
import { type Block, cell, table } from '../block.ts'
import type { Issue } from './title-block.ts'

/** What changed from version to version, as the house tells it. */
export function revisions({ words }: Telling, { revisions: all = [] }: Issue): readonly Block[] {
  const { columns } = words.document
  const head = [columns.version, columns.date, columns.author, columns.change]
  const rows = all.map(({ version, date, author, text }) => [
    cell(version),
    cell(date),
    cell(author ?? ''),
    cell(text),
  ])
  return table(head, [14, 18, 22, 46], rows)
}
