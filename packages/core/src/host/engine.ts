import { shapeReasons } from '../case/case-shape.ts'
import type { CaseState, InstantInput } from '../case/index.ts'
import type { Procedure } from '../check/index.ts'
import type { MigrationPlan } from '../migration/index.ts'
import type { ProcedureTypes } from '../procedure/index.ts'
import type { Actor, AnchorEffect, DeliverEffect, Entry, OpenEffect } from '../trail/index.ts'
import { anchorOf } from './anchor.ts'
import { isCaseId } from './case-id.ts'
import { type Committed, changeCase } from './change-case.ts'
import { readClock } from './clock.ts'
import { type DeliveryReport, deliver } from './deliver.ts'
import { type Erased, erasePersonal } from './erase.ts'
import type { Host } from './host.ts'
import { inRounds } from './in-rounds.ts'
import { queueByKey } from './in-turn.ts'
import { openLinked, reportClosing } from './linked.ts'
import { find, type Offers, offersTo } from './look.ts'
import { type MigrationReport, type MigrationRequest, migrate, migrateAll } from './migrate.ts'
import { type Opening, open } from './open.ts'
import { shelve } from './procedures.ts'
import { readRandom } from './random.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'
import type { CaseQuery, CaseSummary, Store, TrailRange } from './store.ts'
import { type Submission, submit } from './submit.ts'
import { type TickReport, tick } from './tick.ts'
import type { Transport } from './transport.ts'

export interface EngineOptions {
  /**
   * Every version that a case of the store is pinned to. Of several with one id, new cases open
   * under the last, unless they name a version.
   */
  readonly procedures: Iterable<Procedure>
  readonly store: Store
  readonly transport: Transport
  /** The host's clock. Hosts that share a store should agree to within a second or so. */
  readonly now: () => InstantInput
  /**
   * A new random text of at least 16 characters each time, such as `crypto.randomUUID()`: the salt
   * of personal values. Needed where a procedure has personal fields.
   */
  readonly random?: () => string
}

/**
 * Runs cases for a host. What a user gives never throws: it is committed, or refused with every
 * reason. A method rejects where a port does. Then it may be called again: an opening, and a step
 * whose event has an id, count once even where the first attempt had arrived.
 */
export interface Engine {
  /** With types, `open<BadgeTypes>(…)`, the compiler knows the openings and their forms. */
  open<T extends ProcedureTypes = ProcedureTypes>(
    opening: Opening<T>,
  ): Promise<Committed | HostRefusal>
  /** With types, the compiler knows the steps and their forms. */
  submit<T extends ProcedureTypes = ProcedureTypes>(
    id: string,
    event: Submission<T>,
  ): Promise<Committed | HostRefusal>
  available(id: string, actor: Actor): Promise<Offers | HostRefusal>
  /** The case as committed last; levels that have become due since are recorded by `tick`. */
  find(id: string): Promise<CaseState | undefined>
  cases(query?: Partial<CaseQuery>): Promise<readonly CaseSummary[]>
  trail(id: string, range?: TrailRange): Promise<readonly Entry[]>
  /**
   * Erases the personal values of a case, open or closed, from the case and from its trail: all, or
   * those of some fields, named `form.field`. The trail verifies and replays as before.
   */
  erase(id: string, fields?: readonly string[]): Promise<Erased | HostRefusal>
  /**
   * Moves an open case to the newer version of a plan, which the engine must have been given. Who
   * may ask for it, is the host's to say.
   */
  migrate(
    id: string,
    plan: MigrationPlan,
    request: MigrationRequest,
  ): Promise<Committed | HostRefusal>
  /**
   * Moves all open cases of a plan's older version, each for itself, and says of every one what
   * became of it. Where the plan loses nothing, `reversePlan` leads back.
   */
  migrateCases(
    plan: MigrationPlan,
    request: Omit<MigrationRequest, 'expect'>,
  ): Promise<MigrationReport>
  /** Puts the present head of a trail into the outbox, as closing does by itself. */
  anchor(id: string): Promise<Anchored | HostRefusal>
  /**
   * Call it from time to time: it records what became due, and says what could not be woken. Calls
   * during a round share the next one; so do those of `deliver`.
   */
  tick(): Promise<TickReport>
  /**
   * Call it after changes and from time to time: it empties the outbox, at least once each. Linked
   * cases are opened, and the cases that opened them told of their end, by the engine itself where
   * it has the procedure or the case; what it does not have goes to the transport, too.
   */
  deliver(): Promise<DeliveryReport>
  /** Opens a case that one of another engine asks for, from the effect that its transport brought. */
  openLinked(effect: OpenEffect): Promise<Committed | HostRefusal>
  /** Tells a case of the end of one that another engine opened for it, from the effect likewise. */
  reportClosing(effect: DeliverEffect): Promise<Committed | HostRefusal>
  /** The procedure that a case follows, for titles and texts, where the host was given it. */
  procedureOf(state: CaseState): Procedure | undefined
}

export interface Anchored {
  readonly ok: true
  readonly effect: AnchorEffect
}

const LIMIT = { usual: 100, greatest: 1000 }

/** Binds the kernel to a host's procedures, store, transport and clock. */
export function createEngine(options: EngineOptions): Engine {
  const { procedures, store, transport, now, random } = options
  const host: Host = {
    procedures: shelve(procedures),
    store,
    transport,
    now: readClock(now),
    ...(random ? { random: readRandom(random) } : {}),
    inTurn: queueByKey(),
  }
  return {
    open: (opening) => open(host, opening),
    submit: (id, event) => submit(host, id, event),
    available: (id, actor) => offersTo(host, id, actor),
    find: (id) => find(host, id),
    cases: (query = {}) => store.cases({ ...query, limit: limitOf(query.limit) }),
    trail: async (id, range) => (isCaseId(id) ? store.trail(id, range) : []),
    erase: (id, fields) => erasePersonal(host, id, fields),
    migrate: (id, plan, request) => migrate(host, id, plan, request),
    migrateCases: (plan, request) => migrateAll(host, plan, request),
    anchor: (id) => anchor(host, id),
    tick: inRounds(() => tick(host)),
    // Two rounds at once would send every effect twice.
    deliver: inRounds(() => deliver(host)),
    openLinked: (effect) => openLinked(host, effect),
    reportClosing: (effect) => reportClosing(host, effect),
    procedureOf: (state) => {
      if (shapeReasons(state).length > 0) return undefined
      const procedure = host.procedures.pinnedBy(state)
      return 'code' in procedure ? undefined : procedure
    },
  }
}

async function anchor(host: Host, id: string): Promise<Anchored | HostRefusal> {
  const answer = await changeCase(host, id, (before) => {
    if (!before) return refuseByHost({ code: 'unknown-case', case: id })
    return { ok: true, case: before, entries: [], effects: [anchorOf(before)] }
  })
  return answer.ok ? { ok: true, effect: anchorOf(answer.case) } : answer
}

/** A limit may come from an address bar. */
function limitOf(asked: number = LIMIT.usual): number {
  const whole = Number.isNaN(asked) ? LIMIT.usual : Math.trunc(asked)
  return Math.min(Math.max(whole, 1), LIMIT.greatest)
}
