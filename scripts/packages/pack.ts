import { join } from 'node:path'
import { expectSuccess } from '../command.ts'
import type { WorkspacePackage } from '../workspace.ts'

/** Packs a package as it would be published and gives the path of the tarball. */
export async function packPackage(
  { path, manifest }: WorkspacePackage,
  to: string,
): Promise<string> {
  await expectSuccess('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', to], {
    cwd: path,
  })
  const name = manifest.name.replace('@', '').replace('/', '-')
  return join(to, `${name}-${manifest.version}.tgz`)
}
