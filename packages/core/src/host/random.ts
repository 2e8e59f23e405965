import { isSalt } from '../case/event.ts'
import type { Host } from './host.ts'

/**
 * A host's source of salts. What cannot be a salt is an error in the host's code, and thrown; that
 * it is random nobody can check.
 */
export function readRandom(random: () => string): () => string {
  return () => {
    const given: unknown = random()
    if (isSalt(given)) return given
    throw new TypeError(
      `The host's \`random\` gave ${typeof given === 'string' ? `a text of ${given.length} characters` : String(given)}, ` +
        'which is no salt: give a new random text of at least 16 characters each time, such as ' +
        '`crypto.randomUUID()`.',
    )
  }
}

/** A salt for the personal values of an event, where the host gives any. */
export function newSalt({ random }: Host): { readonly salt?: string } {
  return random ? { salt: random() } : {}
}
