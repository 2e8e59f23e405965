import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Figure } from '../../../scripts/bench/figure.ts'

/** Everything that the entry exports, as a page would load it. */
async function compressedSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../src', entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}

/** The whole package but for the entry that reads and writes XML, and then each of its entries. */
const entries: Readonly<Record<string, string>> = {
  'without-xml': 'index.ts',
  conditions: 'conditions/index.ts',
  tables: 'tables/deciding.ts',
  time: 'time/index.ts',
  verify: 'tables/verifying.ts',
}

/** What a page has to load to use all that an entry exports, minified and compressed. */
export const figures: readonly Figure[] = Object.entries(entries).map(
  ([name, entry]): Figure => ({
    id: `rules.size-${name}`,
    unit: 'kB',
    goal: { atMost: 15 },
    measure: () => compressedSize(entry),
  }),
)
