/** A language that the command itself speaks. */
export type Language = 'en' | 'zh'

/**
 * The languages that were asked for, best first: `zh,en`. Undefined where one of them is no language
 * tag (BCP 47), or the country where a language is spoken. A locale says its language: `zh_CN.UTF-8`.
 */
export function languagesOf(text: string): readonly string[] | undefined {
  const tags = text.split(',').map((tag) =>
    tag
      .trim()
      .replace(/[.@].*$/, '')
      .replaceAll('_', '-'),
  )
  return tags.every(isTag) ? tags : undefined
}

function isTag(tag: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag) && !/^(cn|us|gb)$/i.test(tag)
}

/** What `--lang` says, before it is known which command was meant: also that is told in it. */
export function languagesAsked(given: readonly string[]): readonly string[] | undefined {
  const at = given.indexOf('--lang')
  const joined = given.find((one) => one.startsWith('--lang='))?.slice('--lang='.length)
  return languagesOf((at >= 0 ? given[at + 1] : joined) ?? '')
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
