export { presetIds } from './preset-ids.ts'
export {
  type FoundProcedure,
  findProcedure,
  type LoadedText,
  loadText,
  type ReadProcedure,
  readProcedure,
} from './read-procedure.ts'
