const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
// 1 January 1980, 00:00: the first instant that a ZIP file can name.
const NO_DATE = 0x0021

/**
 * A ZIP file whose entries all bear the same instant (APPNOTE 6.3.10, sections 4.3.7 and 4.3.12),
 * so that it does not depend on when it was written.
 */
export function withoutTime(zip: Uint8Array): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  let end = copy.length - 22
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1
  if (end < 0) return copy
  const count = view.getUint16(end + 10, true)
  let entry = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== DIRECTORY_ENTRY) return copy
    setTime(view, entry + 12)
    setTime(view, view.getUint32(entry + 42, true) + 10)
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return copy
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, NO_DATE, true)
}
