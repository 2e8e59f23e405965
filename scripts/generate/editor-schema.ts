import { overlayKeys } from './overlay-keys.ts'
import type { Schema } from './schema.ts'

/**
 * The schema of the language as editors read it: without the keywords that only its package knows,
 * and with what an overlay may say at each address, which our own reader tells by merging.
 */
export function editorSchema(text: string): string {
  const schema: Schema = JSON.parse(text, (key, value) =>
    key.startsWith('x-') ? undefined : value,
  )
  return `${JSON.stringify(overlayKeys(schema), null, 2)}\n`
}
