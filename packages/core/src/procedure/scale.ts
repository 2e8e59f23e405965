import type { EnumerationType } from '@dueprocess/rules'
import type { Texts } from './text.ts'

/** A closed list of words, lowest first. */
export interface Scale {
  readonly id: string
  readonly words: readonly string[]
  readonly labels: ReadonlyMap<string, Texts>
  readonly type: EnumerationType
}
