import { inflateRawSync } from 'node:zlib'

/** The files of a ZIP by their paths (APPNOTE 6.3.10): stored or deflated, as DOCX has them. */
export function unzip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let end = zip.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1
  const files = new Map<string, Uint8Array>()
  let entry = view.getUint32(end + 16, true)
  for (let index = 0; index < view.getUint16(end + 10, true); index += 1) {
    const [method, size] = [view.getUint16(entry + 10, true), view.getUint32(entry + 20, true)]
    const [name, extra, comment] = [
      view.getUint16(entry + 28, true),
      view.getUint16(entry + 30, true),
      view.getUint16(entry + 32, true),
    ]
    const local = view.getUint32(entry + 42, true)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const bytes = zip.subarray(from, from + size)
    const path = new TextDecoder().decode(zip.subarray(entry + 46, entry + 46 + name))
    files.set(path, method === 8 ? inflateRawSync(bytes) : bytes)
    entry += 46 + name + extra + comment
  }
  return files
}
