import type { Coverage, CoveragePart } from './coverage.ts'
import { type CoverageLanguage, coverageWords } from './words.ts'

export interface DescribeCoverageOptions {
  readonly language?: CoverageLanguage
  /** How many of what is missing are named, of each kind; 10 where left out, 0: none. */
  readonly most?: number
}

/** Coverage as text for people: a line a kind, below it what is missing. Ends with a line feed. */
export function describeCoverage(
  coverage: Coverage,
  { language = 'en', most = 10 }: DescribeCoverageOptions = {},
): string {
  const words = coverageWords[language]
  const { id, version } = coverage.procedure
  const rows = [...coverage.parts.filter(({ total }) => total > 0), { ...coverage, kind: 'all' }]
  const lines = rows.map(({ kind, covered, total, percent }) => [
    words.kinds[kind as keyof typeof words.kinds],
    `${covered}/${total}`,
    `${percent.toFixed(1)} %`,
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => widthOf(line[column]))))
  const told = rows.map((row, index) => {
    const [name = '', count = '', percent = ''] = lines[index] ?? []
    const [first = 0, second = 0, third = 0] = widths
    const line = `  ${name}${' '.repeat(first - widthOf(name))}  ${count.padStart(second)}  ${percent.padStart(third)}\n`
    return 'elements' in row ? `${line}${missing(row, most, words.more)}` : line
  })
  return `${words.head(`${id} ${version}`, coverage.scenarios)}\n${told.join('')}`
}

function missing(
  { elements }: CoveragePart,
  most: number,
  more: (count: number) => string,
): string {
  const all = elements.flatMap(({ id, covered }) => (covered ? [] : [id]))
  const rest = all.length > most && most > 0 ? `    ${more(all.length - most)}\n` : ''
  const told = all.slice(0, most).map((id) => `    ✗ ${id}\n`)
  return `${told.join('')}${rest}`
}

/** Chinese characters take two columns of a terminal. */
function widthOf(text = ''): number {
  return [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0)
}
