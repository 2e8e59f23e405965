import type { Language } from './language.ts'

let forget: (() => void) | undefined

/**
 * From here on the packages tell their messages in a language of the command. What they say in
 * Chinese is loaded where somebody reads it.
 */
export async function speakIn(language: Language): Promise<void> {
  forget?.()
  forget = undefined
  if (language === 'en') return
  const { speakChinese } = await import('./messages-zh.ts')
  forget = speakChinese()
}
