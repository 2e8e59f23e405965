import {
  advance,
  available,
  openCase,
  replayCase,
  verifyTrail,
  wakeCase,
} from '../../../src/index.ts'

/** The doors of the kernel. A property takes them from outside, to be tried on broken ones. */
export interface Kernel {
  readonly openCase: typeof openCase
  readonly advance: typeof advance
  readonly wakeCase: typeof wakeCase
  readonly available: typeof available
  readonly replayCase: typeof replayCase
  readonly verifyTrail: typeof verifyTrail
}

export const kernel: Kernel = { openCase, advance, wakeCase, available, replayCase, verifyTrail }
