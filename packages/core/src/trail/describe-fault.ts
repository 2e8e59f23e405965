import { say } from '@dueprocess/rules'
import type { TrailFault } from './verify.ts'

/** A fault of a trail in one sentence. */
export function describeFault({ index, seq, fault, expected, found }: TrailFault): string {
  const entry = seq === undefined ? say`The item at place ${index + 1}` : say`Entry ${seq}`
  return say`${entry} ${words[fault](short(expected), short(found))}.`
}

const words: Record<TrailFault['fault'], (expected: string, found: string) => string> = {
  'not-an-entry': () => say`is no entry of a trail`,
  'wrong-case': (expected, found) => say`belongs to the case ${found}, not to ${expected}`,
  'wrong-sequence': (expected) => say`stands where entry ${expected} should stand`,
  'time-goes-back': (expected, found) => say`is dated ${found}, before the entry of ${expected}`,
  'broken-link': (expected, found) =>
    say`follows an entry with the hash ${found}, but the one before it has ${expected}`,
  'wrong-hash': (expected, found) =>
    say`was changed after it was written: it carries the hash ${found}, its content gives ${expected}`,
  'wrong-personal': (expected, found) =>
    say`has a personal value beside it that was not recorded there: it gives the hash ${found}, the entry holds ${expected}`,
  'wrong-head': (expected, found) =>
    say`is not the last one: its hash is ${found}, the head that was kept is ${expected}`,
}

// Hashes are told apart by their beginning.
function short(value: unknown): string {
  const text = String(value)
  return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text
}
