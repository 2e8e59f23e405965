export { buildMachine, type MoveEvent } from './build.ts'
export { type Mover, moverOf } from './move.ts'
export type { Place } from './place.ts'
