export { demonstrate } from './demo.ts'
export { accidents as builtIn } from './generated/accidents.ts'
export { playInto } from './play-into.ts'
