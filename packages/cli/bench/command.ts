import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { median } from '../../../scripts/bench/time.ts'

const source = resolve(import.meta.dirname, '../src/main.ts')

/** A machine on which bare Node takes so many milliseconds is the one that goals are set for. */
const bareNode = 30

/** The command as it is installed: bundled, minified, cut where it imports when it needs to. */
async function bundled<Result>(work: (main: string) => Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dueprocess-bench-'))
  try {
    await build({
      entryPoints: [source],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      conditions: ['dueprocess-source'],
      // A binary for each machine, which is there or not.
      external: ['@resvg/resvg-js'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    })
    return work(join(folder, 'main.mjs'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Wall time of a process in milliseconds, and the most memory that it held, in megabytes. */
export interface ProcessCost {
  readonly time: number
  readonly memory: number
}

const tellMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))",
)}`

function costOf(given: readonly string[]): ProcessCost {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellMemory, ...given], {
    encoding: 'utf8',
  })
  const time = performance.now() - start
  if (status !== 0) throw new Error(`ends with ${status}: ${stderr}`)
  return { time, memory: Number(stderr.split('\n').at(-1)) / 1000 }
}

const empty = ['--input-type=module', '--eval', '0']

/**
 * Medians over rounds in which bare Node and the command take turns, so that what slows the machine
 * down slows both; times as they would be where bare Node takes 30 ms.
 */
export async function costOfCommand(
  given: readonly string[],
): Promise<ProcessCost & { readonly overNode: number }> {
  return await bundled((main) => {
    const rounds = Array.from({ length: 11 }, () => ({
      node: costOf(empty),
      command: costOf([main, ...given]),
    }))
    const node = median(rounds.map((round) => round.node.time))
    const command = median(rounds.map((round) => round.command.time))
    const scale = bareNode / node
    return {
      time: command * scale,
      overNode: (command - node) * scale,
      memory: median(rounds.map((round) => round.command.memory)),
    }
  })
}
