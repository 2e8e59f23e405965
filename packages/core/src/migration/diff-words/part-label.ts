import type { DiffPhrases } from './phrases.ts'

/** Parts that the linked model calls otherwise than the document. */
const keys: ReadonlyMap<string, string> = new Map([
  ['ofCase', 'of'],
  ['expression', 'is'],
  ['pauses', 'pause'],
  ['extensions', 'extend'],
  ['escalations', 'escalate'],
  ['whenTargetChanges', 'when-target-changes'],
  ['end', 'final'],
  ['next', 'then'],
  ['form/form', 'form'],
  ['form/amends', 'amend'],
  ['table/policy', 'policy'],
  ['table/inputs', 'inputs'],
  ['table/outputs', 'gives'],
  ['table/else', 'else'],
  ['condition', 'never'],
  ['count', 'at-most'],
  ['calendarId', 'on'],
  ['schema', 'type'],
  ['schema/minimum', 'minimum'],
  ['schema/maximum', 'maximum'],
  ['schema/exclusiveMinimum', 'minimum'],
])

/** What a part is called: the key that an author writes, or its name in another language. */
export function partLabel(part: string, phrases: DiffPhrases): string {
  const [, clock, inClock] = /^clocks\/(\d+)\/(.+)$/u.exec(part) ?? []
  if (inClock !== undefined) {
    const label = partLabel(inClock, phrases)
    return clock === '0' ? label : phrases.clock(Number(clock) + 1, label)
  }
  const [, owner, word] = /^(.+?)\/(?:values\/(.+)|otherwise)$/u.exec(part) ?? []
  if (owner !== undefined)
    return phrases.forWord(partLabel(owner, phrases), word ?? phrases.otherwise)
  const plain = part.replace(/\/value$/u, '')
  const known =
    keys.get(plain) ??
    plain
      .split('/')
      .map((one) => keys.get(one) ?? one)
      .join(' ')
  return phrases.labels.get(known) ?? known
}
