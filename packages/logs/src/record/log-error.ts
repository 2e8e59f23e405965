/** Why a log cannot be read any further. */
export type LogErrorCode =
  | 'truncated'
  | 'not-gzip'
  | 'unknown-encoding'
  | 'wrong-encoding'
  | 'invalid-xml'
  | 'doctype'
  | 'not-xes'
  | 'invalid-csv'
  | 'unknown-column'
  | 'repeated-column'
  | 'invalid-json'
  | 'not-ocel'
  | 'unknown-object-type'
  | 'too-large'

/**
 * The one error of readers: the log as a whole is not what it is said to be. Single records that
 * cannot be read are no error; they are counted.
 */
export class LogError extends Error {
  readonly code: LogErrorCode

  constructor(code: LogErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'LogError'
    this.code = code
  }
}
