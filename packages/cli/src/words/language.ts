/** A language that the command itself speaks. */
export type Language = 'en' | 'zh'

/**
 * The languages that were asked for, best first: `zh,en`. Undefined where one of them is no language
 * tag (BCP 47).
 */
export function languagesOf(text: string): readonly string[] | undefined {
  const tags = text.split(',').map((tag) => tag.trim())
  return tags.every((tag) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) ? tags : undefined
}

/**
 * What the environment asks for, as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is
 * set. English also where it asks for a language that the command does not speak.
 */
export function languagesOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  const [tag = ''] = locale.split(/[._@]/)
  return /^[a-z]{2,3}$/.test(tag) && tag !== 'en' ? [tag, 'en'] : ['en']
}

/** The first of the languages that the command speaks; a region does not matter: `zh-CN`. */
export function chooseLanguage(languages: readonly string[]): Language {
  const spoken = languages.map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find((tag) => tag === 'en' || tag === 'zh') ?? 'en'
}
