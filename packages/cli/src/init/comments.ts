import type { Words } from '../words/index.ts'

/** What stands in a procedure for its author, in their language. */
export type InitComments = Words['init']['comments']
