export { type ReadCase, readCase, type StoredCase } from './read-case.ts'
export { readTrail } from './read-trail.ts'
