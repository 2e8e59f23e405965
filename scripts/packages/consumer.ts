import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectSuccess, runCommand } from '../command.ts'
import { root, type WorkspacePackage } from '../workspace.ts'

/** Installs tarballs into a new folder with npm, as a user would, but without a network. */
export async function installConsumer(folder: string, tarballs: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await expectSuccess('npm', ['install', ...quiet, ...tarballs], { cwd: folder })
  mkdirSync(join(folder, 'node_modules', '@types'))
  const nodeTypes = join('node_modules', '@types', 'node')
  symlinkSync(join(root, nodeTypes), join(folder, nodeTypes), 'dir')
}

/** Imports every entry of an installed package; one that has nothing to offer is an error. */
export async function importEntries(folder: string, one: WorkspacePackage): Promise<void> {
  for (const entry of entries(one)) {
    const script = `if (Object.keys(await import('${entry}')).length === 0) throw new Error('${entry} exports nothing')`
    await expectSuccess('node', ['--input-type=module', '--eval', script], { cwd: folder })
  }
}

/**
 * Compiles a strict user of every entry; the compiler skips nothing in the declarations. What it
 * finds in declarations of third parties is theirs: XState's do not compile under
 * `exactOptionalPropertyTypes`.
 */
export async function compileEntries(folder: string, one: WorkspacePackage): Promise<void> {
  const source = `uses-${one.folder}.ts`
  const imports = entries(one).map((entry, index) => `export * as entry${index} from '${entry}'\n`)
  writeFileSync(join(folder, source), imports.join(''))
  const config = join(folder, `tsconfig.${one.folder}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: strictUser, files: [source] }))
  const { code, output } = await runCommand('tsc', ['-p', config, '--pretty', 'false'], {
    cwd: folder,
  })
  const ours = output.split('\n').filter((line) => isOurs(line, source))
  if (code !== 0 && ours.length > 0)
    throw new Error(`${source} does not compile:\n${ours.join('\n')}`)
}

/** The first line of an error, in the user's file or in a declaration of this project. */
function isOurs(line: string, source: string): boolean {
  return line.startsWith(source) || /^node_modules\/@dueprocess\/.*: error /.test(line)
}

/** Asks every installed command how it is used. */
export async function runCommands(folder: string, { manifest }: WorkspacePackage): Promise<void> {
  for (const command of Object.keys(manifest.bin ?? {})) {
    const bin = join(folder, 'node_modules', '.bin', command)
    const output = await expectSuccess(bin, ['--help'], { cwd: folder })
    if (!output.includes(command)) throw new Error(`${command} --help does not name ${command}`)
  }
}

/** What a user may import: `@dueprocess/core` for `.`, `@dueprocess/core/browser` for `./browser`. */
function entries({ manifest }: WorkspacePackage): readonly string[] {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => manifest.name + path.slice(1))
}

const strictUser = {
  module: 'nodenext',
  target: 'es2024',
  types: ['node'],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
}
