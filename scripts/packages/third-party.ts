import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expectSuccess } from '../command.ts'
import { type Manifest, readManifest, type WorkspacePackage } from '../workspace.ts'

/**
 * Tarballs of the third-party packages that these packages need at run time, made from what is
 * installed here, so that a consumer can be set up without a network.
 */
export async function packThirdParty(
  packages: readonly WorkspacePackage[],
  to: string,
): Promise<readonly string[]> {
  const own = new Set(packages.map(({ manifest }) => manifest.name))
  const found = new Map<string, string>()
  for (const { path, manifest } of packages) collect(path, manifest, own, found)
  const tarballs: string[] = []
  for (const [name, path] of found) tarballs.push(await tarball(name, path, to))
  return tarballs
}

function collect(
  path: string,
  { dependencies = {} }: Manifest,
  own: ReadonlySet<string>,
  found: Map<string, string>,
): void {
  for (const name of Object.keys(dependencies)) {
    if (own.has(name) || found.has(name)) continue
    const installed = installedAt(name, path)
    found.set(name, installed)
    collect(installed, readManifest(join(installed, 'package.json')), own, found)
  }
}

/** Where Node would find a package from a folder: the nearest `node_modules` that has it. */
function installedAt(name: string, from: string): string {
  const candidate = join(from, 'node_modules', name)
  if (existsSync(candidate)) return realpathSync(candidate)
  if (dirname(from) === from) throw new Error(`"${name}" is a dependency, but is not installed`)
  return installedAt(name, dirname(from))
}

async function tarball(name: string, path: string, to: string): Promise<string> {
  const file = join(to, `${name.replace('@', '').replace('/', '-')}.tgz`)
  const copy = mkdtempSync(join(to, 'copy-'))
  const withoutDependencies = (source: string): boolean => basename(source) !== 'node_modules'
  cpSync(path, join(copy, 'package'), { recursive: true, filter: withoutDependencies })
  await expectSuccess('tar', ['czf', file, '-C', copy, 'package'])
  rmSync(copy, { recursive: true })
  return file
}
