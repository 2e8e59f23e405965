import { type Entry, type NotifyEffect, renderMessage } from '@dueprocess/core'
import { parseInstant } from '@dueprocess/rules'
import type { Screen } from './screen.ts'
import type { Simulation } from './simulation.ts'
import { deadlineOf } from './titles.ts'

/** Tells what an entry says: what happened, what changed by it, who is told. */
export function showEntry(screen: Screen, simulation: Simulation, entry: Entry): void {
  const { line, paint, time } = screen
  const at = time(parseInstant(entry.due ?? entry.at) ?? 0)
  line(`${paint('dim', at)}  ${happened(screen, simulation, entry)}`)
  for (const told of changes(screen, simulation, entry)) line(`    ${told}`)
}

function happened({ say, titles, paint }: Screen, { procedure }: Simulation, entry: Entry): string {
  const { step, deadline, migration } = entry
  if (migration) return say.migrated(migration.to.version)
  if (step) {
    const { id, by, deviation, vote } = step
    const who = by.onBehalfOf ? say.onBehalf(by.id, by.onBehalfOf.id) : by.id
    const said = vote ? say.votes(vote.vote) : ''
    const why = deviation ? say.deviating(deviation.reason) : ''
    return `${paint('bold', titles.step(id))} ${say.by(who)}${said}${why}`
  }
  const { id = '', level = 'due' } = deadline ?? {}
  const title = titles.deadline(id)
  const found = deadlineOf(procedure, id)
  if (level === 'period') return say.owedAgain(title)
  if (level === 'due') {
    return found?.until.length === 0 ? say.windowOver(title) : paint('red', say.missed(title))
  }
  const share = Math.round((found?.escalations[level]?.share ?? 1) * 100)
  return paint('yellow', say.escalated(title, share))
}

function* changes(
  screen: Screen,
  { procedure }: Simulation,
  { changes: changed, effects, deadline }: Entry,
): Generator<string> {
  const { say, titles, paint, session } = screen
  if (changed.place) yield say.nowAt(changed.place.map(titles.stage).join(', '))
  for (const [decision, result] of Object.entries(changed.decisions ?? {})) {
    const told = decisionNow(screen, procedure, decision, result as unknown as Result)
    if (told !== undefined) yield told
  }
  for (const [id, { status, due }] of Object.entries(changed.deadlines ?? {})) {
    // That its level was passed is told already.
    if (id === deadline?.id) continue
    const until = typeof due === 'string' ? parseInstant(due) : undefined
    const told = say.deadline(
      titles.deadline(id),
      status,
      until === undefined ? undefined : screen.time(until),
    )
    if (told !== undefined) yield told
  }
  for (const [role, holder] of Object.entries(changed.assigned ?? {})) {
    yield say.assigned(titles.role(role), holderInWords(screen, holder))
  }
  for (const [hold, set] of Object.entries(changed.held ?? {})) {
    yield set ? say.held(titles.hold(hold)) : say.released(titles.hold(hold))
  }
  for (const effect of effects) {
    if (effect.kind === 'notify') {
      const told = notified(screen, effect)
      yield paint('cyan', told + messageOf(effect))
    } else if (effect.kind === 'record') yield paint('cyan', say.recorded(effect.record))
    else if (effect.kind === 'open') yield paint('cyan', say.opens(effect.procedure, effect.case))
    else if (effect.kind === 'merge') yield paint('cyan', say.merged(effect.into))
  }
  if (changed.closed) yield paint('green', say.closed)

  function messageOf(effect: NotifyEffect): string {
    if (effect.message === undefined) return ''
    return `: ${renderMessage(procedure, effect, session.languages)}`
  }
}

function notified({ say, titles }: Screen, { role, actors }: NotifyEffect): string {
  return say.notified(titles.role(role) + (actors ? ` (${actors.join(', ')})` : ''))
}

interface Result {
  readonly kind: string
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly possible?: readonly { readonly outputs: Readonly<Record<string, unknown>> }[]
}

/** What a decision says by now; undefined where nothing speaks for anything yet. */
export function decisionNow(
  { say, titles }: Screen,
  { decisions }: Simulation['procedure'],
  id: string,
  { kind, outputs, possible = [] }: Result,
): string | undefined {
  const told = (values: Readonly<Record<string, unknown>>): string =>
    Object.entries(values)
      .map(([name, value]) => {
        const type = decisions.get(id)?.outputs.find((output) => output.name === name)?.type
        return titles.value(type?.kind === 'enumeration' ? type.name : undefined, value)
      })
      .join(', ')
  if (kind === 'decided' && outputs) return say.decided(titles.decision(id), told(outputs))
  if (kind !== 'unknown') return say.undecidable(titles.decision(id))
  if (possible.length === 0) return undefined
  return say.open(titles.decision(id), possible.map((one) => told(one.outputs)).join(say.or))
}

function holderInWords({ say, titles }: Screen, holder: unknown): string {
  const { kind, actors, role } = holder as {
    readonly kind: string
    readonly actors?: readonly string[]
    readonly role?: string
  }
  return kind === 'queue' ? say.queue(titles.role(role ?? '')) : (actors ?? []).join(', ')
}
