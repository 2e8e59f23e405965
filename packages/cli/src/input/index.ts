export { type Decoded, decode } from './decode.ts'
export { problemOfFiles } from './operands.ts'
export { type Reader, readText, standardInput } from './read-text.ts'
