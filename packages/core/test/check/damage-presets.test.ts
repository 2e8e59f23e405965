import { describe, expect, it } from 'vitest'
import * as shipped from '../../../presets/src/index.ts'
import { formatDiagnostics, indexLines, loadProcedure } from '../../src/index.ts'
import { damage, linesNear, seeded } from './damage.ts'

/** Every preset there is, overlays with what they extend. */
const presets = Object.entries(shipped).flatMap(([name, preset]) => {
  const { text, calendars, bases } = preset as Partial<shipped.Preset>
  return text && calendars && bases ? [{ name, text, calendars, bases }] : []
})
const count = Number(process.env.DAMAGED_TEXTS ?? 2000)
// Few texts may by chance be hard ones.
const least = count < 2000 ? 0.94 : 0.97

describe('shipped procedures', () => {
  it.each(presets)('are clean before they are damaged: $name', ({ text, calendars, bases }) => {
    expect(loadProcedure(text, { calendars, bases }).diagnostics).toEqual([])
  })

  it('when damaged, are told of it at or next to the damage, in at most three places', () => {
    const below = seeded(20_261_122)
    const missed: string[] = []
    let wrong = 0
    for (let index = 0; index < count; index += 1) {
      const preset = presets[index % presets.length]
      if (!preset) break
      const { name, text, calendars, bases } = preset
      const damaged = damage(text, below)
      const { diagnostics } = loadProcedure(damaged.text, { calendars, bases })
      if (!damaged.isWrong && diagnostics.length === 0) continue
      wrong += 1
      const lines = indexLines(damaged.text)
      const near = linesNear(damaged, text)
      const isTold = diagnostics.some(({ range, message }) => {
        const line = lines.positionOf(range.start).line - 1
        return near.has(line) || damaged.words.some((word) => message.includes(word))
      })
      if (isTold && diagnostics.length <= 3) continue
      const told = formatDiagnostics(damaged.text, diagnostics.slice(0, 4))
      missed.push(
        `${name}: ${damaged.kind}, line ${damaged.line + 1}: ${text.split('\n')[damaged.line]}\n${told}`,
      )
    }
    const rate = 1 - missed.length / wrong
    console.log(
      `${wrong} of ${count} damaged documents, of ${presets.length} presets, became wrong; told well: ${(rate * 100).toFixed(1)} %`,
    )
    expect(wrong).toBeGreaterThan(count / 2)
    expect(rate, missed.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(least)
  }, 900_000)
})
