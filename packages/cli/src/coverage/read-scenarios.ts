import type { Procedure } from '@dueprocess/core'
import { readCase } from '../cases/index.ts'
import type { Session } from '../session.ts'
import { prepareFile } from '../test/prepare-file.ts'
import type { PlayedScenario } from './carried.ts'

/**
 * The cases that a file holds: one that happened, or those that its scenarios play. A text says why
 * there are none.
 */
export async function readPlayed(
  session: Session,
  file: string,
  procedure: Procedure,
): Promise<readonly PlayedScenario[] | string> {
  if (/\.ya?ml$/i.test(file)) return await playScenarios(session, file, procedure)
  const read = await readCase(session, file, procedure)
  if (!read.ok) return `"${file}" ${read.problem}`
  return read.trail ? [{ name: file, trail: read.trail }] : session.words.coverage.noTrail(file)
}

async function playScenarios(
  session: Session,
  file: string,
  { behaviour }: Procedure,
): Promise<readonly PlayedScenario[] | string> {
  const prepared = await prepareFile(session, file)
  if ('problem' in prepared) return `"${file}" ${prepared.problem}`
  const [wrong] = prepared.diagnostics.filter(({ severity }) => severity === 'error')
  if (wrong) return `"${file}": ${wrong.message}`
  // What another procedure does says nothing about this one.
  if (prepared.procedure?.behaviour !== behaviour) return session.words.coverage.ofAnother(file)
  return prepared.scenarios.map((scenario): PlayedScenario => {
    const { name, trail, ok } = scenario.run()
    return { name: `${file}: ${name}`, trail, passed: ok }
  })
}
