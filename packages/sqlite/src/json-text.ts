import { StoreError } from './store-error.ts'

/** Reads an object as this store wrote it; where it is none, somebody else has written there. */
export function readObject<Value>(text: unknown, path: string, what: string): Value {
  const value = readJson(text, path, what)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Value
  throw notOurs(path, `${what} is no JSON object any more`)
}

/** Reads a list of texts. */
export function readList(text: unknown, path: string, what: string): readonly string[] {
  const value = readJson(text, path, what)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw notOurs(path, `${what} is no list any more`)
}

function readJson(text: unknown, path: string, what: string): unknown {
  try {
    return JSON.parse(String(text))
  } catch (error) {
    throw notOurs(path, `${what} is no JSON any more`, error)
  }
}

function notOurs(path: string, how: string, cause?: unknown): StoreError {
  return new StoreError('corrupt', path, `${path}: ${how}. Go back to the last good copy.`, cause)
}
