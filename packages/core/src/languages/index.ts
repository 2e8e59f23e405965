export { languageOrder, languagesOf } from './language-order.ts'
export { type MissingTranslation, missingTranslations } from './missing-translations.ts'
