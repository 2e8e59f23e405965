import { advance, type CaseState, type Entry, openCase, wakeCase } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { diagram } from '../src/index.ts'
import { small } from './small.ts'

const everybody = [...small.roles.keys()]

/** A case of a stolen badge that opens many doors, by the steps taken so far. */
function played(...steps: readonly (readonly [step: string, at: string, by?: string])[]): {
  readonly state: CaseState
  readonly trail: readonly Entry[]
} {
  const data = { lostAt: '2026-01-05T09:00:00Z', doors: 12, stolen: true }
  const by = (id: string): { id: string; roles: string[] } => ({ id, roles: everybody })
  const opening = openCase(small, {
    id: 'c',
    step: 'report',
    by: by('ann'),
    at: '2026-01-05T09:05:00Z',
    data,
  })
  if (!opening.ok) throw new Error(JSON.stringify(opening))
  let state = opening.case
  const trail = [...opening.entries]
  for (const [step, at, actor = 'bob'] of steps) {
    const woken = wakeCase(small, state, at)
    if (woken.ok) {
      state = woken.case
      trail.push(...woken.entries)
    }
    const outcome = advance(small, state, { id: `${step} ${at}`, step, by: by(actor), at })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    state = outcome.case
    trail.push(...outcome.entries)
  }
  return { state, trail }
}

describe('a case on its diagram', () => {
  test('its places are marked by ground and by words', async () => {
    const svg = await diagram(small, { format: 'svg', language: 'en', case: played() })
    expect(current(svg)).toEqual(['handling/blocking/open', 'handling/search/searching'])
    expect(svg.match(/here now/g)).toHaveLength(2)
  })

  test('the ways that it took are bold and counted', async () => {
    const shown = played(['look', '2026-01-05T09:10:00Z'], ['look', '2026-01-05T09:20:00Z'])
    const svg = await diagram(small, { format: 'svg', language: 'en', case: shown })
    expect(svg).toContain('Report the loss ×1')
    expect(svg).toContain('Look once more ×2')
    expect(svg).toContain('way that the case took')
    expect(edge(svg, 'report')).toContain('stroke-width="3"')
    expect(edge(svg, 'block')).not.toContain('stroke-width="3"')
  })

  test.each([
    ['is running', [], /1 hour.*running, due 2026-01-05 10:00/],
    ['was met', [['block', '2026-01-05T09:30:00Z']], /met/],
    ['was missed', [['block', '2026-01-05T11:30:00Z']], /missed/],
  ] as const)('says by words and colour that a deadline %s', async (_, steps, words) => {
    const svg = await diagram(small, { format: 'svg', language: 'en', case: played(...steps) })
    expect(textOf(svg)).toMatch(words)
  })

  test('a stage that has ended leaves its way out bold', async () => {
    const shown = played(
      ['look', '2026-01-05T09:10:00Z'],
      ['give-up', '2026-01-05T09:20:00Z'],
      ['block', '2026-01-05T09:30:00Z'],
    )
    const svg = await diagram(small, { format: 'svg', language: 'en', case: shown })
    expect(current(svg)).toEqual(['deciding'])
    expect(svg).toMatch(
      /data-steps="" fill="none" stroke="#00528f" stroke-width="3" stroke-dasharray/,
    )
  })
})

/** The stages on the ground of the current place. */
function current(svg: string): readonly string[] {
  return [...svg.matchAll(/data-stage="([^"]*)"><rect [^>]*fill="#fff1c2"/g)].map(
    ([, path = '']) => path,
  )
}

function edge(svg: string, step: string): string {
  return new RegExp(`<path [^>]*data-steps="${step}"[^>]*>`).exec(svg)?.[0] ?? ''
}

function textOf(svg: string): string {
  return svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
