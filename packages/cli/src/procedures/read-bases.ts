import { dirname, join, posix } from 'node:path'
import type { NamedText } from '@dueprocess/core'
import { readText } from '../input/index.ts'
import type { Session } from '../session.ts'
import { presetNames } from './preset-ids.ts'

// The library goes no deeper.
const mostLevels = 16

/**
 * Every text that a procedure may be made of: the files that it extends, each by its path, and the
 * presets. A file that cannot be read is left out: the library says where it was asked for.
 */
export async function readBases(
  session: Session,
  file: string,
  text: string,
): Promise<readonly NamedText[]> {
  if (extendedBy(text) === undefined) return []
  const files: NamedText[] = []
  let from = { name: file, text }
  while (files.length < mostLevels) {
    const reference = extendedBy(from.text)
    if (reference === undefined || !/^\.{0,2}\//.test(reference)) break
    const name = reference.startsWith('/') ? reference : join(dirname(from.name), reference)
    const read = await readText(session, name)
    if (!read.ok) break
    from = { name: posixPath(name), text: read.text }
    if (files.some((one) => one.name === from.name)) break
    files.push(from)
  }
  const presets = await import('@dueprocess/presets')
  const shipped = Object.entries(presetNames).map(([name, key]) => ({
    name,
    text: presets[key].text,
  }))
  return [...files, ...shipped]
}

/** A path as `extends` writes it, whatever the system does. */
export function posixPath(path: string): string {
  return path.split(/[\\/]/).join(posix.sep)
}

function extendedBy(text: string): string | undefined {
  return /^extends: *["']?([^\s"'#]+)/m.exec(text)?.[1]
}
