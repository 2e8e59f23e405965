import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The top folder of the repository. */
export const root: string = resolve(import.meta.dirname, '..')

/** What the scripts read of a `package.json`; everything else in it is left alone. */
export type Manifest = {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly publishConfig?: {
    readonly exports?: Manifest['exports']
  }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** One folder of `packages/`. */
export type WorkspacePackage = {
  /** The name of the folder: `rules`. */
  readonly folder: string
  /** The absolute path of the folder. */
  readonly path: string
  readonly manifest: Manifest
}

/** Reads a `package.json`. */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}

/**
 * The packages of the repository, each after those that it depends on, so that building them in
 * this order always finds its dependencies built. Refuses a circle of packages.
 */
export function workspacePackages(repository: string = root): readonly WorkspacePackage[] {
  return inDependencyOrder(readPackages(join(repository, 'packages')))
}

function readPackages(parent: string): readonly WorkspacePackage[] {
  return readdirSync(parent)
    .toSorted()
    .map((folder) => ({ folder, path: join(parent, folder) }))
    .filter(({ path }) => existsSync(join(path, 'package.json')))
    .map((at) => ({ ...at, manifest: readManifest(join(at.path, 'package.json')) }))
}

function inDependencyOrder(packages: readonly WorkspacePackage[]): readonly WorkspacePackage[] {
  const ordered: WorkspacePackage[] = []
  let waiting = packages
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ manifest }) => manifest.name))
    const ready = waiting.filter((one) => dependencyNames(one).every((name) => !names.has(name)))
    if (ready.length === 0) throw new Error(`packages in a circle: ${[...names].join(', ')}`)
    ordered.push(...ready)
    waiting = waiting.filter((one) => !ready.includes(one))
  }
  return ordered
}

function dependencyNames({ manifest }: WorkspacePackage): readonly string[] {
  const { dependencies, devDependencies, peerDependencies } = manifest
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })
}
