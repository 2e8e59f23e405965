export {
  type GeneratedScenarios,
  type GenerateOptions,
  generateScenarios,
} from './generate-scenarios.ts'
