import type { Io } from './io.ts'
import type { Words } from './words/index.ts'

/** What a command runs with: what it may touch, and in which language it speaks. */
export interface Session extends Io {
  /** What the command itself says. */
  readonly words: Words
  /** The language of `words`. */
  readonly language: 'en' | 'zh'
  /** In which languages texts of procedures are shown, best first. */
  readonly languages: readonly string[]
}
