/** The schema of the language as editors read it: without the keywords that only its package knows. */
export function editorSchema(text: string): string {
  const schema = JSON.parse(text, (key, value) => (key.startsWith('x-') ? undefined : value))
  return `${JSON.stringify(schema, null, 2)}\n`
}
