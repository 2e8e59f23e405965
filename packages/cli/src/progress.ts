import type { Output } from './io.ts'

/** Tells how far something is that takes long. */
export interface Progress {
  at(done: number): void
  /** Takes the line away. */
  end(): void
}

// What is faster needs no line about it.
const SECOND = 1000

/** One line that changes, once a second; only on a terminal. */
export function showProgress(output: Output, line: (done: number) => string): Progress {
  let told = performance.now()
  let shown = false
  return {
    at: (done) => {
      if (!output.terminal || performance.now() - told < SECOND) return
      told = performance.now()
      shown = true
      output.write(`\r${line(done)}\u001b[K`)
    },
    end: () => {
      if (shown) output.write('\r\u001b[K')
      shown = false
    },
  }
}
