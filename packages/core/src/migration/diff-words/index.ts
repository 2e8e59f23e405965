export { type DescribeDiffOptions, describeDiff } from './describe-diff.ts'
