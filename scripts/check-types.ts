/**
 * Compiles everything that people write here: once together, as editors do, and then each package
 * by its own settings, which have no Node in packages that must run without it.
 */
import { runCommand } from './command.ts'
import { root, workspacePackages } from './workspace.ts'

let failed = false
for (const path of [root, ...workspacePackages().map((one) => one.path)]) {
  const { code, output } = await runCommand('tsc', ['-p', path, '--pretty', 'false'])
  process.stdout.write(output)
  failed ||= code !== 0
}
if (failed) process.exitCode = 1
