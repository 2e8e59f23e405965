import { MARK } from './page.ts'

/** How a heading is set; `size` in half points, `before` in twentieths of a point. */
export function headingStyle(
  font: ReturnType<typeof fontsOf>,
  size: number,
  before: number,
): {
  readonly run: { font: typeof font; size: number; bold: true; color: string }
  readonly paragraph: { readonly spacing: { before: number; after: number }; keepNext: true }
} {
  return {
    run: { font, size, bold: true, color: MARK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  }
}

/** Latin and Cyrillic letters in one font, Chinese ones in another, as Word keeps them apart. */
export function fontsOf(language: string): {
  readonly ascii: string
  readonly hAnsi: string
  readonly cs: string
  readonly eastAsia: string
  readonly hint?: 'eastAsia'
} {
  const fonts = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' }
  return language === 'zh' ? { ...fonts, hint: 'eastAsia' } : fonts
}

/** Our languages by the tags that Word has for them. */
export const tags: Readonly<Record<string, string>> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' }

/** In which language a text is checked: Latin and Cyrillic letters, and Chinese ones. */
export function languagesOf(language: string): {
  readonly value: string
  readonly eastAsia: string
} {
  const value = Object.hasOwn(tags, language) ? (tags[language] ?? language) : language
  return { value: language === 'zh' ? 'en-GB' : value, eastAsia: 'zh-CN' }
}
