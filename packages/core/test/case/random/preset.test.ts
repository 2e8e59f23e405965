import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loaded } from '../load.ts'
import { kernel } from './kernel.ts'
import {
  aMissIsNeverUndone,
  availableSaysWhatIsAccepted,
  entriesTellTheCase,
  everythingIsJson,
  nobodyActsWithoutTheRole,
  refusalsCanBeSaid,
  refusedChangesNothing,
  replayGivesTheStoredCase,
  trailsAreInOrder,
  wakeAtIsExact,
  wakesMakeNoDifference,
} from './properties.ts'

const presets = join(import.meta.dirname, '../../../../presets')
const files = globSync(`${presets}/procedures/*.yaml`).sort()
const calendars = Object.fromEntries(
  globSync(`${presets}/calendars/*.json`).map((path) => {
    return [basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8'))]
  }),
)

const more = Number(process.env.PROPERTY_RUNS ?? 0)
const runs = more > 0 ? { numRuns: more } : { numRuns: 10, seed: 20260105 }
const patient = more > 0 ? 3_600_000 : 60_000

it('there are procedures that ship', () => {
  expect(files).not.toEqual([])
})

describe.each(files)('random cases of %s', (path) => {
  const procedure = loaded(readFileSync(path, 'utf8'), { calendars })

  it.each([
    ['replay', replayGivesTheStoredCase],
    ['do not mind when they are woken', wakesMakeNoDifference],
    ['are not changed by refusals', refusedChangesNothing],
    ['offer what they accept', availableSaysWhatIsAccepted],
    ['survive JSON', everythingIsJson],
    ['have trails in order', trailsAreInOrder],
    ['let nobody act without the role', nobodyActsWithoutTheRole],
    ['say why they refuse', refusalsCanBeSaid],
    ['never undo a miss', aMissIsNeverUndone],
    ['know when to be woken', wakeAtIsExact],
    ['are told by their entries', entriesTellTheCase],
  ])(
    '%s',
    (_name, property) =>
      fc.assert(
        property(kernel, () => procedure),
        runs,
      ),
    patient,
  )
})
