import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseState, RunningDeadline } from '../../../src/index.ts'
import { erasingChangesNothingElse } from './erasure-property.ts'
import { type Kernel, kernel } from './kernel.ts'
import { movesAreThoseOfTheMachine } from './machine-property.ts'
import { pausingBringsNothingNearer } from './pause-property.ts'
import {
  availableSaysWhatIsAccepted,
  everythingIsJson,
  type KernelProperty,
  nobodyActsWithoutTheRole,
  refusedChangesNothing,
  replayGivesTheStoredCase,
  trailsAreInOrder,
  wakesMakeNoDifference,
} from './properties.ts'
import { keepingTimeUsedIsCountingFromTheStart } from './target-property.ts'

type Accepted = Extract<ReturnType<Kernel['advance']>, { readonly ok: true }>

/** A kernel that does something to what comes of an accepted step. */
function accepting(mend: (outcome: Accepted, before: CaseState) => Accepted): Partial<Kernel> {
  return {
    advance: (procedure, state, event) => {
      const outcome = kernel.advance(procedure, state, event)
      return outcome.ok ? mend(outcome, state) : outcome
    },
  }
}

/** A kernel whose deadlines are due at another instant. */
function dueOtherwise(shift: (run: RunningDeadline) => number): Partial<Kernel> {
  return accepting((outcome) => {
    const deadlines = Object.entries(outcome.case.deadlines).map(([id, run]) => {
      return [id, run.due === undefined ? run : { ...run, due: run.due + shift(run) }] as const
    })
    return { ...outcome, case: { ...outcome.case, deadlines: Object.fromEntries(deadlines) } }
  })
}

const hour = 3_600_000

const mutants: readonly (readonly [string, string, KernelProperty, Partial<Kernel>])[] = [
  [
    'the replay gives the stored case at every step',
    'forgets, when it replays, since when a condition has been true',
    replayGivesTheStoredCase,
    {
      replayCase: (procedure, trail) => {
        const replay = kernel.replayCase(procedure, trail)
        return replay.ok ? { ok: true, case: { ...replay.case, since: {} } } : replay
      },
    },
  ],
  [
    'wakes make no difference',
    'looks a minute ahead when it is woken',
    wakesMakeNoDifference,
    { wakeCase: (procedure, state, at) => kernel.wakeCase(procedure, state, Number(at) + 60_000) },
  ],
  [
    'what is refused changes nothing',
    'counts an event that it refuses',
    refusedChangesNothing,
    {
      advance: (procedure, state, event) => {
        const outcome = kernel.advance(procedure, state, event)
        if (!outcome.ok) Object.assign(state.events, { refused: state.seq })
        return outcome
      },
    },
  ],
  [
    'what is offered is what is accepted',
    'offers steps to people without the role',
    availableSaysWhatIsAccepted,
    {
      available: (...asked) =>
        kernel.available(...asked).map((offer) => {
          const isOnlyRole = offer.reasons.every(({ code }) => code === 'role-missing')
          return isOnlyRole ? { ...offer, allowed: true, reasons: [] } : offer
        }),
    },
  ],
  [
    'everything survives JSON',
    'keeps an instant as a date',
    everythingIsJson,
    accepting((outcome) => {
      const openedAt = new Date(outcome.case.openedAt) as unknown as number
      return { ...outcome, case: { ...outcome.case, openedAt } }
    }),
  ],
  [
    'trails are in order',
    'dates an entry before the one before it',
    trailsAreInOrder,
    accepting((outcome) => {
      const entries = outcome.entries.map((entry) => {
        return { ...entry, at: new Date(Date.parse(entry.at) - 50 * hour).toISOString() }
      })
      return { ...outcome, entries }
    }),
  ],
  [
    'pausing brings nothing nearer',
    'takes the time of a pause away instead of adding it',
    (under) => pausingBringsNothingNearer(under),
    dueOtherwise(({ pauses = [] }) => {
      return -2 * pauses.reduce((sum, { from, to }) => sum + (to ?? from) - from, 0)
    }),
  ],
  [
    'keeping the time used is counting from the start',
    'gives an hour away with each other target',
    (under) => keepingTimeUsedIsCountingFromTheStart(under),
    dueOtherwise(({ targets = [] }) => targets.length * hour),
  ],
  [
    'nobody acts without the role',
    'asks no role of whoever acts for nobody else',
    nobodyActsWithoutTheRole,
    {
      advance: (procedure, state, event) => {
        const roles = event.by.onBehalfOf ? event.by.roles : [...procedure.roles.keys()]
        return kernel.advance(procedure, state, { ...event, by: { ...event.by, roles } })
      },
    },
  ],
  [
    'moves are those of the machine',
    'goes on with a track whose stage was left',
    movesAreThoseOfTheMachine,
    {
      move: (procedure, place, event) => {
        const next = kernel.move(procedure, place, event)
        return [...procedure.stages.keys()].filter((path) => {
          return next.includes(path) || (place.includes(path) && place.length > 1)
        })
      },
    },
  ],
  [
    'erasing changes nothing else',
    'takes the marks of erased values out of the facts',
    erasingChangesNothingElse,
    {
      erase: (state, trail, fields) => {
        const gone = kernel.erase(state, trail, fields)
        const facts = Object.entries(state.facts).map(([form, values]) => {
          const kept = Object.entries(values).filter(([, value]) => {
            return !(typeof value === 'object' && value !== null && 'personal' in value)
          })
          return [form, Object.fromEntries(kept)] as const
        })
        return { ...gone, case: { ...gone.case, facts: Object.fromEntries(facts) } }
      },
    },
  ],
  [
    'erasing changes nothing else',
    'leaves erased values beside the entries',
    erasingChangesNothingElse,
    {
      erase: (state, trail, fields) => ({ case: kernel.erase(state, trail, fields).case, trail }),
    },
  ],
]

it.each(mutants)(
  'the property "%s" finds a kernel that %s',
  { timeout: 60_000 },
  (_, _mutant, property, parts) => {
    const broken = property({ ...kernel, ...parts })
    const details = fc.check(broken, { numRuns: 300, seed: 20260105, endOnFailure: true })
    expect(details.failed).toBe(true)
  },
)
