import type { Actor } from '@dueprocess/core'
import { always, parseDuration, parseInstant, plusDuration } from '@dueprocess/rules'
import {
  type Accident,
  type Attempt,
  type PlayedAction,
  questions,
  type TollReport,
} from './accident.ts'
import { cast } from './cast.ts'

/** Something that somebody does, or tries, at an instant. */
export interface PlannedEvent {
  readonly case: string
  /** The same in every run: a second process sees that it was done already. */
  readonly id: string
  readonly at: number
  readonly step: string
  readonly by: Actor
  readonly data?: object
  /** It opens the case. */
  readonly opens?: true
  /** It is expected to be refused. */
  readonly refused?: true
}

/** Everything that happens in all cases, in the order in which one clock sees it. */
export function writeScript(accidents: readonly Accident[]): readonly PlannedEvent[] {
  const events = accidents.flatMap((accident) => [...play(accident)])
  // Sorting is stable: what happens at one instant stays in the order of the procedure.
  return events.sort((a, b) => a.at - b.at)
}

function* play(accident: Accident): Generator<PlannedEvent> {
  let number = 0
  for (const event of [
    ...opening(accident),
    ...reporting(accident),
    ...inquiry(accident),
    ...acting(accident),
  ]) {
    number += 1
    yield { ...event, case: accident.id, id: `${accident.id}:${number}:${event.step}` }
  }
}

type Happening = Omit<PlannedEvent, 'case' | 'id'>

function* opening(accident: Accident): Generator<Happening> {
  const { occurredAt, place, title, facts, play } = accident
  const told = after(accident, play.headToldAfter)
  const unknown = facts.unknown ?? []
  const answers = questions
    .filter((question) => !unknown.includes(question))
    .map((question) => [question, facts.holds.includes(question)])
  yield {
    at: told,
    step: 'report-accident',
    by: cast.scene,
    opens: true,
    data: {
      occurredAt,
      headInformedAt: new Date(told).toISOString(),
      place: place.en,
      course: title.en,
      ...Object.fromEntries(answers),
      ...(play.estimatedLoss === undefined ? {} : { estimatedLoss: play.estimatedLoss }),
    },
  }
  yield { at: told, step: 'rescue', by: cast.head }
  yield { at: told, step: 'protect-scene', by: cast.department }
}

const relays = ['relay-to-prefecture', 'relay-to-province', 'relay-to-state']

function* reporting(accident: Accident): Generator<Happening> {
  const { play, tollReports, finalToll } = accident
  const receipt = { receivedBy: 'duty officer' }
  const at = (offset: string): number => after(accident, offset)
  if (play.reportedAfter) {
    yield { at: at(play.reportedAfter), step: 'report-to-authority', by: cast.head, data: receipt }
  }
  yield { at: at(play.superiorToldAfter), step: 'report-to-superior', by: cast.safety }
  for (const [index, offset] of (play.relayedAfter ?? []).entries()) {
    yield { at: at(offset), step: relays[index] ?? '', by: cast.regulator, data: receipt }
  }
  for (const [index, report] of tollReports.entries()) yield tollEvent(accident, report, index)
  if (play.lossAssessedAfter && finalToll.directLoss !== undefined) {
    const data = { directLoss: finalToll.directLoss }
    yield { at: at(play.lossAssessedAfter), step: 'assess-loss', by: cast.safety, data }
  }
}

/** A report of the toll: a supplement, or, once the window is over, an entry of its own. */
function tollEvent(accident: Accident, report: TollReport, index: number): Happening {
  const { deaths, missing, seriousInjuries, minorInjuries } = report
  const { seriousStated } = accident.play
  const stated =
    index === 0 && seriousStated !== undefined ? { seriousInjuries: seriousStated } : {}
  const toll = { ...stated, ...defined({ deaths, missing, seriousInjuries, minorInjuries }) }
  const at = parseInstant(report.at) ?? Number.NaN
  if (at <= windowEnd(accident)) return { at, step: 'supplement', by: cast.safety, data: toll }
  const data = { deaths: deaths ?? 0, note: 'after the window' }
  return { at, step: 'late-toll', by: cast.safety, data }
}

// The procedure keeps the exact end; here it only matters on which side of it a report falls.
function windowEnd({ facts, occurredAt }: Accident): number {
  const short = facts.holds.includes('roadTraffic') || facts.holds.includes('fire')
  const exempt = !facts.holds.includes('harm') || facts.holds.includes('worksPollution')
  const days = short ? 8 : 31
  return exempt
    ? Number.POSITIVE_INFINITY
    : dayBegin(parseInstant(occurredAt) ?? Number.NaN) + days * DAY
}

