export {
  type DescribeOptions,
  describeFailure,
  describeResult,
  describeTimeline,
} from './describe-result.ts'
export { junitXml, type RunFile } from './junit.ts'
