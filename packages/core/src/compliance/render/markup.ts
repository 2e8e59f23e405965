import { makeVisible } from '../../diagnostic/visible.ts'

/** Markup that holds no text of anybody's but as text. */
export interface Markup {
  readonly markup: string
}

export type Content = string | number | Markup | readonly Content[] | undefined

/**
 * Markup around contents: whatever is no markup is escaped, so that nothing from outside can be
 * forgotten. It belongs between tags or between double quotes.
 */
export function html(texts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const [first = '', ...rest] = texts
  return { markup: first + rest.map((text, index) => shown(contents[index]) + text).join('') }
}

function shown(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escapeHtml(content)
  return 'markup' in content ? content.markup : content.map(shown).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return makeVisible(text, true).replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/** A text within a line of Markdown, with no sign in it that means something there. */
export function markdown(text: string): string {
  return makeVisible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/:\/\//g, '\\://')
}
