import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import type { Block } from './markdown.ts'
import { compareOutput, type Place, type Problem } from './problem.ts'
import { reproducible } from './scratch.ts'

/** Puts a block where the compiler and Node find it. */
export function placeTypescript({ folder }: Place, block: Block): void {
  writeFileSync(join(folder, fileOf(block)), block.text)
}

/** Runs a block; what it prints must be what the block after it shows, if there is one. */
export async function runTypescript(
  place: Place,
  block: Block,
  shown: Block | undefined,
  scratch: string,
): Promise<readonly Problem[]> {
  const { code, output } = await runCommand(
    'node',
    ['--conditions=dueprocess-source', fileOf(block)],
    { cwd: place.folder, env: reproducible(scratch) },
  )
  if (code !== 0) {
    const message = `the code ends with exit code ${code}\n${output.trimEnd()}`
    return [{ path: place.path, line: block.line, message }]
  }
  return shown ? compareOutput(place, shown, output) : []
}

/** Compiles all placed blocks at once; each error is told at its place in the document. */
export async function compileTypescript(
  scratch: string,
  places: readonly Place[],
): Promise<readonly Problem[]> {
  if (globSync('*/block-*.ts', { cwd: scratch }).length === 0) return []
  const { code, output } = await runCommand('tsc', ['-p', scratch, '--pretty', 'false'], {
    cwd: scratch,
  })
  if (code === 0) return []
  return output
    .trimEnd()
    .split(/\n(?! )/)
    .map((line) => locate(line, places))
}

function fileOf({ line }: Block): string {
  return `block-${line}.ts`
}

function locate(error: string, places: readonly Place[]): Problem {
  const found = /^(.*)\/block-(\d+)\.ts\((\d+),\d+\): (.*)$/s.exec(error)
  const place = found && places.find(({ folder }) => folder.endsWith(`/${found[1]}`))
  if (!place) return { path: 'the compiler', line: 1, message: error }
  return { path: place.path, line: Number(found[2]) + Number(found[3]) - 1, message: `${found[4]}` }
}
