import type { Texts } from '@dueprocess/core'
import { clean } from '../text/index.ts'
import type { Language } from './language.ts'

/** A text of a procedure, and in which language it is where that is not the one asked for. */
export interface Told {
  readonly text: string
  readonly language?: string
}

/**
 * The text in a language, else in English, else in any that there is; `id` where there is none.
 * A text that the document wrote without a language counts as being in all of them.
 */
export function tell(texts: Texts, language: Language, id: string): Told {
  for (const one of [language, 'und', 'en', ...Object.keys(texts)]) {
    const text = Object.hasOwn(texts, one) ? clean(texts[one] ?? '').trim() : ''
    if (text === '') continue
    return one === language || one === 'und' ? { text } : { text, language: one }
  }
  return { text: clean(id) }
}
