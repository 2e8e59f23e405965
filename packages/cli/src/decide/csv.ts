/** A table of texts, as spreadsheets write them. */
export interface Csv {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

export interface CsvRow {
  /** Where it begins in the text, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets of some
 * countries write them. Lines without a cell are left out. Undefined where a quote is never closed.
 */
export function readCsv(text: string): Csv | undefined {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let [line, start, quoted, wasQuoted] = [1, 1, false, false]
  const endCell = (): void => {
    cells.push(wasQuoted ? cell : cell.trim())
    cell = ''
    wasQuoted = false
  }
  const endRow = (): void => {
    endCell()
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells })
    cells = []
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (character === '\n') line++
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') cell += text[++index]
      else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = wasQuoted = true
    } else if (character === separator) endCell()
    else if (character === '\n') {
      endRow()
      start = line
    } else if (character !== '\r') cell += character
  }
  if (quoted) return undefined
  endRow()
  const [header, ...rest] = rows
  return { header: header?.cells ?? [], rows: rest }
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (character: string): number => first.split(character).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] as string
}
