import type { LinkedProcedure } from '@dueprocess/core'
import { english } from './en.ts'
import type { Telling } from './expression.ts'
import type { Language } from './language.ts'
import { russian } from './ru.ts'
import type { Words } from './words.ts'
import { chinese } from './zh.ts'

const words: Readonly<Record<Language, Words>> = { en: english, zh: chinese, ru: russian }

/** All that it takes to tell about a procedure in a language. */
export function tellingOf(procedure: LinkedProcedure, language: Language): Telling {
  return { procedure, language, words: words[language] }
}
