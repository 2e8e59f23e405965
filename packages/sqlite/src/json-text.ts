import { StoreError } from './store-error.ts'

/** Reads a text as this store wrote it; where it is no JSON, somebody else has written there. */
export function readJson<Value>(text: unknown, path: string, what: string): Value {
  try {
    return JSON.parse(String(text))
  } catch (error) {
    const message = `${path}: ${what} is no JSON any more. Go back to the last good copy.`
    throw new StoreError('corrupt', path, message, error)
  }
}
