/** Writes a text as a quoted YAML scalar, in single quotes where it contains double ones. */
export function quote(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}
