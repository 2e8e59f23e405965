export { decideFacts } from './decide-facts.ts'
export { readFacts } from './read-facts.ts'