const DAY = 86_400_000
const CHINA = 8 * 3_600_000

function dayBegin(instant: number): number {
  return Math.floor((instant + CHINA) / DAY) * DAY - CHINA
}

function* inquiry(accident: Accident): Generator<Happening> {
  const { play } = accident
  const at = (offset: string): number => after(accident, offset)
  const team = (leader: Actor) => ({ leader: leader.id, noInterest: true })
  yield { at: at(play.teamAfter), step: 'appoint-team', by: cast.safety, data: team(cast.leader) }
  if (play.teamAgainAfter) {
    const data = team(cast.secondLeader)
    yield { at: at(play.teamAgainAfter), step: 'take-over', by: cast.government, data }
  }
  const leader = play.teamAgainAfter ? cast.secondLeader : cast.leader
  if (play.appraisal) {
    const data = { institute: 'appraisal institute' }
    yield { at: at(play.appraisal.from), step: 'commission-appraisal', by: leader, data }
    yield { at: at(play.appraisal.to), step: 'appraised', by: leader }
  }
  if (play.extension) {
    const data = { days: daysOf(play.extension.by), reason: 'findings outstanding' }
    yield { at: at(play.extension.after), step: 'extend', by: cast.government, data }
  }
  if (play.investigationAfter) {
    const data = {
      directCause: accident.title.en,
      indirectCause: 'see report',
      responsibility: 'see report',
      handling: 'see report',
      lessons: accident.teaches,
    }
    yield { at: at(play.investigationAfter), step: 'submit-investigation', by: leader, data }
  }
  if (play.approvedAfter) {
    const data = { number: `${accident.id}/1` }
    yield { at: at(play.approvedAfter), step: 'approve', by: cast.government, data }
  }
}

function* acting(accident: Accident): Generator<Happening> {
  const { play } = accident
  const at = (offset: string): number => after(accident, offset)
  const decided = at(play.approvedAfter ?? play.investigationAfter ?? play.teamAfter)
  for (const action of play.actions.filter(isNew)) {
    const { title, kind } = action
    const data = { title: title.en, kind, owner: cast.department.id }
    yield { at: decided, step: 'plan-action', by: cast.safety, data }
  }
  for (const action of play.actions) yield* carriedOut(accident, action)
  for (const attempt of play.attempts ?? []) yield attempted(accident, attempt)
  if (!play.closedAfter) return
  const closed = at(play.closedAfter)
  const month = new Date(closed).toISOString().slice(0, 7)
  yield { at: closed, step: 'enter-statistics', by: cast.safety, data: { month } }
  yield { at: closed, step: 'close', by: cast.safety, data: { summary: accident.teaches } }
}

// An action that was tried and sent back is not planned again: the next line carries it out anew.
function isNew(_action: PlayedAction, index: number, actions: readonly PlayedAction[]): boolean {
  return actions[index - 1]?.effective !== false
}

function* carriedOut(accident: Accident, action: PlayedAction): Generator<Happening> {
  const { title, doneAfter, verifiedAfter, effective } = action
  const done = { action: title.en, evidence: 'photographs and records' }
  yield { at: after(accident, doneAfter), step: 'carry-out', by: cast.department, data: done }
  if (!verifiedAfter) return
  const step = effective === false ? 'return-action' : 'verify-action'
  const result = effective === false ? 'does not work' : 'works as intended'
  const data = { action: title.en, result }
  yield { at: after(accident, verifiedAfter), step, by: cast.verifier, data }
}

/** What the form of an attempted step would say. */
const attemptForms: Readonly<Record<string, object>> = {
  close: { summary: 'to be closed' },
  'verify-action': { action: 'own work', result: 'works as intended' },
}

function attempted(accident: Accident, { step, by, after: offset }: Attempt): Happening {
  const actors = {
    'safety-section': cast.safety,
    department: cast.department,
    implementer: cast.implementer,
  } as const
  const data = attemptForms[step]
  return {
    at: after(accident, offset),
    step,
    by: actors[by],
    ...(data ? { data } : {}),
    refused: true,
  }
}

function after({ occurredAt }: Accident, offset: string): number {
  const parsed = parseDuration(offset)
  if (!parsed.ok) throw new Error(`"${offset}" is no duration.`)
  return plusDuration(parseInstant(occurredAt) ?? Number.NaN, parsed.duration, always)
}

function daysOf(text: string): number {
  return Number.parseInt(text, 10)
}

function defined(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
