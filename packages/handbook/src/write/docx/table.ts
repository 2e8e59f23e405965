import {
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, Table, Text } from '../../document/index.ts'
import { GROUND, INNER, LINE } from './page.ts'
import { runs } from './text.ts'

/** A table whose head is repeated on each page, and whose rows are not broken. */
export function tableOf({ head, rows, widths }: Table): DocxTable {
  const columns = widths.map((width) => Math.round((INNER * width) / 100))
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE }
  const borders = { top: border, bottom: border, left: border, right: border }
  const heading = head
    ? [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, at) =>
            cellOf([[{ text, style: 'strong' }]], columns[at] ?? 0, true),
          ),
        }),
      ]
    : []
  return new DocxTable({
    width: { size: INNER, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    borders: { ...borders, insideHorizontal: border, insideVertical: border },
    rows: [
      ...heading,
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, at) =>
              cellOf(cell, columns[at] ?? 0, head === undefined && at === 0),
            ),
          }),
      ),
    ],
  })
}

function cellOf(cell: Cell, width: number, heads: boolean): TableCell {
  const paragraphs: readonly Text[] = cell.length > 0 ? cell : [[]]
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(heads && { shading: { type: ShadingType.CLEAR, fill: GROUND, color: 'auto' } }),
    children: paragraphs.map((text) => new Paragraph({ style: 'Cell', children: runs(text) })),
  })
}
