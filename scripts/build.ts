/**
 * Builds every package into its `dist`, each after those that it depends on: JavaScript by tsup as
 * tsup.config.ts says, declarations by tsc, since TypeScript 7 has no interface that tsup could call.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expectSuccess } from './command.ts'
import { root, type WorkspacePackage, workspacePackages } from './workspace.ts'

/** Builds one package; its workspace dependencies must be built. Throws with what the tools say. */
export async function buildPackage({ path, manifest }: WorkspacePackage): Promise<void> {
  rmSync(join(path, 'dist'), { recursive: true, force: true })
  await expectSuccess('tsup', ['--config', join(root, 'tsup.config.ts')], { cwd: path })
  if (manifest.exports) await expectSuccess('tsc', ['-p', '.', ...declarations], { cwd: path })
}

/** The condition that nothing defines makes tsc read the built declarations of other packages. */
const declarations: readonly string[] = [
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  ...['--rootDir', 'src'],
  ...['--outDir', 'dist'],
  ...['--customConditions', 'built'],
]

if (import.meta.main) {
  try {
    for (const one of workspacePackages()) {
      await buildPackage(one)
      console.log(`built ${one.manifest.name}`)
    }
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
