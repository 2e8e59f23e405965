import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseState, type Entry, erase, type Procedure } from '@dueprocess/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endless } from '../../core/test/case/random/choices.ts'
import { kernel } from '../../core/test/case/random/kernel.ts'
import { randomProcedure } from '../../core/test/case/random/random-procedure.ts'
import { randomSession } from '../../core/test/case/random/random-session.ts'
import { procedureOf, scenarioFromTrail } from '../src/index.ts'
import { lostBadge, run, runSteps } from './run.ts'

// A fixed seed in the tests of every day; with more runs, every run is another one.
const more = Number(process.env.PROPERTY_RUNS ?? 0)

/** The scenario of a trail, which must be green, and the trail that it makes. */
function toldAgain(procedure: Procedure, trail: readonly Entry[]): readonly Entry[] {
  const captured = scenarioFromTrail(procedure, trail)
  if (!captured.ok) throw new Error(captured.problem)
  const { diagnostics, results } = run(captured.text, procedure)
  expect({ text: captured.text, diagnostics }).toMatchObject({ diagnostics: [] })
  expect({ text: captured.text, failures: results[0]?.failures }).toMatchObject({ failures: [] })
  return results[0]?.trail ?? []
}

/** What happened, without what no scenario keeps: salted marks, ids of events, foreign hashes. */
function happened(trail: readonly Entry[]): unknown {
  return trail.map(({ at, due, step, deadline, changes: { facts: _, ...changes } }) => {
    const { id, by, branch, vote } = step ?? {}
    return { at, due, step: { id, by, branch, vote }, deadline, changes }
  })
}

describe('a scenario from a trail', () => {
  it('reads like one that somebody wrote', () => {
    const { trail } = runSteps(
      `
      - {open: tell, by: li, data: {area: Yard, badges: 3, owner: Ada}}
      - {step: supplement, by: li, data: {badges: 0}, clear: owner, after: 20 minutes}
      - {step: take, by: bo, on-behalf-of: wang, after: 90 minutes}
      - {wait: 2 days}
      - {step: find, by: bo, after: 1 second}
`.replace('after: 1 second', 'at: 2026-03-05T00:00:00.5Z'),
    )
    const captured = scenarioFromTrail(lostBadge, trail, { procedure: './lost-badge.yaml' })
    expect(captured.ok && captured.text).toMatchInlineSnapshot(`
      "dueprocess-scenarios: 1
      procedure: ./lost-badge.yaml
      start: 2026-03-02T09:00:00+08:00
      actors:
        li: [reporter]
        bo: [guard]
        wang: [guard, manager]
      scenarios:
        as-it-happened:
          steps:
            - open: tell
              by: li
              data: {area: Yard, badges: 3, owner: Ada}
              expect:
                stage: searching
                facts: {grade: major}
                deadlines: {search: {status: open, due: 2026-03-02T14:00:00+08:00}}
            - step: supplement
              by: li
              data: {badges: 0}
              clear: [owner]
              after: 20 minutes
              expect: {facts: {grade: minor}}
            - {step: take, by: bo, on-behalf-of: wang, after: 90 minutes}
            - step: find
              by: bo
              at: 2026-03-05T08:00:00.500+08:00
              expect: {stage: closed, status: completed, deadlines: {search: late}}
      "
    `)
  })

  it('has the same effects of time when nothing else happens at the end', () => {
    const { trail } = runSteps(
      '      - {open: tell, by: li, data: {area: Yard, badges: 3}}\n      - {wait: 1 month}\n',
    )
    expect(trail).toHaveLength(3)
    expect(happened(toldAgain(lostBadge, trail))).toEqual(happened(trail))
  })

  it('stands something in for what was erased', () => {
    const result = runSteps(
      '      - {open: tell, by: li, data: {area: Yard, badges: 3, owner: Ada}}\n      - {step: find, by: bo}\n',
    )
    const { trail } = erase(result.case as CaseState, result.trail)
    expect(happened(toldAgain(lostBadge, trail))).toEqual(happened(trail))
  })

  it('keeps actors whose ids no name could be, and the same one with other roles', () => {
    const { trail } = runSteps(
      '      - {open: tell, by: odd, data: {area: x, badges: 1}}\n      - {step: take, by: odd-too}\n',
      lostBadge,
      "  odd: {id: 'E 4711: x', roles: reporter}\n  odd-too: {id: 'E 4711: x', roles: guard}\n",
    )
    expect(happened(toldAgain(lostBadge, trail))).toEqual(happened(trail))
  })

  it('of recorded cases is green and tells the same', () => {
    const folder = join(import.meta.dirname, '../../presets/test/trails')
    const files = globSync('*/*/procedure.yaml', { cwd: folder })
    expect(files).not.toEqual([])
    for (const file of files) {
      const of = join(folder, file, '..')
      const calendars = JSON.parse(readFileSync(join(of, 'calendars.json'), 'utf8'))
      const text = readFileSync(join(folder, file), 'utf8')
      const procedure = procedureOf({ name: file, text }, { calendars })
      if (typeof procedure === 'string') throw new Error(procedure)
      for (const one of globSync('*.json', { cwd: of, exclude: ['calendars.json'] })) {
        const { trail } = JSON.parse(readFileSync(join(of, one), 'utf8')) as { trail: Entry[] }
        expect(happened(toldAgain(procedure, trail))).toEqual(happened(trail))
      }
    }
  })

  it('of any case is green and tells the same', () => {
    const numbers = fc.array(fc.nat(9999), { minLength: 60, maxLength: 120, size: 'max' })
    fc.assert(
      fc.property(numbers, fc.nat(1_000_000), (choices, seed) => {
        const procedure = randomProcedure(choices)
        const options = { length: 12, wakes: true, linked: true }
        const session = randomSession(kernel, procedure, endless(seed + 1), options)
        if (!session) return
        expect(happened(toldAgain(procedure, session.trail))).toEqual(happened(session.trail))
      }),
      more > 0 ? { numRuns: more } : { numRuns: 60, seed: 20260302 },
    )
  })
})

describe('no scenario comes', () => {
  const { trail } = runSteps('      - {open: tell, by: li, data: {area: Yard, badges: 3}}\n')

  it('from a trail that was changed', () => {
    const [first] = trail
    const changed = [{ ...first, at: '2026-03-02T01:00:01Z' } as Entry]
    expect(scenarioFromTrail(lostBadge, changed)).toMatchObject({ ok: false })
  })

  it('from a case of another procedure, or of another version', () => {
    const other = procedureOf({
      name: 'other',
      text: 'dueprocess: 1\nprocedure: other\nversion: 1.0.0\nroles: {a: {}}\nopen: {b: {by: a, to: c}}\nstages: {c: {steps: {e: {by: a, to: d}}}, d: {final: true}}\n',
    })
    expect(scenarioFromTrail(other as Procedure, trail)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('another version'),
    })
  })

  it('from nothing, and from junk', () => {
    for (const junk of [[], [null], [{}], [{ seq: 1 }], 'x', [1, 2], [[]]]) {
      expect(scenarioFromTrail(lostBadge, junk as never)).toMatchObject({ ok: false })
    }
  })
})
