export { canonicalJson } from './canonical-json.ts'
export { copyJson } from './copy-json.ts'
export { findJsonFault, type JsonFault, ofEntry } from './json-fault.ts'
export { digest, sha256Hex } from './sha256.ts'
