export { longestDocument } from './characters.ts'
export type {
  InvalidNode,
  ListNode,
  MapNode,
  Node,
  Pair,
  ScalarNode,
  ScalarStyle,
} from './node.ts'
export { joinedKey } from './node-problems.ts'
export { liesIn, type ParsedDocument, parseDocument } from './parse-document.ts'
export { deepestNesting } from './read-tokens.ts'
export { type ReadYaml, readYaml } from './read-yaml.ts'
export { shiftDocument } from './shift.ts'
export { writeYaml } from './write-yaml.ts'
