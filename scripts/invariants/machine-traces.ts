import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import type { SourceFile } from '../source-files.ts'
import { root } from '../workspace.ts'
import { type Check, type Finding, lineAt } from './check.ts'

type Trace = { readonly pattern: RegExp; readonly what: string }

/** Registries belong to the settings of a machine; a lock file that names one works nowhere else. */
const registries: readonly Trace[] = [
  { pattern: /\bhttps?:\/\/[^/\s'"]*registry[^/\s'"]*/g, what: 'address of a registry' },
  { pattern: /\b(?:registry\.)(?:npmjs|npmmirror|yarnpkg)\.\w+/g, what: 'address of a registry' },
  { pattern: /_auth(?:Token)?\s*=/g, what: 'registry credential' },
]

/** Home folders, and the place of this very checkout. */
const folders: readonly Trace[] = [
  ...['root', 'home/[^/\\s]+', 'Users/[^/\\s]+'].map((home) => `/${home}/`),
  '[A-Z]:\\\\Users\\\\',
  checkoutFolder(root),
].map((path) => ({
  pattern: new RegExp(`(?<![\\w.*:~)/-])${path}`, 'g'),
  what: 'absolute path of a machine',
}))

function checkoutFolder(checkout: string): string {
  const parent = dirname(checkout)
  const tooGeneral = ['/', tmpdir()].includes(parent)
  return RegExp.escape(`${tooGeneral ? checkout : parent}/`)
}

/** Nothing in the repository tells on which machine it was made. */
export const machineTraces: Check = (files) =>
  files.flatMap((file) => [...registries, ...folders].flatMap((trace) => findTrace(file, trace)))

function findTrace(file: SourceFile, { pattern, what }: Trace): readonly Finding[] {
  return [...file.text.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineAt(file.text, match.index),
    message: `${what} "${match[0]}": it holds on one machine only`,
  }))
}
