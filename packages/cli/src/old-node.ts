// `node:sqlite` and `Map.groupBy` are there without a flag from this version on.
const oldest = [22, 16] as const

/** What to tell whoever starts the command with a Node that it cannot run on. */
export function oldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  return `dueprocess needs Node ${oldest.join('.')} or newer, and this is ${version}: install a newer one, or run it with npx -p node@${oldest[0]} -p @dueprocess/cli dueprocess …`
}
