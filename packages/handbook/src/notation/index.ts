export { dotOf } from './dot.ts'
export { mermaidOf } from './mermaid.ts'
