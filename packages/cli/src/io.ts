/** A stream that takes text, and whether it shows colours. */
export interface Output {
  readonly write: (text: string) => void
  readonly colours: boolean
}

/** All that a command may touch outside itself; tests give their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** The bytes of a file, piece by piece; fails as Node's file system does. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>
  /** The bytes of the standard input. */
  readonly readInput: () => AsyncIterable<Uint8Array>
  /** Names of what lies in a folder; fails as Node's file system does. */
  readonly listFolder: (path: string) => Promise<readonly string[]>
}

/**
 * How a command ends. 0: fine. 1: problems were found. 2: wrong use, or a file that cannot be read.
 * 3: a fault of the program itself, so that nobody takes it for a verdict on a file.
 */
export type ExitCode = 0 | 1 | 2 | 3
