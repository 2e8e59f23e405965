import type { Diagnostic } from '@dueprocess/core'
import type { LoadedText } from '../procedures/index.ts'
import { languagesOf as languagesIn, type Words } from '../words/index.ts'

/** The languages in which every text is asked for: some, or all that the procedure has texts in. */
export type AskedLanguages = readonly string[] | 'all'

/** What `--translations` lists; undefined where it is no list of languages. */
export function readLanguages(text: string): AskedLanguages | undefined {
  return text === 'all' ? 'all' : languagesIn(text)
}

/**
 * A loaded text whose diagnostics tell of translations that are missing, too. What has errors has no
 * languages of its own: nothing is added to it for `all`.
 */
export async function withTranslations<Loaded extends LoadedText>(
  loaded: Loaded,
  asked: AskedLanguages,
  { check: words }: Words,
): Promise<Loaded> {
  const { languagesOf, missingTranslations } = await import('@dueprocess/core')
  const { procedure, text } = loaded
  const languages = asked === 'all' ? procedure && languagesOf(procedure) : asked
  if (!languages) return loaded
  const found = missingTranslations(text, languages).map(
    ({ path, missing, present, range }): Diagnostic => ({
      code: 'missing-translation',
      severity: 'information',
      message: words.missingText(path.join('.'), missing.join(', '), present.join(', ')),
      range,
    }),
  )
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...found] }
}
