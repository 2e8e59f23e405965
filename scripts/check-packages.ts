/**
 * Checks the built packages as their users get them: each is packed, the tarballs are linted and
 * installed into an empty folder, and what is installed there is imported, compiled and run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectSuccess } from './command.ts'
import { compileEntries, importEntries, installConsumer, runCommands } from './packages/consumer.ts'
import { packPackages } from './packages/pack.ts'
import { packThirdParty } from './packages/third-party.ts'
import { type WorkspacePackage, workspacePackages } from './workspace.ts'

type PackageCheck = { readonly name: string; readonly run: () => Promise<unknown> }

/** Packs, installs and tries out packages in an existing folder; gives the number of failures. */
export async function checkPackages(
  packages: readonly WorkspacePackage[],
  folder: string,
): Promise<number> {
  const consumer = join(folder, 'consumer')
  const tarballs = await packPackages(packages, folder)
  const all = [...tarballs.values(), ...(await packThirdParty(packages, folder))]
  const checks: readonly PackageCheck[] = [
    ...[...tarballs].flatMap(([one, tarball]) => checksOfTarball(one, tarball)),
    { name: 'install', run: () => installConsumer(consumer, all) },
    ...packages.flatMap((one) => checksOfInstalled(one, consumer)),
  ]
  let failures = 0
  for (const check of checks) if (!(await passes(check))) failures += 1
  return failures
}

function checksOfTarball({ manifest }: WorkspacePackage, tarball: string): readonly PackageCheck[] {
  const { name } = manifest
  const attw = [tarball, '--profile', 'esm-only', '--no-definitely-typed']
  return [
    { name: `${name} publint`, run: () => expectSuccess('publint', ['run', tarball, '--strict']) },
    // A package without entries has no types that could be wrong.
    ...(manifest.exports ? [{ name: `${name} attw`, run: () => expectSuccess('attw', attw) }] : []),
  ]
}

function checksOfInstalled(one: WorkspacePackage, consumer: string): readonly PackageCheck[] {
  const { name, exports, bin } = one.manifest
  const library = [
    { name: `${name} imports`, run: () => importEntries(consumer, one) },
    { name: `${name} compiles`, run: () => compileEntries(consumer, one) },
  ]
  const command = [{ name: `${name} --help`, run: () => runCommands(consumer, one) }]
  return [...(exports ? library : []), ...(bin ? command : [])]
}

async function passes({ name, run }: PackageCheck): Promise<boolean> {
  try {
    await run()
    console.log(`ok    ${name}`)
    return true
  } catch (error) {
    console.log(`FAIL  ${name}\n${(error as Error).message}`)
    return false
  }
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'dueprocess-packages-'))
  try {
    const packages = workspacePackages().filter(({ manifest }) => !manifest.private)
    if ((await checkPackages(packages, folder)) > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
