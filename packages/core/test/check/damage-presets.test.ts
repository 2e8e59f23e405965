import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDiagnostics, indexLines, loadProcedure } from '../../src/index.ts'
import { damage, linesNear, seeded } from './damage.ts'

const presets = join(import.meta.dirname, '../../../presets')
const names = ['hse-accident', 'iatf-emergency', 'security-event', 'service-incident']
const calendars = Object.fromEntries(
  ['cn-days', 'cn-office'].map((id) => [
    id,
    JSON.parse(readFileSync(join(presets, 'calendars', `${id}.json`), 'utf8')),
  ]),
)
const texts = names.map((name) => readFileSync(join(presets, 'procedures', `${name}.yaml`), 'utf8'))
const count = Number(process.env.DAMAGED_TEXTS ?? 2000)
// Few texts may by chance be hard ones.
const least = count < 2000 ? 0.94 : 0.97

describe('shipped procedures', () => {
  it('are clean before they are damaged', () => {
    for (const text of texts) expect(loadProcedure(text, { calendars }).diagnostics).toEqual([])
  })

  it('when damaged, are told of it at or next to the damage, in at most three places', () => {
    const below = seeded(20_261_122)
    const missed: string[] = []
    let wrong = 0
    for (let index = 0; index < count; index += 1) {
      const text = texts[index % texts.length] ?? ''
      const damaged = damage(text, below)
      const { diagnostics } = loadProcedure(damaged.text, { calendars })
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
        `${damaged.kind}, line ${damaged.line + 1}: ${text.split('\n')[damaged.line]}\n${told}`,
      )
    }
    const rate = 1 - missed.length / wrong
    console.log(
      `${wrong} of ${count} damaged documents became wrong; told well: ${(rate * 100).toFixed(1)} %`,
    )
    expect(wrong).toBeGreaterThan(count / 2)
    expect(rate, missed.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(least)
  }, 300_000)
})
