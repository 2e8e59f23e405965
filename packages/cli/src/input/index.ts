export { type Decoded, decode } from './decode.ts'
export { readText, standardInput } from './read-text.ts'
