export { completionScripts } from './scripts.ts'
export { completionTable, globalCompletions } from './table.ts'
