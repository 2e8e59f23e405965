/**
 * Checks the invariants of the repository that types and the linter cannot hold. Prints each place
 * that breaks one as `file:line: message` and ends with code 1 if there is any.
 */
import { ambientInput } from './invariants/ambient-input.ts'
import type { Check, Finding } from './invariants/check.ts'
import { dependencyFolders } from './invariants/dependency-folders.ts'
import { explicitAny } from './invariants/explicit-any.ts'
import { fileNames } from './invariants/file-names.ts'
import { importDirection } from './invariants/import-direction.ts'
import { machineTraces } from './invariants/machine-traces.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'
import { root } from './workspace.ts'

/** Every check, by the name of its file in `invariants/`. */
export const checks: Readonly<Record<string, Check>> = {
  'ambient-input': ambientInput,
  'dependency-folders': dependencyFolders,
  'explicit-any': explicitAny,
  'file-names': fileNames,
  'import-direction': importDirection,
  'machine-traces': machineTraces,
}

/** What all checks find in these files, by file and line. */
export function brokenInvariants(files: readonly SourceFile[]): readonly Finding[] {
  return Object.values(checks)
    .flatMap((check) => check(files))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line)
}

if (import.meta.main) {
  const files = sourceFiles(root)
  const findings = brokenInvariants(files)
  for (const { path, line, message } of findings) console.log(`${path}:${line}: ${message}`)
  console.log(`${files.length} files, ${findings.length} broken invariants`)
  if (findings.length > 0) process.exitCode = 1
}
