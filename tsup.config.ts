import { parse, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { type Manifest, readManifest } from './scripts/workspace.ts'

// How scripts/build.ts bundles the package in the current folder. All entries come from its
// package.json: a library is one module an entry of `exports`, a command one file a `bin`.

const shared: Options = {
  format: 'esm',
  platform: 'node',
  target: 'node22',
  outDir: 'dist',
  // `node:sqlite` has no other name.
  removeNodeProtocol: false,
}

/** The sources that `exports` names under the condition with which the repository reads itself. */
function libraryEntries({ exports = {} }: Manifest): string[] {
  return Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : (target['dueprocess-source'] ?? []),
  )
}

/** The sources of the commands: `dist/main.js` is built from `src/main.ts`. */
function commandEntries({ bin = {} }: Manifest): string[] {
  return Object.values(bin).map((target) => `src/${parse(target).name}.ts`)
}

/**
 * A command needs nothing beside it, and one small file starts in half the time of many. What is
 * compiled for each kind of machine cannot be part of it; it is used where it is installed.
 */
const selfContained: Options = {
  minify: true,
  noExternal: [/^(?!@resvg\/resvg-js$)/],
  // Bundled CommonJS modules still ask for modules of Node through `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
}

const manifest = readManifest(resolve('package.json'))
const builds: readonly Options[] = [
  { ...shared, entry: libraryEntries(manifest), sourcemap: true },
  { ...shared, entry: commandEntries(manifest), ...selfContained },
]

export default defineConfig(builds.filter(({ entry }) => entry?.length !== 0))
