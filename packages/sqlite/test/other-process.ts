import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Another process on a store, and what it has said. */
export interface OtherProcess {
  readonly lines: readonly string[]
  /** Waits for so many lines, or for the end. */
  until(count: number): Promise<void>
  /** Ends it at once, without a chance to tidy up; or waits where it ends by itself. */
  kill(): Promise<void>
  end(): Promise<void>
}

/** Starts `writer.ts` on a store: who opens which case and makes so many comments on it. */
export function startWriter(
  args: readonly [path: string, id: string, name: string, count: number],
  identity: { readonly uid?: number; readonly gid?: number } = {},
): OtherProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--conditions=dueprocess-source',
      '--disable-warning=ExperimentalWarning',
      script,
      ...args.map(String),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], ...identity },
  )
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve())
  })
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (lines.length >= count) resolve()
      }
      waiting.add(look)
      look()
    })
  return {
    lines,
    until: (count) => Promise.race([until(count), ended]),
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
    end: () => ended,
  }
}
