import type { ElementKind } from '../elements.ts'

/** The sentences of a difference in one language. */
export interface DiffPhrases {
  readonly languages: readonly string[]
  readonly kinds: Readonly<Record<ElementKind, string>>
  /** What parts are called where not by the key of the language, by their way. */
  readonly labels: ReadonlyMap<string, string>
  heading(kind: string, id: string, title: string | undefined): string
  /** All that there is to say of an element, on a line of its own. */
  aside(heading: string, what: string): string
  readonly added: string
  readonly removed: string
  readonly onlyTexts: string
  readonly nothing: string
  /** A text of the document; a duration may be put into words. */
  text(value: string): string
  truth(value: boolean): string
  changed(label: string, from: string, to: string): string
  /** It had none before. */
  given(label: string, to: string): string
  /** It has none any more. */
  taken(label: string, from: string): string
  /** Of a list. */
  joined(label: string, items: string): string
  left(label: string, items: string): string
  order(label: string, items: string): string
  /** A calendar of the same name. */
  otherDays(calendar: string): string
  /** Who may take a step. */
  mayTake(roles: string): string
  mayNotTake(roles: string): string
  /** One of the values that a fact chooses from. */
  forWord(label: string, word: string): string
  otherwise: string
  clock(number: number, label: string): string
  rowAdded(row: string): string
  rowRemoved(row: string): string
  rowGives(cells: string, from: string, to: string): string
  rowBecomes(from: string, to: string): string
}
