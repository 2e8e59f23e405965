import { dirname, join } from 'node:path'
import type { Procedure } from '@dueprocess/core'
import {
  isPath,
  type PreparedScenarios,
  prepareScenarios,
  readScenarios,
} from '@dueprocess/testing'
import { readText, standardInput } from '../input/index.ts'
import { readProcedure } from '../procedures/index.ts'
import type { Session } from '../session.ts'
import { words } from './words.ts'

/** A scenario file that could be read, with its procedure. */
export interface PreparedFile extends PreparedScenarios {
  readonly file: string
  readonly text: string
  /** The file of the procedure, and what that extends: what else a change may come from. */
  readonly bases: readonly string[]
}

/** Reads a scenario file and the procedure that it names; a problem says why it cannot be read. */
export async function prepareFile(
  session: Session,
  file: string,
): Promise<PreparedFile | { readonly file: string; readonly problem: string }> {
  const read = await readText(session, file)
  if (!read.ok) return { file, problem: read.problem }
  const { text } = read
  const reference = readScenarios(text).source?.procedure
  const found = reference === undefined ? undefined : await resolve(session, file, reference)
  const prepared = prepareScenarios(text, () => found?.procedure ?? '')
  return { file, text, bases: found?.bases ?? [], ...prepared }
}

interface Found {
  readonly procedure: Procedure | string
  readonly bases: readonly string[]
}

/** What a scenario file names: a path beside it, or a preset. */
async function resolve(session: Session, file: string, reference: string): Promise<Found> {
  const operand = operandOf(file, reference)
  const read = await readProcedure(session, operand)
  const say = words[session.language]
  if (!read.ok) return { procedure: say.noProcedure(operand, read.problem), bases: [operand] }
  const bases = isPath(reference) ? [operand] : []
  return { procedure: read.procedure ?? say.hasProblems(operand), bases }
}

/** What a command would be given for the procedure that a scenario file names. */
export function operandOf(file: string, reference: string): string {
  const folder = file === standardInput ? '.' : dirname(file)
  return isPath(reference) ? join(folder, reference) : reference
}
