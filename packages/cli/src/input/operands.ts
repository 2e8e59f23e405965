import type { Words } from '../words/index.ts'
import { standardInput } from './read-text.ts'

/** What is wrong with a list of files; undefined where it is fine. */
export function problemOfFiles(
  files: readonly string[],
  { files: say }: Words,
): string | undefined {
  if (files.length === 0) return say.which
  if (files.includes('')) return say.emptyName
  return files.filter((one) => one === standardInput).length > 1 ? say.inputTwice : undefined
}
