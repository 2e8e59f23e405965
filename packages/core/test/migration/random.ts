import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type CaseState,
  type Entry,
  erase,
  type MigrationMapping,
  type MigrationPlan,
  migrateCase,
  type Procedure,
  planMigration,
  replayCase,
  reversePlan,
  verifyTrail,
} from '../../src/index.ts'
import { choicesOf, numbers } from '../case/random/choices.ts'
import { type Kernel, kernel } from '../case/random/kernel.ts'
import { loadedRandom, randomProcedure, randomText } from '../case/random/random-procedure.ts'
import { playList, randomSession, type Session } from '../case/random/random-session.ts'

/** What the properties ask of the code under test, to be tried on broken ones. */
export interface UnderTest {
  readonly erase: typeof erase
  readonly migrateCase: typeof migrateCase
}

export const underTest: UnderTest = { erase, migrateCase }

export type MigrationProperty = (under: UnderTest) => fc.IProperty<unknown>

const options = { length: 12, wakes: true }
const boss = { id: 'cat', roles: ['boss'] }
const salt = 'a salt of more than sixteen'

/** A kernel that gives each event the salt that it needs. */
const salting: Kernel = {
  ...kernel,
  openCase: (procedure, opening) => kernel.openCase(procedure, { ...opening, salt }),
  advance: (procedure, state, event) => kernel.advance(procedure, state, { ...event, salt }),
}

/** A random procedure in which two forms hold values that can be erased. */
export function personalProcedure(list: readonly number[]): Procedure {
  const source = JSON.parse(randomText(list))
  source.forms.note.secret = { type: 'text', personal: true }
  source.forms.report['name?'] = { type: 'text', personal: true }
  source.forms.report['born?'] = { type: 'date', personal: true }
  return loadedRandom(JSON.stringify(source))
}

function withoutPersonal({ personal: _, ...rest }: CaseState | Entry): object {
  return rest
}

/** Whatever happens after values were erased happens as it would have with them. */
export const erasingChangesNoVerdict: MigrationProperty = (under) =>
  fc.property(numbers(1500), numbers(600), numbers(60), (list, events, more) => {
    const procedure = personalProcedure(list)
    const session = randomSession(salting, procedure, choicesOf(events), options)
    fc.pre(session !== undefined && session.moments.length > 1)
    if (!session) return
    const { one, upTo } = choicesOf(more)
    const fields = one([
      undefined,
      ['note.secret'],
      ['report.name', 'report.born'],
      ['report.name'],
    ])
    const from = upTo(session.moments.length)
    const moment = session.moments[from]
    if (!moment) return
    const trail = session.trail.slice(0, moment.before.seq)
    const gone = under.erase(moment.before, trail, fields)
    const hidden = new Set(fields ?? ['note.secret', 'report.name', 'report.born'])
    for (const [form, values] of Object.entries(gone.case.personal ?? {})) {
      for (const field of Object.keys(values)) expect(hidden.has(`${form}.${field}`)).toBe(false)
    }

    let state = gone.case
    let erased = [...gone.trail]
    for (const { submission, outcome, before } of session.moments.slice(from)) {
      expect(withoutPersonal(state)).toEqual(withoutPersonal(before))
      const again =
        submission.kind === 'step'
          ? salting.advance(procedure, state, submission.event)
          : salting.wakeCase(procedure, state, submission.at)
      expect(again.ok).toBe(outcome.ok)
      if (!again.ok || !outcome.ok) {
        expect(again).toEqual(outcome)
        continue
      }
      expect(again.effects).toEqual(outcome.effects)
      expect(again.entries.map(withoutPersonal)).toEqual(outcome.entries.map(withoutPersonal))
      state = again.case
      erased = [...erased, ...again.entries]
    }
    expect(verifyTrail(erased, { head: session.case.head }).ok).toBe(true)
    expect(replayCase(procedure, erased)).toEqual({ ok: true, case: state })
  })

/** The states after accepted submissions in which a case is open, with the trail up to them. */
function* openStates(session: Session): Generator<{ state: CaseState; trail: readonly Entry[] }> {
  for (const { outcome } of session.moments) {
    if (!outcome.ok || outcome.case.status === 'closed') continue
    yield { state: outcome.case, trail: session.trail.slice(0, outcome.case.seq) }
  }
}

function planned(from: Procedure, to: Procedure, mapping: MigrationMapping): MigrationPlan {
  const answer = planMigration(from, to, mapping)
  if (!answer.ok) throw new Error(JSON.stringify(answer.gaps))
  return answer.plan
}

/** Moving a case to the version that it follows changes the pinned version and nothing else. */
export const identityChangesNothing: MigrationProperty = ({ migrateCase }) =>
  fc.property(numbers(1500), numbers(600), (list, events) => {
    const text = randomText(list)
    const procedure = loadedRandom(text)
    const again = loadedRandom(text.replace('"version": "1.0.0"', '"version": "1.0.1"'))
    expect(again.version).toBe('1.0.1')
    const session = randomSession(kernel, procedure, choicesOf(events), options)
    fc.pre(session !== undefined)
    if (!session) return
    const plan = planned(procedure, again, {})
    for (const { state, trail } of openStates(session)) {
      const outcome = migrateCase(plan, state, { by: boss, at: state.at, reason: 'New texts.' })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
      expect(outcome.entries.map(({ changes }) => changes)).toEqual([{}])
      const { procedure: pinned, seq, revision, head } = outcome.case
      expect(outcome.case).toEqual({ ...state, procedure: pinned, seq, revision, head })
      expect(pinned.version).toBe('1.0.1')
      const whole = [...trail, ...outcome.entries]
      expect(replayCase([procedure, again], whole)).toEqual({ ok: true, case: outcome.case })
    }
  })

