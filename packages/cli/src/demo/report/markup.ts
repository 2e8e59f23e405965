/** HTML that was written on purpose; everything else is escaped. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | readonly Markup[]

/** Builds HTML: values between the pieces are escaped, markup is taken as it is. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = pieces.map(
    (piece, index) => piece + (index < parts.length ? render(parts[index] as Part) : ''),
  )
  return { html: text.join('') }
}

function render(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
  return 'html' in part ? part.html : part.map((markup) => markup.html).join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
