import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patient, runs } from '../../property-runs.ts'
import { endless } from './choices.ts'
import { erasingChangesNothingElse } from './erasure-property.ts'
import { computingAnewChangesNothing } from './fold-property.ts'
import { kernel } from './kernel.ts'
import { movesAreThoseOfTheMachine } from './machine-property.ts'
import {
  bothHaveDoneIt,
  decisionsAreGovernedBySteps,
  deviationsAreMarked,
  endsAreTold,
  holdsEndWithTheirStage,
  holdsKeepThePlace,
  votesAreCountedRight,
} from './mark-properties.ts'
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
import { randomSession, type SessionOptions } from './random-session.ts'
import { type Shipped, shipped } from './shipped.ts'
import { keepingTimeUsedIsCountingFromTheStart } from './target-property.ts'

/** Walks that end where the procedure ends; shorter ones where each step is asked about a lot. */
const walks = ({ figures }: Shipped, length = 40): Partial<SessionOptions> => {
  return { length, figures, taken: new Map() }
}

it('there are procedures that ship', () => {
  expect(shipped).not.toEqual([])
})

describe.each(shipped)('random cases of $id', (preset) => {
  it.each<[string, KernelProperty, number?]>([
    ['replay, at every step', replayGivesTheStoredCase, 25],
    ['do not mind when they are woken', wakesMakeNoDifference],
    ['are not changed by refusals', refusedChangesNothing],
    ['offer what they accept', availableSaysWhatIsAccepted, 10],
    ['survive JSON', everythingIsJson],
    ['have trails in order', trailsAreInOrder],
    ['let nobody act without the role', nobodyActsWithoutTheRole],
    ['move as the machine does', movesAreThoseOfTheMachine],
    ['say why they refuse', refusalsCanBeSaid],
    ['never undo a miss', aMissIsNeverUndone],
    ['know when to be woken', wakeAtIsExact],
    ['are told by their entries', entriesTellTheCase, 25],
    ['are the same when computed anew', computingAnewChangesNothing],
    ['stay where they are held', holdsKeepThePlace],
    ['are held in the stages of their holds', holdsEndWithTheirStage],
    ['count votes right', votesAreCountedRight],
    ['mark deviations', deviationsAreMarked],
    ['change what governs by steps alone', decisionsAreGovernedBySteps],
    ['count a deputy and whoever the deputy stands in for', bothHaveDoneIt],
    ['tell how they ended', endsAreTold],
  ])(
    '%s',
    (_name, property, length) =>
      fc.assert(
        property(kernel, () => preset.procedure, walks(preset, length)),
        runs(4),
      ),
    patient,
  )

  it('are the same but for what was erased', { timeout: patient }, () => {
    const procedure = preset.erasable()
    const property = erasingChangesNothingElse(kernel, () => procedure, walks(preset, 25))
    fc.assert(property, runs(8))
  })

  it.each([
    ['are due no earlier for pauses', pausingBringsNothingNearer],
    ['count the time used under another target', keepingTimeUsedIsCountingFromTheStart],
  ])(
    '%s',
    (_name, property) =>
      fc.assert(property(kernel, { ...preset, options: walks(preset) }), runs(4)),
    patient,
  )
})

/** What no walk reaches, by procedure, and why. */
const outOfReach: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'campus-emergency': {
    'handling/incident/incident-over': 'the tracks end together there, and the case is elsewhere',
  },
  'ehs-recordable-event': {
    'following-up/measures/loop-closed': 'the tracks end together there, and the case is elsewhere',
  },
  'eu-dora-major-ict-incident': {
    'handling/reporting/reported': 'the tracks end together there, and the case is elsewhere',
  },
  'eu-nis2-significant-incident': {
    'handling/reporting/reported': 'the tracks end together there, and the case is elsewhere',
  },
}

describe.each(shipped)('walks over $id', ({ id, procedure, figures }) => {
  it('reach every stage and every step', { timeout: patient }, () => {
    const taken = new Map<string, number>()
    const options: SessionOptions = { length: 150, wakes: true, linked: true, figures, taken }
    const { [id]: excepted = {} } = outOfReach
    const missing = new Set([...procedure.steps.keys(), ...procedure.stages.keys()])
    for (const one of Object.keys(excepted)) missing.delete(one)
    for (let seed = 1; seed <= 100 && missing.size > 0; seed += 1) {
      const session = randomSession(kernel, procedure, endless(seed), options)
      for (const { step, changes } of session?.trail ?? []) {
        if (step) taken.set(step.id, (taken.get(step.id) ?? 0) + 1)
        if (step) missing.delete(step.id)
        for (const path of stagesAround(changes.place ?? [])) missing.delete(path)
      }
    }
    expect([...missing]).toEqual([])
    for (const one of Object.keys(excepted)) expect(taken.has(one), one).toBe(false)
  })
})

function stagesAround(place: readonly string[]): readonly string[] {
  return place.flatMap((path) => {
    const parts = path.split('/')
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  })
}
