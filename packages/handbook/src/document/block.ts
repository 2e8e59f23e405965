/** A piece of a line of text. */
export interface Inline {
  readonly text: string
  /** In which language it is, where that is not the language of the document. */
  readonly language?: string
  readonly style?: 'strong' | 'soft' | 'code'
}

/** One line or paragraph. */
export type Text = readonly Inline[]

/** What a cell of a table holds: paragraphs. */
export type Cell = readonly Text[]

/** A part of a document, whatever it is written as. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      /** `2.1`; the title has none. */
      readonly number?: string
      readonly text: Text
    }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly ordered?: true }
  | Table
  | Figure

/** A point of a list, with points below it. */
export interface Item {
  readonly text: Text
  readonly items: readonly Item[]
}

export interface Table {
  readonly kind: 'table'
  /** Absent: the first column heads each row. */
  readonly head?: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Share of the width of each column, in hundredths. */
  readonly widths: readonly number[]
}

export interface Figure {
  readonly kind: 'figure'
  readonly svg: string
  /** The same for readers of text, who may have a tool that draws it. */
  readonly mermaid: string
  readonly width: number
  readonly height: number
  readonly caption: string
  /** What it shows, for those who do not see it. */
  readonly description: string
}

/** A whole document. */
export interface Document {
  readonly language: string
  readonly title: string
  /** Beside the title in the running head: which procedure, which version. */
  readonly mark: string
  readonly contents: string
  readonly page: (page: string, pages: string) => string
  readonly blocks: readonly Block[]
}

/** A text as it is. */
export function plain(text: string): Text {
  return [{ text }]
}

/** A cell of one paragraph. */
export function cell(text: string): Cell {
  return text === '' ? [] : [plain(text)]
}

/** A cell with a paragraph for each text. */
export function lines(texts: readonly string[]): Cell {
  return texts.filter((text) => text !== '').map(plain)
}

/** A table, unless it would be empty. */
export function table(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): readonly Table[] {
  return rows.length === 0 ? [] : [{ kind: 'table', head, widths, rows }]
}

/** A list, unless it would be empty. */
export function bullets(texts: readonly Text[]): readonly Block[] {
  if (texts.length === 0) return []
  return [{ kind: 'list', items: texts.map((text) => ({ text, items: [] })) }]
}

/** A heading of a part inside a section; the section numbers it. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text: plain(text) }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: plain(text) }
}
