import { english } from './en.ts'

export {
  chooseLanguage,
  type Language,
  languagesAsked,
  languagesOf,
  languagesOfEnvironment,
} from './language.ts'
export { speakIn } from './spoken.ts'
export { english }

/** Everything that the command itself says, in one language. */
export type Words = typeof english

/** The words of a language; Chinese is loaded where somebody reads it. */
export async function wordsIn(language: 'en' | 'zh'): Promise<Words> {
  return language === 'en' ? english : (await import('./zh.ts')).chinese
}
