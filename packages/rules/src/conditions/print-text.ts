const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text in double quotes, with the escapes that it needs. */
export function printText(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (found) => escapes[found] ?? `\\${found}`)}"`
}
