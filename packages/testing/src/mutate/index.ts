export { type Mutant, mutants } from './mutants.ts'
export {
  type KilledMutant,
  type MutationOptions,
  type MutationScore,
  mutationScore,
} from './mutation-score.ts'