/** A version in which stages, tracks and a form have other names, and how it is mapped to. */
export function renamed(text: string): { procedure: Procedure; mapping: MigrationMapping } {
  const from = loadedRandom(text)
  const rename = (old: string): string =>
    old.replace(/\b[sk](?=\d)/g, 'z$&').replace(/\breport\b/g, 'bericht')
  const to = loadedRandom(rename(text).replace('"version": "1.0.0"', '"version": "2.0.0"'))
  const paths = [...from.stages.keys()].map((path) => [path, rename(path)] as const)
  const facts = [...(from.forms.get('report')?.fields.keys() ?? [])].map((field) => {
    return [`report.${field}`, `bericht.${field}`] as const
  })
  const histories = from.histories.map(({ name }, index) => {
    return [name, to.histories[index]?.name ?? ''] as const
  })
  return {
    procedure: to,
    mapping: {
      stages: Object.fromEntries(paths),
      facts: Object.fromEntries(facts),
      histories: Object.fromEntries(histories),
      deadlines: Object.fromEntries(from.deadlines.map(({ id }) => [id, 'new'] as const)),
    },
  }
}

/** What people would call the state of a case, beside how it came about. */
function standing(state: CaseState): object {
  const { place, visits, assigned, done, since, decisions, status, wakeAt } = state
  // A form without a value is told apart by nobody.
  const facts = Object.fromEntries(
    Object.entries(state.facts).filter(([, fields]) => Object.keys(fields).length > 0),
  )
  const { held, votes, records } = state
  const deadlines = Object.entries(state.deadlines).map(([id, run]) => {
    const { status, missed, due, ended, starts, levels, passed, provisional } = run
    return [id, { status, missed, due, ended, starts, levels, passed, provisional }]
  })
  const parts = { place, visits, facts, assigned, done, since, decisions, status, wakeAt }
  return JSON.parse(
    JSON.stringify({ ...parts, held, votes, records, deadlines: Object.fromEntries(deadlines) }),
  )
}

/**
 * A case that is moved to a version with other names stands as one that followed it from the
 * beginning, and back again as it stood before.
 */
export const renamingIsOnlyAName: MigrationProperty = ({ migrateCase }) =>
  fc.property(numbers(1500), numbers(600), (list, events) => {
    const text = randomText(list)
    const from = randomProcedure(list)
    const { procedure: to, mapping } = renamed(text)
    const session = randomSession(kernel, from, choicesOf(events), options)
    fc.pre(session !== undefined)
    if (!session) return
    const plan = planned(from, to, mapping)
    const back = reversePlan(plan)
    if (!back.ok) throw new Error(JSON.stringify(back.gaps))
    expect(plan.loses).toEqual([])

    const submissions = session.moments.map(({ submission }) => submission)
    for (const { state, trail } of openStates(session)) {
      const count = session.moments.findIndex(({ outcome }) => outcome.ok && outcome.case === state)
      const oracle = playList(kernel, to, session.opening, submissions.slice(0, count + 1))
      const there = migrateCase(plan, state, { by: boss, at: state.at, reason: 'Renamed.' })
      if (!there.ok) throw new Error(JSON.stringify(there.reasons))
      expect(there.entries).toHaveLength(1)
      expect(standing(there.case)).toEqual(standing(oracle?.case as CaseState))

      const event = { by: boss, at: state.at, reason: 'Named as before.' }
      const again = migrateCase(back.plan, there.case, event)
      if (!again.ok) throw new Error(JSON.stringify(again.reasons))
      expect(standing(again.case)).toEqual(standing(state))
      const whole = [...trail, ...there.entries, ...again.entries]
      expect(verifyTrail(whole, { head: again.case.head }).ok).toBe(true)
      expect(replayCase([from, to], whole)).toEqual({ ok: true, case: again.case })
    }
  })

/** A version in which every deadline gives three times as much time. */
export function slower(text: string): Procedure {
  const source = JSON.parse(text)
  source.version = '2.0.0'
  source.deadlines = tripled(source.deadlines ?? {})
  if (Object.keys(source.deadlines).length === 0) delete source.deadlines
  return loadedRandom(JSON.stringify(source))
}

const length = /^(\d+) ((?:working )?(?:minute|hour|day)s?)$/

/** Every length of time in what a clock has `within`. */
function tripled(part: unknown, isLength = false): unknown {
  if (typeof part === 'string') {
    const [, amount, unit = ''] = (isLength && length.exec(part)) || []
    return amount === undefined ? part : `${Number(amount) * 3} ${unit.replace(/s?$/, 's')}`
  }
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map((item) => tripled(item, isLength))
  return Object.fromEntries(
    Object.entries(part).map(([name, member]) => [
      name,
      tripled(member, isLength || name === 'within'),
    ]),
  )
}

/** What was due before a migration is due then after it, and nothing else becomes of it. */
export const promisesAreKept: MigrationProperty = ({ migrateCase }) =>
  fc.property(numbers(1500), numbers(600), (list, events) => {
    const text = randomText(list)
    const [from, to] = [randomProcedure(list), slower(text)]
    const session = randomSession(kernel, from, choicesOf(events), options)
    fc.pre(session !== undefined && from.behaviour !== to.behaviour)
    if (!session) return
    const plan = planned(from, to, {})
    for (const { state, trail } of openStates(session)) {
      const event = { by: boss, at: state.at, reason: 'More time.' }
      const outcome = migrateCase(plan, state, event)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
      expect(standing(outcome.case)).toEqual(standing(state))
      const whole = [...trail, ...outcome.entries]
      expect(replayCase([from, to], whole)).toEqual({ ok: true, case: outcome.case })
    }
  })
