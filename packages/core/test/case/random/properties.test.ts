import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patient, runs } from '../../property-runs.ts'
import { erasingChangesNothingElse } from './erasure-property.ts'
import { type Kernel, kernel } from './kernel.ts'
import { movesAreThoseOfTheMachine } from './machine-property.ts'
import { pausingBringsNothingNearer } from './pause-property.ts'
import {
  aMissIsNeverUndone,
  availableSaysWhatIsAccepted,
  entriesTellTheCase,
  everythingIsJson,
  type KernelProperty,
  nobodyActsWithoutTheRole,
  refusalsCanBeSaid,
  refusedChangesNothing,
  replayGivesTheStoredCase,
  trailsAreInOrder,
  wakeAtIsExact,
  wakesMakeNoDifference,
} from './properties.ts'

describe('for random procedures and random events', () => {
  it.each<[string, KernelProperty]>([
    ['the replay of a trail gives the stored case, at every step', replayGivesTheStoredCase],
    ['waking early, late, twice or never makes no difference', wakesMakeNoDifference],
    ['what is refused changes nothing', refusedChangesNothing],
    ['what is offered is what is accepted', availableSaysWhatIsAccepted],
    ['everything survives JSON', everythingIsJson],
    ['trails have no gap, time does not go back, closed stays closed', trailsAreInOrder],
    ['nobody acts without the role', nobodyActsWithoutTheRole],
    ['every refusal can be said in words', refusalsCanBeSaid],
    ['a miss is never undone within its run', aMissIsNeverUndone],
    ['nothing happens before the case wants to be woken, and something then', wakeAtIsExact],
    ['the entries alone tell how the case stands', entriesTellTheCase],
    ['moves are those of the machine', movesAreThoseOfTheMachine],
    ['pausing brings nothing nearer', (under) => pausingBringsNothingNearer(under)],
    ['erasing personal values changes nothing else', erasingChangesNothingElse],
  ])('%s', (_name, property) => fc.assert(property(kernel), runs(50)), patient)
})

describe('a kernel that is broken is found out', () => {
  const broken: readonly [string, KernelProperty, Partial<Kernel>][] = [
    [
      'by replay, where time runs on behind the last entry',
      replayGivesTheStoredCase,
      {
        replayCase: (procedure, trail) => {
          const replay = kernel.replayCase(procedure, trail)
          if (!replay.ok) return replay
          const woken = kernel.wakeCase(procedure, replay.case, replay.case.at + 3_600_000)
          return woken.ok ? { ok: true, case: woken.case } : replay
        },
      },
    ],
    [
      'by replay, where an entry is lost',
      replayGivesTheStoredCase,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          return outcome.ok ? { ...outcome, entries: outcome.entries.slice(0, 1) } : outcome
        },
      },
    ],
    [
      'by wakes, where one door takes what is due at the very instant',
      wakesMakeNoDifference,
      {
        wakeCase: (procedure, state, at) => {
          return kernel.wakeCase(procedure, state, typeof at === 'number' ? at + 1 : at)
        },
      },
    ],
    [
      'by wakes, where a wake counts as an event',
      wakesMakeNoDifference,
      {
        wakeCase: (procedure, state, at) => {
          const outcome = kernel.wakeCase(procedure, state, at)
          if (!outcome.ok) return outcome
          return { ...outcome, case: { ...outcome.case, revision: outcome.case.revision + 1 } }
        },
      },
    ],
    [
      'by refusals, where the given case is changed',
      refusedChangesNothing,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          Object.assign(state, { seq: state.seq + 1 })
          return outcome
        },
      },
    ],
    [
      'by what is offered, where guards are forgotten',
      availableSaysWhatIsAccepted,
      {
        available: (...asked) => {
          return kernel.available(...asked).map((offer) => {
            const isGuard = offer.reasons.every(({ code }) => code.startsWith('condition'))
            return isGuard ? { ...offer, allowed: true, reasons: [] } : offer
          })
        },
      },
    ],
    [
      'by JSON, where something in the case is no JSON',
      everythingIsJson,
      {
        openCase: (procedure, opening) => {
          const outcome = kernel.openCase(procedure, opening)
          if (!outcome.ok) return outcome
          return { ...outcome, case: Object.assign({ ...outcome.case }, { wakeAt: Number.NaN }) }
        },
      },
    ],
    [
      'by order, where an entry is told twice',
      trailsAreInOrder,
      {
        wakeCase: (procedure, state, at) => {
          const outcome = kernel.wakeCase(procedure, state, at)
          if (!outcome.ok) return outcome
          return { ...outcome, entries: outcome.entries.flatMap((entry) => [entry, entry]) }
        },
      },
    ],
    [
      'by roles, where everybody may do everything',
      nobodyActsWithoutTheRole,
      {
        advance: (procedure, state, event) => {
          const by = { ...event.by, roles: [...procedure.roles.keys()] }
          return kernel.advance(procedure, state, { ...event, by })
        },
      },
    ],
    [
      'by misses, where a step forgives them',
      aMissIsNeverUndone,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          if (!outcome.ok) return outcome
          const runs = Object.entries(outcome.case.deadlines).map(([id, run]) => {
            const { missed: _, ...forgiven } = run
            return [id, forgiven] as const
          })
          return { ...outcome, case: { ...outcome.case, deadlines: Object.fromEntries(runs) } }
        },
      },
    ],
    [
      'by the time of waking, where it is the due instant itself',
      wakeAtIsExact,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          if (!outcome.ok || outcome.case.wakeAt === null) return outcome
          return { ...outcome, case: { ...outcome.case, wakeAt: outcome.case.wakeAt - 1 } }
        },
      },
    ],
    [
      'by its entries, where they do not tell the place',
      entriesTellTheCase,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          if (!outcome.ok) return outcome
          const entries = outcome.entries.map(({ changes: { place: _, ...changes }, ...entry }) => {
            return { ...entry, changes }
          })
          return { ...outcome, entries }
        },
      },
    ],
    [
      'by its moves, where one remembers too little',
      movesAreThoseOfTheMachine,
      { move: (procedure, place, { type }) => kernel.move(procedure, place, { type, branch: 0 }) },
    ],
    [
      'by its pauses, where they make things due earlier',
      (under) => pausingBringsNothingNearer(under),
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          if (!outcome.ok) return outcome
          const runs = Object.entries(outcome.case.deadlines).map(([id, run]) => {
            const paused = (run.pauses ?? []).reduce(
              (sum, { from, to }) => sum + (to ?? from) - from,
              0,
            )
            return [
              id,
              run.due === undefined ? run : { ...run, due: run.due - 2 * paused },
            ] as const
          })
          return { ...outcome, case: { ...outcome.case, deadlines: Object.fromEntries(runs) } }
        },
      },
    ],
  ]

  it.each(broken)(
    '%s',
    (_name, property, parts) => {
      const details = fc.check(property({ ...kernel, ...parts }), {
        ...runs(200),
        endOnFailure: true,
      })
      expect(details.failed).toBe(true)
    },
    patient,
  )
})
