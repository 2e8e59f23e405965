import type { Json } from '@dueprocess/rules'
import type { Entry, Procedure } from '../../src/index.ts'
import { hashOf } from '../../src/trail/chain.ts'
import { boss, opened, take, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

/** A procedure of which a short case meets forms, decisions, roles, time and a track. */
export const sampleProcedure: Procedure = procedureOf(`
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
forms:
  report: {seenAt: date-time, deaths?: {type: integer, minimum: 0}, names?: {list: text}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= 1", else: minor}
open: {tell: {by: clerk, form: report, assign: {handler: self}, notify: boss, to: handling}}
stages:
  handling:
    tracks:
      work:
        start: looking
        stages:
          looking: {steps: {look: {by: handler}, done: {by: handler, to: seen}}}
          seen: {final: true}
      alarm:
        when: grade = "major"
        start: ringing
        stages: {ringing: {steps: {calm: {by: boss, to: calmed}}}, calmed: {final: true}}
    then: closing
  closing: {steps: {sign: {by: boss, record: file, to: closed}, expire: {by: clock, after: 2 days, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
deadlines:
  look-at-it:
    within: {of: grade, minor: 4 hours, major: 1 hour}
    after: tell
    until: first look
    escalate: [{at: 50%, notify: boss}, {at: 100%, assign: {handler: boss}}]
records: {file: {forms: [report]}}
`)

/** The trail of a whole case, from its opening to its end. */
export function sampleTrail(): readonly Entry[] {
  const run = opened(sampleProcedure, { data: { seenAt: '2026-01-05T07:00:00Z', deaths: 0 } })
  take(run, 'supplement', 'Mon 08:40', { data: { deaths: 2, names: ['Ann', 'Bo'] }, id: 'e-1' })
  wake(run, 'Mon 10:00')
  take(run, 'look', 'Mon 10:30', { by: boss })
  take(run, 'calm', 'Mon 11:00', { by: boss })
  take(run, 'done', 'Mon 11:30', { by: boss, id: 'e-2' })
  wake(run, 'Thu 08:00')
  return run.trail
}

/** The entries with numbers, links and hashes made right again, as a forger would. */
export function resealed(entries: readonly object[]): Entry[] {
  let previous: string | null = null
  return entries.map((entry, index) => {
    const { hash: _, ...content } = { ...(entry as Entry), seq: index + 1, previous }
    const sealed: Entry = { ...content, hash: hashOf(content) }
    previous = sealed.hash
    return sealed
  })
}

/** Every place of a JSON value that holds no list and no map, as a path of keys. */
export function leavesOf(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member as Json, [...path, key]))
}

/** A copy of a JSON value with another value at a place. */
export function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by
  const copy = structuredClone(value) as { [key: string]: Json }
  copy[key] = replaced(copy[key] as Json, rest, by)
  return copy
}
