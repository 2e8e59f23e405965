import type { Words } from '../words/index.ts'

/** What a command knows of one of its options. */
export interface Option {
  /** One letter. */
  readonly short?: string
  /** The values that it takes, the one that holds without it first; none: it stands alone. */
  readonly values?: readonly string[]
  /** Nothing holds without it, although it takes one of `values`. */
  readonly unset?: true
  /** What a value of its own choice stands for, in the help: `FILE`. */
  readonly takes?: string
  /** It may be given several times; each value counts. */
  readonly many?: true
  readonly summary: string
}

/** Options by their long name. */
export type Options = Readonly<Record<string, Option>>

/** An option that every command has. */
export const help: Options = {
  help: { short: 'h', summary: 'Show how it is used' },
}

/** Options that every command has, whether or not it names them. */
export const shared: Options = {
  lang: {
    takes: 'LANGUAGES',
    summary: 'Languages, best first: zh,en (without it: that of the system)',
  },
  ...help,
}

/** The lines of a help text that list options, in the order given. */
export function describeOptions(options: Options, { help: words }: Pick<Words, 'help'>): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const { short, values, takes, unset, summary, many } = option
    const initial = values?.[0] && !unset ? words.without(values[0]) : ''
    const asked = values?.join('|') ?? takes
    const call = `${short ? `-${short},` : '   '} --${name}${asked ? ` ${asked}` : ''}`
    return { call, summary: summary + initial + (many ? words.many : '') }
  })
  // One long list of values would push all summaries to the edge.
  const width = Math.max(...rows.map(({ call }) => call.length).filter((length) => length <= 32))
  return rows
    .map(({ call, summary }) => {
      const gap = call.length > width ? `\n  ${' '.repeat(width)}` : ' '.repeat(width - call.length)
      return `  ${call}${gap}  ${summary}\n`
    })
    .join('')
}
