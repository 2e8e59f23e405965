export { readClauseList } from './clause-list.ts'
export { type ClauseRow, clauseRows, type PlayedScenario } from './clause-rows.ts'
export { printClauses } from './print-clauses.ts'
export { readPlayed } from './read-scenarios.ts'
