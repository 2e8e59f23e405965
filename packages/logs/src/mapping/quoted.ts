/** A text as YAML has it on one line, in quotes where it would be read as something else. */
export function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N}_. -]*[\p{L}\p{N}_]$/u.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''").replaceAll(/[\n\r\t]/g, ' ')}'`
}
