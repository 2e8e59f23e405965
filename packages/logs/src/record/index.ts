export { LogError, type LogErrorCode } from './log-error.ts'
export type {
  Attributes,
  LogBytes,
  LogEvent,
  LogTrace,
  LogValue,
  RecordFault,
} from './log-trace.ts'
