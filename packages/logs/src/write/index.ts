export { type OcelLog, toOcel } from './ocel.ts'
export { writeXes } from './xes.ts'
