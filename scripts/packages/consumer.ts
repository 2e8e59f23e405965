import {
  copyFileSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expectSuccess, runCommand } from '../command.ts'
import { root, type WorkspacePackage } from '../workspace.ts'

/** Installs tarballs into a new folder with npm, as a user would, but without a network. */
export async function installConsumer(folder: string, tarballs: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await expectSuccess('npm', ['install', ...quiet, ...tarballs], { cwd: folder })
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true })
  const nodeTypes = join('node_modules', '@types', 'node')
  // A dependency may have brought types of another version of Node.
  rmSync(join(folder, nodeTypes), { recursive: true, force: true })
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
 * Compiles a strict user of every entry, and the programs that the package has in `test/consumer`;
 * the compiler skips nothing in the declarations. What it finds in declarations of third parties is
 * theirs: XState's do not compile under `exactOptionalPropertyTypes`.
 */
export async function compileEntries(folder: string, one: WorkspacePackage): Promise<void> {
  const source = `uses-${one.folder}.ts`
  const imports = entries(one).map((entry, index) => `export * as entry${index} from '${entry}'\n`)
  writeFileSync(join(folder, source), imports.join(''))
  const config = join(folder, `tsconfig.${one.folder}.json`)
  const files = [source, ...copyPrograms(folder, one)]
  writeFileSync(config, JSON.stringify({ compilerOptions: strictUser, files }))
  const { code, output } = await runCommand('tsc', ['-p', config, '--pretty', 'false'], {
    cwd: folder,
  })
  const ours = output.split('\n').filter((line) => files.some((file) => isOurs(line, file)))
  if (code !== 0 && ours.length > 0)
    throw new Error(`${source} does not compile:\n${ours.join('\n')}`)
}

/** Programs of a package that are to compile for its users as they do beside its sources. */
function copyPrograms(folder: string, { folder: name, path }: WorkspacePackage): readonly string[] {
  const to = `programs-${name}`
  mkdirSync(join(folder, to), { recursive: true })
  return globSync('*.ts', { cwd: join(path, 'test', 'consumer') }).map((file) => {
    copyFileSync(join(path, 'test', 'consumer', file), join(folder, to, file))
    return `${to}/${file}`
  })
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

/**
 * What a user may import: `@dueprocess/core` for `.`, `@dueprocess/core/browser` for `./browser`. What
 * asks for a peer, such as a test runner, is for those who have it: this consumer has none.
 */
function entries({ path, manifest }: WorkspacePackage): readonly string[] {
  const peers = Object.keys(manifest.peerDependencies ?? {})
  const asksForPeer = ({ default: built = '' }: Readonly<Record<string, string>>): boolean => {
    if (peers.length === 0) return false
    const text = readFileSync(join(path, built), 'utf8')
    return peers.some((peer) => text.includes(`from "${peer}"`))
  }
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target !== 'string' && !asksForPeer(target))
    .map(([entry]) => manifest.name + entry.slice(1))
}

const strictUser = {
  module: 'nodenext',
  target: 'es2024',
  types: ['node'],
  noEmit: true,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
}
