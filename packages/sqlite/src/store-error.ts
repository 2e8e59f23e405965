/**
 * What is wrong with a file or with the machine below it. `busy` and `full` may pass; what
 * they interrupted was not committed.
 */
export type StoreErrorCode =
  | 'unusable-path'
  | 'not-a-file'
  | 'no-folder'
  | 'no-permission'
  | 'not-a-store'
  | 'newer-format'
  | 'corrupt'
  | 'busy'
  | 'full'
  | 'closed'
  | 'failed'

/** The one error of this store: what it says is what is wrong, with which file, and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly path: string

  constructor(code: StoreErrorCode, path: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StoreError'
    this.code = code
    this.path = path
  }
}

/** Gives an error of Node or SQLite its name, and says what to do. */
export function toStoreError(error: unknown, path: string): unknown {
  const result = sqliteResult(error)
  const { code } = error as { code?: unknown }
  const known = result === undefined ? system[String(code)] : (sqlite[result] ?? sqlite[0])
  if (known === undefined) return error
  const [kind, advice] = known
  const said = error instanceof Error ? error.message : String(error)
  return new StoreError(kind, path, `${path}: ${said}. ${advice}`, error)
}

/** Whether another process stands in the way. */
export function isBusy(error: unknown): boolean {
  const result = sqliteResult(error)
  return result !== undefined && sqlite[result]?.[0] === 'busy'
}

/** SQLite's primary result code, without the rest that tells kinds of it apart. */
function sqliteResult(error: unknown): number | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  return code === 'ERR_SQLITE_ERROR' ? Number(errcode) & 0xff : undefined
}

type Known = readonly [code: StoreErrorCode, advice: string]

const noPermission: Known = [
  'no-permission',
  'Let this process read and write the file and its folder, where SQLite keeps files beside it.',
]
const corrupt: Known = [
  'corrupt',
  'Nothing was changed. Keep the file as it is and go back to the last good copy.',
]
const full: Known = ['full', 'Nothing was committed. Make room and try again.']

// https://www.sqlite.org/rescode.html
const sqlite: Readonly<Record<number, Known>> & { readonly 0: Known } = {
  0: ['failed', 'What it interrupted was not committed.'],
  3: noPermission,
  5: ['busy', 'Another process holds the file locked; nothing was committed. Try again.'],
  6: ['busy', 'Another process holds the file locked; nothing was committed. Try again.'],
  8: noPermission,
  10: ['failed', 'Reading or writing failed below SQLite: look at disk, mount and quota.'],
  11: corrupt,
  13: full,
  14: noPermission,
  23: noPermission,
  26: ['not-a-store', 'It is no SQLite file. Give the path of a store, or of a file to be made.'],
}

const system: Readonly<Record<string, Known>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  ENOSPC: full,
  EDQUOT: full,
  ELOOP: ['unusable-path', 'The links of this path lead in a circle.'],
  ENAMETOOLONG: ['unusable-path', 'Give a shorter path.'],
  ERR_INVALID_ARG_VALUE: ['unusable-path', 'Give the path of a file, as text without U+0000.'],
  ERR_INVALID_STATE: ['closed', 'The store was closed before: open it anew.'],
}
