export { buildMachine, type MoveEvent } from './build.ts'
export { type Mover, moverOf } from './move.ts'
export { isLeaf, type Place, type StateValue, toPlace, toStateValue } from './place.ts'
