export { nearest } from './nearest.ts'
export { describeOptions, help, type Option, type Options, shared } from './options.ts'
export {
  type Arguments,
  didYouMean,
  type ReadArguments,
  readArguments,
} from './read-arguments.ts'
