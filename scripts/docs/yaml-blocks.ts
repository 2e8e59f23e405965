import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { runCommand } from '../command.ts'
import type { Block } from './markdown.ts'
import { compareOutput, type Place, type Problem } from './problem.ts'
import { reproducible } from './scratch.ts'

/**
 * A whole procedure goes through `dueprocess check`, which must find nothing unless the block after
 * it shows what it finds. A part of a procedure must at least be YAML.
 */
export async function checkYaml(
  place: Place,
  block: Block,
  shown: Block | undefined,
  scratch: string,
): Promise<readonly Problem[]> {
  if (!/^dueprocess:/m.test(block.text)) return parseFragment(place, block)
  const name = block.directives.get('file') ?? 'procedure.yaml'
  writeFileSync(join(place.folder, name), block.text)
  const { code, output } = await runCommand('dueprocess', ['check', name], {
    cwd: place.folder,
    env: reproducible(scratch),
  })
  if (shown) return compareOutput(place, shown, output)
  if (code === 0) return []
  const message = `dueprocess check ends with exit code ${code}\n${output.trimEnd()}`
  return [{ path: place.path, line: block.line, message }]
}

function parseFragment({ path }: Place, block: Block): readonly Problem[] {
  return parseDocument(block.text).errors.map((error) => ({
    path,
    line: block.line + (error.linePos?.[0].line ?? 1) - 1,
    message: `not YAML: ${error.message.split('\n')[0]}`,
  }))
}
