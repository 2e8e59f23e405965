import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { CaseRefusal, Played } from './play.ts'

/** What a playing process tells the one that started it, a line of JSON each. */
export type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly refusal: CaseRefusal }
  | { readonly kind: 'played'; readonly played: Played }

export interface ProcessEnd {
  readonly pid: number
  /** The signal that ended it, or null where it ended by itself. */
  readonly signal: NodeJS.Signals | null
  readonly code: number | null
  readonly stderr: string
}

/** Starts this very program again with other arguments and listens to what it tells. */
export async function runProcess(
  args: readonly string[],
  listen: (message: Message) => void,
): Promise<ProcessEnd> {
  const [program = ''] = process.argv.slice(1)
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stderr = collect(child)
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) listen(JSON.parse(line) as Message)
  const { signal, code } = await ended(child)
  return { pid: child.pid ?? 0, signal, code, stderr: stderr() }
}

function collect(child: ChildProcess): () => string {
  const pieces: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  return () => pieces.join('')
}

function ended(child: ChildProcess): Promise<Pick<ProcessEnd, 'signal' | 'code'>> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve({ signal: child.signalCode, code: child.exitCode })
  }
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}
