export { type Destination, writeNamed, writeOut } from './write-file.ts'
