export { printGaps } from './gap-report.ts'
export { type MigrateOptions, migrateCases } from './migrate-cases.ts'
export { readMapping } from './read-mapping.ts'
