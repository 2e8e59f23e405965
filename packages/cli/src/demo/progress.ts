import type { Output } from '../io.ts'

/** Tells how far something is, once it has taken a second and then once a second. */
export interface Progress {
  at(done: number): void
  end(): void
}

const SECOND = 1000

/** On a terminal one line that changes; elsewhere, such as in a log, a line each time. */
export function showProgress(output: Output, total: number, what: string): Progress {
  const { colours: onTerminal } = output
  let told = performance.now()
  let shown = false
  return {
    at: (done) => {
      if (performance.now() - told < SECOND) return
      told = performance.now()
      shown = true
      const line = `  … ${done} of ${total} ${what}`
      output.write(onTerminal ? `\r${line}` : `${line}\n`)
    },
    end: () => {
      if (shown && onTerminal) output.write('\r\u001b[K')
    },
  }
}
