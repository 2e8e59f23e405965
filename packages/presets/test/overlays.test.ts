import { loadProcedure, type Step } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import * as all from '../src/index.ts'

const presets = Object.values<unknown>(all).filter(isPreset)
const overlays = presets.filter(({ text }) => /^extends:/m.test(text))

describe('a preset that is an overlay', () => {
  test('is there', () => {
    expect(overlays.length).toBeGreaterThan(2)
  })

  test.each(overlays.map((preset) => [preset.load().id, preset] as const))(
    '%s loads from its own text, calendars and bases',
    (_, preset) => {
      const { text, calendars, bases } = preset
      const { procedure, files } = loadProcedure(text, { calendars, bases })
      expect(procedure?.behaviour).toBe(preset.load().behaviour)
      expect(files.length).toBe(2)
    },
  )

  test('says what it extends and no more', () => {
    expect(all.securityEventCorrected.bases.available).toEqual(['security-event@1.0.0'])
    expect(all.securityEvent.bases.available).toEqual([])
  })
})

describe('what the presets hand to `preparedness`', () => {
  const { openings, forms } = all.preparedness.load()
  const takeUp = openings.get('take-up')
  const links = presets.flatMap((preset) =>
    [...preset.load().steps.values()].flatMap((step) =>
      step.opens
        .filter(({ procedure }) => procedure === 'preparedness')
        .map((opening) => [`${preset.load().id} ${step.id}`, step, opening] as const),
    ),
  )

  test('is something', () => {
    expect(links.length).toBeGreaterThan(4)
  })

  test.each(links)('%s can be taken up by whoever did that step', (_, step, opening) => {
    const allowed = new Set(rolesOf(takeUp))
    expect(rolesOf(step).filter((role) => !allowed.has(role))).toEqual([])
    const fields = forms.get('request')?.fields
    expect([...opening.give.keys()].filter((field) => !fields?.has(field))).toEqual([])
  })
})

function rolesOf(step: Step | undefined): readonly string[] {
  if (step?.by.kind !== 'fixed') throw new Error(`who takes ${step?.id} depends on a fact`)
  return step.by.value
}

function isPreset(exported: unknown): exported is all.Preset {
  return typeof exported === 'object' && exported !== null && 'load' in exported
}
