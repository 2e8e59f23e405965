import type { Form } from '../form/index.ts'
import type { Choice } from './choice.ts'
import type { Stage } from './stage.ts'
import type { Clause, Texts } from './text.ts'

/** A mark that keeps a case where it is. Several may be set at once; none ever moves the case. */
export interface Hold {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** What nothing moves within, or leaves, while it is set; the root for the whole case. */
  readonly in: Stage
  /** Who may set it; absent where only steps do. */
  readonly set?: { readonly by: Choice<readonly string[]>; readonly form?: Form }
  /** What ends it, either of them. */
  readonly release: {
    readonly by?: Choice<readonly string[]>
    readonly form?: Form
    /** The link of which no case may be open any more. */
    readonly linked?: string
  }
}
