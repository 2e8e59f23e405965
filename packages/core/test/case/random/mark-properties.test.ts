import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseState, Procedure, StepEvent } from '../../../src/index.ts'
import { patient, runs } from '../../property-runs.ts'
import { type Kernel, kernel } from './kernel.ts'
import {
  bothHaveDoneIt,
  decisionsAreGovernedBySteps,
  deviationsAreMarked,
  endsAreTold,
  holdsEndWithTheirStage,
  holdsKeepThePlace,
  votesAreCountedRight,
  whatGovernsIsRead,
} from './mark-properties.ts'
import {
  availableSaysWhatIsAccepted,
  entriesTellTheCase,
  type KernelProperty,
} from './properties.ts'

describe('for random procedures and random events', () => {
  it.each<[string, KernelProperty]>([
    ['what is held stays where it is', holdsKeepThePlace],
    ['holds end with their stage', holdsEndWithTheirStage],
    ['votes are counted right, and each person once', votesAreCountedRight],
    ['deviations are marked, and only who may deviates', deviationsAreMarked],
    ['only steps that are there for it change what governs', decisionsAreGovernedBySteps],
    ['what governs a decision is what is read', whatGovernsIsRead],
    ['a deputy and whoever the deputy stands in for have both done it', bothHaveDoneIt],
    ['how a case ended is told', endsAreTold],
  ])('%s', (_name, property) => fc.assert(property(kernel), runs(60)), patient)
})

type Outcome = ReturnType<Kernel['advance']>

/** A kernel that forgets parts of a case while it takes a step, and has them again behind it. */
function without<Part extends keyof CaseState>(part: Part): Partial<Kernel> {
  return {
    advance: (procedure, state, event) => {
      const { [part]: kept, ...rest } = state
      const outcome = kernel.advance(procedure, rest as CaseState, event)
      if (!outcome.ok || kept === undefined) return outcome
      return { ...outcome, case: { ...outcome.case, [part]: kept } }
    },
  }
}

/** A kernel that does something to the case behind each step. */
function withCase(mend: (after: CaseState, before: CaseState) => object): Partial<Kernel> {
  return {
    advance: (procedure, state, event): Outcome => {
      const outcome = kernel.advance(procedure, state, event)
      if (!outcome.ok) return outcome
      return { ...outcome, case: { ...outcome.case, ...mend(outcome.case, state) } }
    },
  }
}

describe('a kernel that is broken is found out', () => {
  it.each<[string, KernelProperty, Partial<Kernel>]>([
    ['by holds, where a step does not see them', holdsKeepThePlace, without('held')],
    [
      'by holds, where leaving their stage does not release them',
      holdsEndWithTheirStage,
      withCase((after, before) => (before.held ? { held: { ...before.held, ...after.held } } : {})),
    ],
    [
      'by votes, where each is counted alone',
      votesAreCountedRight,
      withCase(() => ({ votes: {} })),
    ],
    [
      'by deviations, where one is no reason to say why',
      deviationsAreMarked,
      {
        advance: (procedure: Procedure, state, event: StepEvent) => {
          const outcome = kernel.advance(procedure, state, event)
          if (outcome.ok || !event.deviation) return outcome
          const { deviation: _, ...within } = event
          return kernel.advance(procedure, state, within)
        },
      },
    ],
    [
      'by deviations, where everybody may',
      deviationsAreMarked,
      {
        advance: (procedure, state, event) => {
          const by = { id: 'god', roles: procedure.deviations?.by ?? [] }
          const onBehalfOf = { id: event.by.id, roles: event.by.roles }
          const allowed = { ...event, by: { ...by, onBehalfOf } }
          return kernel.advance(procedure, state, event.deviation ? allowed : event)
        },
      },
    ],
    [
      'by decisions, where what is adopted follows the table',
      decisionsAreGovernedBySteps,
      withCase(({ adopted = {}, decisions, seq }) => {
        const { grade } = decisions
        if (grade?.kind !== 'decided' || !adopted.grade) return {}
        return { adopted: { grade: { outputs: grade.outputs, seq } } }
      }),
    ],
    [
      'by what is read, where an override is passed over',
      whatGovernsIsRead,
      {
        available: (procedure, { overrides: _, ...state }, ...rest) => {
          return kernel.available(procedure, state, ...rest)
        },
      },
    ],
    [
      'by deputies, where only one of both counts',
      bothHaveDoneIt,
      {
        advance: (procedure, state, event) => {
          const { onBehalfOf, ...by } = event.by
          const roles = [...by.roles, ...(onBehalfOf?.roles ?? [])]
          return kernel.advance(procedure, state, { ...event, by: { ...by, roles } })
        },
      },
    ],
    [
      'by ends, where each is as it was meant to be',
      endsAreTold,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          if (!outcome.ok) return outcome
          const { outcome: _, ...after } = outcome.case
          return { ...outcome, case: after }
        },
      },
    ],
    [
      'by what is offered, where holds are forgotten',
      availableSaysWhatIsAccepted,
      {
        available: (...asked) => {
          return kernel.available(...asked).map((offer) => {
            const isHeld = offer.reasons.every(({ code }) => code === 'on-hold')
            return isHeld ? { ...offer, allowed: true, reasons: [] } : offer
          })
        },
      },
    ],
    [
      'by what is offered, where deviations are forgotten',
      availableSaysWhatIsAccepted,
      {
        available: (...asked) =>
          kernel.available(...asked).map(({ byDeviation: _, ...offer }) => offer),
      },
    ],
    [
      'by its entries, where they do not tell who is waited for',
      entriesTellTheCase,
      {
        advance: (procedure, state, event) => {
          const outcome = kernel.advance(procedure, state, event)
          if (!outcome.ok) return outcome
          const entries = outcome.entries.map(({ changes: { held: _, ...changes }, ...entry }) => {
            return { ...entry, changes }
          })
          return { ...outcome, entries }
        },
      },
    ],
  ])(
    '%s',
    (_name, property, parts) => {
      const broken = property({ ...kernel, ...parts })
      expect(fc.check(broken, { ...runs(400), endOnFailure: true }).failed).toBe(true)
    },
    patient,
  )
})
