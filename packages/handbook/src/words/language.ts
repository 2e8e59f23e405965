/** The languages that diagrams and handbooks are written in. */
export type Language = 'en' | 'zh' | 'ru'

/** All of them. */
export const languages: readonly Language[] = ['en', 'zh', 'ru']
