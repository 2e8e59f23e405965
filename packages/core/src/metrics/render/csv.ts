import type { Figure, Measurement, MetricResult } from '../result.ts'

const HOUR = 3_600_000

/**
 * A measurement as comma-separated values (RFC 4180): a line for each figure, with the words of the
 * procedure rather than their labels, for programs and spreadsheets. A text that a spreadsheet would
 * take for a formula has an apostrophe before it. Times are in hours.
 */
export function csvText(measurement: Measurement): string {
  const { metrics } = measurement
  const columns = [...new Set(metrics.flatMap((one) => one.columns.map(({ text }) => text)))]
  const header = [
    ...['metric', 'row', ...columns, 'period', 'value', 'unit'],
    ...['cases', 'known', 'unknown', 'excluded', 'error'],
  ]
  const lines = metrics.flatMap((metric) => linesOf(metric, columns))
  const all = [header, ...lines, ...leftOutLines(measurement, header)]
  return all.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

type Cell = string | number | null

function linesOf(result: MetricResult, columns: readonly string[]): readonly (readonly Cell[])[] {
  const { metric, whole, groups, trends, undated } = result
  const unit = unitOf(result)
  const line = (
    row: string,
    of: readonly (string | null)[],
    own: readonly string[],
    period: string | null,
    numbers: readonly Cell[],
  ): readonly Cell[] => {
    const words = columns.map((column) => {
      const place = own.indexOf(column)
      return place < 0 || place >= of.length ? null : (of[place] ?? 'unknown')
    })
    return [metric, row, ...words, period, ...numbers]
  }
  const own = result.columns.map(({ text }) => text)
  const trendColumns = result.columns.flatMap(({ text, kind }) => (kind === 'period' ? [] : text))
  return [
    ...groups.map(({ of, ...figure }) => line('group', of, own, null, numbersOf(result, figure))),
    line('whole', [], own, null, numbersOf(result, whole)),
    ...(undated > 0
      ? [line('undated', [], own, null, [null, unit, undated, null, null, null, null])]
      : []),
    ...trends.flatMap(({ of, points, forecast }) => [
      ...points.map(({ period, value, cases }) => {
        const numbers = [scaled(result, value), unit, cases, null, null, null, null]
        return line('trend', of, trendColumns, period, numbers)
      }),
      ...(forecast
        ? [
            line('forecast', of, trendColumns, forecast.period, [
              ...[scaled(result, forecast.value), unit, null, null, null, null],
              scaled(result, forecast.error),
            ]),
          ]
        : []),
    ]),
  ]
}

function numbersOf(result: MetricResult, figure: Figure): readonly Cell[] {
  const { value, cases, known, unknown, excluded } = figure
  return [scaled(result, value), unitOf(result), cases, known, unknown, excluded, null]
}

/** A case that is in no figure must not be missed by whoever adds the lines up. */
function leftOutLines({ leftOut }: Measurement, header: readonly string[]) {
  return leftOut.map(({ case: id, why, index }): readonly Cell[] => {
    const cells: readonly Cell[] = ['', `left out: ${why}`, id ?? `#${index + 1}`]
    return header.map((_, place) => cells[place] ?? null)
  })
}

function unitOf({ is, unit, calendar }: MetricResult): string {
  if (is === 'time') return calendar === undefined ? 'hours' : 'working hours'
  return is === 'number' ? (unit ?? '') : is
}

function scaled({ is }: MetricResult, value: number | null): number | null {
  return is === 'time' && value !== null ? Number((value / HOUR).toFixed(4)) : value
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
