import { clean } from './clean.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text for XML or HTML, as content or as the value of an attribute in quotes. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
