export { readCases } from './cases-in.ts'
export { type ReadCase, readCase, type StoredCase } from './read-case.ts'
