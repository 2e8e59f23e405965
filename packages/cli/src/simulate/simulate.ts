import type { Procedure } from '@dueprocess/core'
import type { ExitCode } from '../io.ts'
import { writeOut } from '../output/index.ts'
import type { Session } from '../session.ts'
import { fail, type Play } from './play.ts'
import { readLine } from './read-line.ts'
import { screenOf } from './screen.ts'
import { showStatus } from './show-status.ts'
import { startSimulation } from './simulation.ts'
import { rolesOf, titlesOf, zoneOf } from './titles.ts'
import { caseFile, obey, verbs } from './verbs.ts'

/** How a procedure is played. */
export interface SimulateOptions {
  /** Lines to obey; absent: somebody at the terminal is asked. */
  readonly script?: string
  /** When it begins, in milliseconds since 1970, or as a wall time of the procedure's zone. */
  readonly begin: (zone: string) => number | undefined
  /** The id of the case. */
  readonly id?: string
  /** Where the case and its trail go in the end. */
  readonly save?: string
  /** Whether files that are there may be replaced. */
  readonly replace: boolean
}

/**
 * Plays a procedure. The code is 1 where a line of a script came to nothing, or what was to be saved
 * could not be.
 */
export async function simulate(
  session: Session,
  procedure: Procedure,
  { script, begin, id, save, replace }: SimulateOptions,
): Promise<ExitCode> {
  const zone = zoneOf(procedure, session.zone)
  const screen = screenOf(session, titlesOf(procedure, session.languages), zone)
  const at = begin(zone.id)
  if (at === undefined) throw new Error('the instant was not checked')
  const simulation = startSimulation(procedure, { actor: firstActor(procedure), at, id })
  const { person } = session
  const asked = person && script === undefined ? { person } : {}
  const play: Play = { screen, simulation, ...asked, replace, saved: new Set() }
  const failed = script === undefined ? await playWith(play) : await playScript(play, script)
  if (save === undefined) return failed ? 1 : 0
  if (!play.simulation.case) {
    fail(play, screen.say.noCase)
    return 1
  }
  const problem = await writeOut(session, caseFile(play), {
    out: save,
    replace: replace || play.saved.has(save),
  })
  if (problem !== undefined) fail(play, problem)
  return problem !== undefined || failed ? 1 : 0
}

/** Whoever may open a case. */
function firstActor(procedure: Procedure): { readonly id: string; readonly roles: string[] } {
  const roles = [...procedure.openings.keys()].flatMap((step) => rolesOf(procedure, step))
  const role = roles.find((id) => !procedure.roles.get(id)?.ofCase) ?? 'somebody'
  return { id: role, roles: procedure.roles.has(role) ? [role] : [] }
}

/** Asks for one line after the other until there are no more. */
async function playWith(play: Play): Promise<boolean> {
  const { screen, person } = play
  screen.line(screen.paint('dim', screen.say.welcome))
  screen.line()
  showStatus(play)
  for (;;) {
    const { simulation } = play
    const { steps, roles } = simulation.procedure
    const answers = [...steps.keys(), ...verbs.keys(), ...roles.keys(), ...simulation.actors.keys()]
    const { id } = simulation.actor
    const typed = await person?.ask(screen.paint('cyan', `${id}> `), answers)
    if (typed === undefined) return false
    const end = await obey(play, readLine(typed))
    if (end === 'quit') return false
    // What somebody asked to see is not to be scrolled away by what they know.
    if (play.simulation !== simulation) {
      screen.line()
      showStatus(play)
    }
  }
}

/** Obeys lines as they were typed before; what stands behind `#` is for people. */
async function playScript(play: Play, script: string): Promise<boolean> {
  const { screen } = play
  let failed = false
  for (const text of script.split(/\r?\n/)) {
    const line = text.replace(/^\s*#.*$|\s#\s.*$/, '').trim()
    if (line === '') continue
    screen.line(screen.paint('cyan', `> ${line}`))
    const end = await obey(play, readLine(line))
    if (end === 'quit') break
    failed ||= end === 'failed'
  }
  return failed
}
