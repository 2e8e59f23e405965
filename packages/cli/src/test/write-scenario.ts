import type { Entry } from '@dueprocess/core'
import { isPath, scenarioFromTrail } from '@dueprocess/testing'
import { readText, standardInput } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import { findProcedure, presetIds } from '../procedures/index.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { words } from './words.ts'

/** Writes a scenario that tells a case again, from its trail and the procedure that it followed. */
export async function writeScenario(
  session: Session,
  file: string,
  operand: string,
): Promise<ExitCode> {
  const name = 'dueprocess test'
  const wrongUse = (problem: string): ExitCode => reportWrongUse(session, name, [problem])
  if (file === standardInput && operand === standardInput) {
    return wrongUse(session.words.files.inputTwice)
  }
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const read = await readText(session, file)
  if (!read.ok) return wrongUse(`"${file}" ${read.problem}`)
  const trail = trailIn(read.text)
  if (!trail) return wrongUse(`"${file}" ${words[session.language].notATrail}`)
  const isNamed = presetIds.some((id) => id === operand) || isPath(operand)
  const procedure = isNamed ? operand : `./${operand}`
  const captured = scenarioFromTrail(found.procedure, trail, { procedure })
  if (!captured.ok) {
    session.stderr.write(`${captured.problem}\n`)
    return 1
  }
  session.stdout.write(captured.text)
  return 0
}

/** A list of entries, or the `trail` of an object; what they are, whoever reads them judges. */
function trailIn(text: string): readonly Entry[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const isObject = typeof json === 'object' && json !== null && 'trail' in json
  const trail = isObject ? (json as { readonly trail: unknown }).trail : json
  return Array.isArray(trail) ? (trail as readonly Entry[]) : undefined
}
