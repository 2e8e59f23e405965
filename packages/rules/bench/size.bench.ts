import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Figure } from '../../../scripts/bench/figure.ts'

/** Everything that the entry exports, as a page would load it. */
async function compressedSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}

/** What a page has to load to use all of the package, minified and compressed. */
export const figures: readonly Figure[] = [
  {
    id: 'rules.size-without-xml',
    unit: 'kB',
    goal: { atMost: 15 },
    measure: () => compressedSize('../src/index.ts'),
  },
]
