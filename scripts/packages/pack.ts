import { join } from 'node:path'
import { expectSuccess } from '../command.ts'
import type { WorkspacePackage } from '../workspace.ts'

/** Packs packages as they would be published, into a folder, and gives the tarball of each. */
export async function packPackages(
  packages: readonly WorkspacePackage[],
  to: string,
): Promise<ReadonlyMap<WorkspacePackage, string>> {
  const chosen = packages.flatMap(({ manifest }) => ['--filter', manifest.name])
  const pnpm = ['-y', 'pnpm@12.21.0', ...chosen]
  await expectSuccess('npx', [...pnpm, 'pack', '--pack-destination', to])
  return new Map(packages.map((one) => [one, join(to, tarballName(one))]))
}

function tarballName({ manifest: { name, version } }: WorkspacePackage): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
}
