export { findMapping } from './find-mapping.ts'
export { formatOfName, openLog, sampleOf, tellLogError } from './open-log.ts'
export { printConformance } from './print-conformance.ts'
