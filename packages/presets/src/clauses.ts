export { clauseCoverage } from './clause-coverage.ts'
export type { ClauseCoverage, ClauseKind, ClauseSource, SourceClause } from './clause-source.ts'
export { clauseSources } from './generated/clauses.ts'
