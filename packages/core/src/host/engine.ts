import type { CaseState, InstantInput } from '../case/index.ts'
import type { Procedure } from '../check/index.ts'
import type { Actor, AnchorEffect, Entry } from '../trail/index.ts'
import { anchorOf } from './anchor.ts'
import { isCaseId } from './case-id.ts'
import { type Committed, changeCase } from './change-case.ts'
import { readClock } from './clock.ts'
import { type DeliveryReport, deliver } from './deliver.ts'
import type { Host } from './host.ts'
import { inRounds } from './in-rounds.ts'
import { queueByKey } from './in-turn.ts'
import { find, type Offers, offersTo } from './look.ts'
import { type Opening, open } from './open.ts'
import { shelve } from './procedures.ts'
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
}

/**
 * Runs cases for a host. What a user gives never throws: it is committed, or refused with every
 * reason. A method rejects where a port does. Then it may be called again: an opening, and a step
 * whose event has an id, count once even where the first attempt had arrived.
 */
export interface Engine {
  open(opening: Opening): Promise<Committed | HostRefusal>
  submit(id: string, event: Submission): Promise<Committed | HostRefusal>
  available(id: string, actor: Actor): Promise<Offers | HostRefusal>
  /** The case as committed last; levels that have become due since are recorded by `tick`. */
  find(id: string): Promise<CaseState | undefined>
  cases(query?: Partial<CaseQuery>): Promise<readonly CaseSummary[]>
  trail(id: string, range?: TrailRange): Promise<readonly Entry[]>
  /** Puts the present head of a trail into the outbox, as closing does by itself. */
  anchor(id: string): Promise<Anchored | HostRefusal>
  /**
   * Call it from time to time: it records what became due, and says what could not be woken. Calls
   * during a round share the next one; so do those of `deliver`.
   */
  tick(): Promise<TickReport>
  /** Call it after changes and from time to time: it empties the outbox, at least once each. */
  deliver(): Promise<DeliveryReport>
  /** The procedure that a case follows, for titles and texts, where the host was given it. */
  procedureOf(state: CaseState): Procedure | undefined
}

export interface Anchored {
  readonly ok: true
  readonly effect: AnchorEffect
}

const LIMIT = { usual: 100, greatest: 1000 }

/** Binds the kernel to a host's procedures, store, transport and clock. */
export function createEngine({ procedures, store, transport, now }: EngineOptions): Engine {
  const host: Host = {
    procedures: shelve(procedures),
    store,
    transport,
    now: readClock(now),
    inTurn: queueByKey(),
  }
  return {
    open: (opening) => open(host, opening),
    submit: (id, event) => submit(host, id, event),
    available: (id, actor) => offersTo(host, id, actor),
    find: (id) => find(host, id),
    cases: (query = {}) => store.cases({ ...query, limit: limitOf(query.limit) }),
    trail: async (id, range) => (isCaseId(id) ? store.trail(id, range) : []),
    anchor: (id) => anchor(host, id),
    tick: inRounds(() => tick(host)),
    // Two rounds at once would send every effect twice.
    deliver: inRounds(() => deliver(host)),
    procedureOf: (state) => {
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
