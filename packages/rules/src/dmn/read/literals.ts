import { scanCell } from '../../tables/cells/scan.ts'
import type { Type } from '../../values/index.ts'

const forms: readonly { readonly form: RegExp; readonly type: Type }[] = [
  { form: /^-?(?:\d+(?:\.\d+)?|\.\d+)$/, type: { kind: 'number' } },
  { form: /^(?:true|false)$/, type: { kind: 'boolean' } },
  { form: /^date$/, type: { kind: 'date' } },
  { form: /^time$/, type: { kind: 'time' } },
  { form: /^date and time$/, type: { kind: 'date-time' } },
]

/**
 * The type of the literals in some cells, where the model does not say it: of all of them the same
 * one. Undefined where there are none, or different ones.
 */
export function typeOfLiterals(cells: Iterable<string>): Type | undefined {
  let found: Type | undefined
  for (const cell of cells) {
    for (const type of literalTypes(cell)) {
      if (found !== undefined && found.kind !== type.kind) return undefined
      found = type
    }
  }
  return found
}

function literalTypes(cell: string): readonly Type[] {
  const { tokens } = scanCell(cell)
  const words: string[] = []
  const types: Type[] = []
  for (const { kind, text } of tokens) {
    if (kind === 'word') words.push(text)
    else if (kind === 'text') {
      if (words.length === 0) types.push({ kind: 'text' })
    } else if (text !== '(') {
      types.push(...typesOf(words.splice(0).join(' ')))
    }
    // A constructor such as date("2024-02-29") is told by its name, not by the text in it.
    if (kind === 'symbol' && text === '(' && words.join(' ') === 'not') words.length = 0
  }
  return types
}

function typesOf(words: string): readonly Type[] {
  if (words === '' || words === '-') return []
  const found = forms.find(({ form }) => form.test(words))
  return found ? [found.type] : []
}

/**
 * A bare word in a cell that is neither a value nor a keyword. In FEEL it is the name of a fact,
 * which a cell cannot read; of an enumeration it must not be taken for the word itself.
 */
export function bareName(cell: string): string | undefined {
  const { tokens } = scanCell(cell)
  const isName = (text: string): boolean => /^[\p{L}_]/u.test(text) && !keywords.has(text)
  return tokens.find(({ kind, text }) => kind === 'word' && isName(text))?.text
}

const keywords: ReadonlySet<string> = new Set(['not', 'true', 'false'])
