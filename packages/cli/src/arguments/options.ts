/** What a command knows of one of its options. */
export interface Option {
  /** One letter. */
  readonly short?: string
  /** The values that it takes, the one that holds without it first; none: it stands alone. */
  readonly values?: readonly string[]
  /** What a value of its own choice stands for, in the help: `FILE`. */
  readonly takes?: string
  readonly summary: string
}

/** Options by their long name. */
export type Options = Readonly<Record<string, Option>>

/** An option that every command has. */
export const help: Options = {
  help: { short: 'h', summary: 'Show how it is used' },
}

/** The lines of a help text that list options, in the order given. */
export function describeOptions(options: Options): string {
  const rows = Object.entries(options).map(([name, { short, values, takes, summary }]) => {
    const initial = values?.[0] ? ` (without it: ${values[0]})` : ''
    const asked = values?.join('|') ?? takes
    const call = `${short ? `-${short},` : '   '} --${name}${asked ? ` ${asked}` : ''}`
    return { call, summary: summary + initial }
  })
  const width = Math.max(...rows.map(({ call }) => call.length))
  return rows.map(({ call, summary }) => `  ${call.padEnd(width)}  ${summary}\n`).join('')
}
