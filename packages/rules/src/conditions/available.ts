import { say } from '../values/index.ts'
import { quote } from './report.ts'

/** What a message says of the word that was probably meant; nothing where there is none. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : say`did you mean ${quote(near)}? `
}

/** Names what exists, cut where there is much: `available: a, b, c and 12 more`. */
export function available(names: Iterable<string>, most = 8): string {
  const all = [...names]
  if (all.length === 0) return say`none is available`
  const shown = all.slice(0, most).join(', ')
  return say`available: ${shown}${all.length > most ? say` and ${all.length - most} more` : ''}`
}
