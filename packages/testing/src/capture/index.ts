export { type Cast, castOf } from './cast.ts'
export { expectationsOf } from './expectations.ts'
export {
  type CapturedScenario,
  type CaptureOptions,
  scenarioFromTrail,
} from './scenario-from-trail.ts'
export { type TellInstant, tellerOf } from './tell-instant.ts'
export { writeYaml, type Yaml, type YamlMap } from './yaml.ts'
