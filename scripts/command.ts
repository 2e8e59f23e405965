import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './workspace.ts'

/** How a command ended: its exit code, and everything that it printed, in order. */
export type CommandResult = { readonly code: number; readonly output: string }

/**
 * Runs a program with the tools of the repository on its path and without standard input, and
 * collects what it prints. A program that cannot be started gives code 127 and says so.
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    const child = spawn(program, parameters, {
      cwd: options.cwd ?? root,
      env: { ...process.env, PATH: toolPath(), NO_COLOR: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = (): string => Buffer.concat(pieces).toString('utf8')
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}\n` }))
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output()}killed by ${signal}\n` : output() }),
    )
  })
}

/** Runs a program like `runCommand` and throws with its output if it fails. */
export async function expectSuccess(...call: Parameters<typeof runCommand>): Promise<string> {
  const { code, output } = await runCommand(...call)
  if (code !== 0) {
    throw new Error(`${call[0]} ${call[1].join(' ')}: exit code ${code}\n${output}`)
  }
  return output
}

/** The search path for programs, with the tools that the repository installs first. */
export function toolPath(): string {
  return [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
}
