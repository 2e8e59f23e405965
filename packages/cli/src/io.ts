/** A stream that takes text, and how it is shown. */
export interface Output {
  readonly write: (text: string) => void
  readonly colours: boolean
  /** Somebody sees it as it is written; a pipe or a file does not. */
  readonly terminal: boolean
}

/** Somebody at a terminal who can be asked. */
export interface Person {
  /**
   * Shows a question and gives the line that was typed; undefined where no more will come. What is
   * known to fit is offered for completion.
   */
  readonly ask: (question: string, answers?: readonly string[]) => Promise<string | undefined>
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
  /**
   * Writes a whole file or nothing of it, and makes its folder; fails as Node's file system does,
   * with EEXIST where there is one that may not be replaced.
   */
  readonly writeFile: (path: string, content: FileContent, how: WriteHow) => Promise<void>
  /** Gives something each time that one of the files has changed, until the process is ended. */
  readonly watchFiles: (paths: readonly string[]) => AsyncIterable<unknown>
  /** Absent where the standard input or output is no terminal. */
  readonly person?: Person
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The IANA zone of the machine. */
  readonly zone: string
}

export type FileContent = string | Uint8Array

export interface WriteHow {
  /** Takes the place of a file that is there. */
  readonly replace: boolean
}

/**
 * How a command ends. 0: fine. 1: problems were found. 2: wrong use, or a file that cannot be read
 * or written. 3: a fault of the program itself, so that nobody takes it for a verdict on a file.
 */
export type ExitCode = 0 | 1 | 2 | 3
