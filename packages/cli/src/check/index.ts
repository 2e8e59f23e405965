export { type CheckFormat, type CheckOptions, checkFiles } from './check-files.ts'
export { readSeverities } from './severities.ts'
export { readLanguages } from './translations.ts'
export { watchFiles } from './watch-files.ts'
