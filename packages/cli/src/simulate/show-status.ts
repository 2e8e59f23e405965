import { type DeadlineExplanation, explainDeadline } from '@dueprocess/core'
import { openSteps, othersCould } from './offers.ts'
import type { Play } from './play.ts'
import type { Screen } from './screen.ts'
import type { Simulation } from './simulation.ts'

/** Where the case is, what is due, and who could do what. */
export function showStatus({ screen, simulation }: Play): void {
  const { line, paint, say, titles, time } = screen
  const { case: state, at, actor } = simulation
  const place = state ? state.place.map(titles.stage).join(', ') : say.notOpened
  const status = state?.status === 'closed' ? say.isClosed : place
  line(`${paint('dim', time(at))}  ${paint('bold', status)}`)
  for (const deadline of openDeadlines(simulation)) line(`  ${dueInWords(screen, deadline, at)}`)
  if (state?.status === 'closed') return
  const steps = openSteps(simulation)
  line(steps.length > 0 ? `  ${say.can(actor.id)}` : `  ${say.canNothing(actor.id)}`)
  const width = Math.max(0, ...steps.map(({ step }) => step.length))
  for (const [index, { step, ways, takesForm }] of steps.entries()) {
    const isMove = ways.some((way) => way !== '')
    const leads = isMove ? ways.map((way) => (way === '' ? say.stays : titles.stage(way))) : []
    const title = titles.step(step)
    const told = [
      ...(title === step ? [] : [title]),
      ...(takesForm ? [say.withForm] : []),
      ...(leads.length > 0 ? [`→ ${leads.join(say.or)}`] : []),
    ]
    const number = `${paint('cyan', String(index + 1).padStart(4))}  ${step.padEnd(width)}`
    line(`${number}  ${told.join('  ')}`.trimEnd())
  }
  for (const { id, steps: theirs } of othersCould(simulation)) {
    line(`  ${paint('dim', say.otherCould(id, theirs.join(', ')))}`)
  }
}

/** The runs of deadlines that are open, the next one first. */
export function openDeadlines({
  procedure,
  case: state,
}: Simulation): readonly DeadlineExplanation[] {
  if (!state) return []
  return procedure.deadlines
    .flatMap(({ id }) => explainDeadline(procedure, state, id))
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity))
}

function dueInWords(
  { say, titles, time, paint }: Screen,
  { deadline, due, missed, pauses }: DeadlineExplanation,
  at: number,
): string {
  const title = titles.deadline(deadline)
  if (due === undefined) {
    const standsStill = pauses.some(({ to }) => to === undefined)
    return standsStill ? say.standsStill(title) : say.notDue(title)
  }
  const left = Math.round((due - at) / 60_000)
  const told = say.due(title, time(due), Math.abs(left), missed || left < 0)
  return missed || left < 0 ? paint('red', told) : told
}
