import { say } from '../values/index.ts'
import { inside, type Place, quote, readText, refuse } from './data-reader.ts'

/** One text, or texts by language. */
export type LocalText = string | { readonly [language: string]: string }

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/
const MOST_LANGUAGES = 50

/** Reads a text, or a map from language tags (BCP 47) to texts. */
export function readLocalText(value: unknown, place: Place): LocalText | undefined {
  if (typeof value !== 'object' || value === null) return readText(value, place)
  const languages = Object.keys(value)
  if (languages.length === 0 || languages.length > MOST_LANGUAGES) {
    return refuse(
      place,
      'empty-text',
      say`Write a text, or texts in 1 to ${MOST_LANGUAGES} languages`,
    )
  }
  const wrong = languages.find((language) => !LANGUAGE.test(language))
  if (wrong !== undefined) {
    const message = say`${quote(wrong)} is not a language tag; write e.g. "en"`
    return refuse(inside(place, wrong), 'unknown-key', message)
  }
  const texts: Record<string, string> = {}
  for (const [language, written] of Object.entries(value)) {
    const text = written === undefined ? undefined : readText(written, inside(place, language))
    if (text !== undefined) texts[language] = text
  }
  return texts
}
