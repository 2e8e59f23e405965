import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { toolPath } from '../command.ts'
import { root, workspacePackages } from '../workspace.ts'

/**
 * A new folder outside the repository in which the blocks of the documentation run: the packages
 * can be imported by their names, and `dueprocess` is on the path, both from their sources.
 */
export function createScratch(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'dueprocess-docs-'))
  const modules = join(scratch, 'node_modules')
  mkdirSync(join(modules, '@dueprocess'), { recursive: true })
  for (const { path, manifest } of workspacePackages()) link(path, join(modules, manifest.name))
  link(join(root, 'node_modules', '@types'), join(modules, '@types'))
  writeFileSync(join(scratch, 'package.json'), '{ "private": true, "type": "module" }\n')
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { moduleDetection: 'force' },
    include: ['*/block-*.ts'],
  }
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config))
  mkdirSync(join(scratch, 'bin'))
  const command = `exec node --conditions=dueprocess-source '${join(root, 'packages/cli/src/main.ts')}' "$@"`
  writeFileSync(join(scratch, 'bin', 'dueprocess'), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
  return scratch
}

/**
 * The folder in which the blocks of one document run. The examples and packages of the repository
 * lie in it, so that commands can name them as a reader of the repository would.
 */
export function documentFolder(scratch: string, path: string): string {
  const folder = join(scratch, path.replaceAll('/', '_'))
  mkdirSync(folder)
  for (const name of ['examples', 'packages', 'docs']) link(join(root, name), join(folder, name))
  return folder
}

/** What programs that documents call are started with: nothing of it differs between machines. */
export function reproducible(scratch: string): Readonly<Record<string, string>> {
  const path = [join(scratch, 'bin'), toolPath()].join(delimiter)
  return { PATH: path, TZ: 'UTC', LANG: 'C.UTF-8', COLUMNS: '100', NO_COLOR: '1' }
}

function link(target: string, at: string): void {
  symlinkSync(target, at, 'dir')
}
