import type { Option, Options } from '../arguments/index.ts'
import { commands, type Operand } from '../commands/index.ts'
import { globalOptions, optionsOf } from '../help.ts'
import { presetIds } from '../procedures/preset-ids.ts'

/** What can follow somewhere on a command line. */
export interface Completion {
  /** Words that fit. */
  readonly words: readonly string[]
  /** Whether the name of a file fits too. */
  readonly files: boolean
}

export interface CommandCompletion {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionCompletion[]
  readonly operands: Completion
}

export interface OptionCompletion {
  /** `--format`, and `-f` where there is one. */
  readonly names: readonly string[]
  readonly summary: string
  /** Absent where no value follows. */
  readonly value?: Completion
}

const filesTaken = new Set(['FILE', 'FOLDER'])

/** Every command with what can follow it, made from the table of commands. */
export async function completionTable(): Promise<readonly CommandCompletion[]> {
  const { explanations } = await import('../explanations.ts')
  const codes = [...explanations.keys()]
  const own = [...commands].map(([name, command]) => ({
    name,
    summary: command.summary,
    options: optionsFor(optionsOf(command), name, codes),
    operands: joined((command.operands ?? []).map((operand) => forOperand(operand, codes))),
  }))
  const help: CommandCompletion = {
    name: 'help',
    summary: 'Show how a command is used',
    options: [],
    operands: { words: own.map(({ name }) => name), files: false },
  }
  return [...own, help]
}

/** The options that stand without a command. */
export function globalCompletions(): readonly OptionCompletion[] {
  return optionsFor(globalOptions, '', [])
}

function optionsFor(
  options: Options,
  command: string,
  codes: readonly string[],
): readonly OptionCompletion[] {
  return Object.entries(options).map(([name, option]) => {
    const value = valueFor(name, option, command, codes)
    return {
      names: [`--${name}`, ...(option.short ? [`-${option.short}`] : [])],
      summary: option.summary,
      ...(value ? { value } : {}),
    }
  })
}

function valueFor(
  name: string,
  { values, takes }: Option,
  command: string,
  codes: readonly string[],
): Completion | undefined {
  if (values) return { words: values, files: false }
  if (takes === undefined) return undefined
  if (name === 'lang') return { words: ['en', 'zh'], files: false }
  if (name === 'rule') return { words: codes.map((code) => `${code}=`), files: false }
  if (command === 'due' && name === 'procedure') return { words: presetIds, files: true }
  return { words: [], files: filesTaken.has(takes) }
}

function forOperand(operand: Operand, codes: readonly string[]): Completion {
  if (operand === 'file') return { words: [], files: true }
  if (operand === 'procedure') return { words: presetIds, files: true }
  return operand === 'code' ? { words: codes, files: false } : { words: operand, files: false }
}

function joined(all: readonly Completion[]): Completion {
  return { words: all.flatMap(({ words }) => words), files: all.some(({ files }) => files) }
}
