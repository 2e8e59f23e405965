import type { Json } from '@dueprocess/rules'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'

// Of the Encoding Standard: every host has it, ECMAScript's own library does not.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

const utf8 = new TextEncoder()

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8.encode(text)))
}

/** SHA-256 over the canonical JSON (RFC 8785) of a value. */
export function digest(value: Json): string {
  return sha256Hex(canonicalJson(value))
}
