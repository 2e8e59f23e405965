export { type Destination, isThere, writeNamed, writeOut } from './write-file.ts'
