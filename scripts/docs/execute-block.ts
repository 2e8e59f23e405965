import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './markdown.ts'
import type { Place, Problem } from './problem.ts'
import { runShell } from './shell-blocks.ts'
import { placeTypescript, runTypescript } from './typescript-blocks.ts'
import { checkYaml } from './yaml-blocks.ts'

type Execute = (
  place: Place,
  block: Block,
  shown: Block | undefined,
  scratch: string,
) => Promise<readonly Problem[]>

/** What is done with a block, by its language. */
const executions: ReadonlyMap<string, Execute> = new Map([
  ['ts', runTypescript],
  ['yaml', checkYaml],
  ['sh', (place, block, _, scratch) => runShell(place, block, scratch)],
  ['json', parseJson],
])

/** Languages that claim nothing about the program; `text` is also what outputs are shown in. */
const silent: ReadonlySet<string> = new Set(['text', 'mermaid', 'diff', 'csv', 'html', 'xml'])

/** Writes a block where others expect it; to be called for all blocks before any of them runs. */
export function placeBlock(place: Place, block: Block): readonly Problem[] {
  const name = block.directives.get('file')
  if (name !== undefined && !/^[\w-]+(\.[\w-]+)+$/.test(name)) {
    return problem(place, block, `"file: ${name}" must be the plain name of a file`)
  }
  if (name !== undefined) writeFileSync(join(place.folder, name), block.text)
  if (block.language === 'ts' && !isLeftOut(block)) placeTypescript(place, block)
  return []
}

/** Executes a block in the way of its language, unless a comment before it says why not. */
export async function executeBlock(
  place: Place,
  block: Block,
  next: Block | undefined,
  scratch: string,
): Promise<readonly Problem[]> {
  const { language } = block
  if (isLeftOut(block)) {
    const reason = block.directives.get('not run') ?? ''
    return reason.split(' ').length >= 3 ? [] : problem(place, block, '"not run:" needs a reason')
  }
  const execute = executions.get(language)
  if (execute) {
    const shown = next?.follows && next.language === 'text' ? next : undefined
    return await execute(place, block, shown, scratch)
  }
  if (silent.has(language)) return []
  const known = [...executions.keys(), ...silent].join(', ')
  return problem(place, block, `a block in "${language}" is not executed; available: ${known}`)
}

function isLeftOut({ directives }: Block): boolean {
  return directives.has('not run')
}

async function parseJson(place: Place, block: Block): Promise<readonly Problem[]> {
  try {
    JSON.parse(block.text)
    return []
  } catch (error) {
    return problem(place, block, `not JSON: ${(error as Error).message}`)
  }
}

function problem({ path }: Place, { line }: Block, message: string): readonly Problem[] {
  return [{ path, line, message }]
}
