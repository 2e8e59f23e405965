export { createSimulatedClock, type SimulatedClock } from './simulated-clock.ts'
