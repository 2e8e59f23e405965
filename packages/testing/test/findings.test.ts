import { auditTrail, loadProcedure, openCase } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { matchers } from '../src/vitest.ts'
import { lostBadge, mistakesIn, runSteps, unmet } from './run.ts'

const opened = '      - {open: tell, by: li, data: {area: x, badges: 5}}\n'

describe('expected findings', () => {
  it('are none where everything was in time', () => {
    const result = runSteps(
      `${opened}      - {step: find, by: bo, after: 1 hour, expect: {findings: none}}\n`,
    )
    expect(unmet(result)).toEqual([])
  })

  it('are those of an audit, by their code and what they are about', () => {
    const wanted = '[{code: deadline-missed, element: search, severity: error}]'
    const result = runSteps(`${opened}      - {wait: 2 days, expect: {findings: ${wanted}}}\n`)
    expect(unmet(result)).toEqual([])
  })

  it('are all of them: one that is not expected fails', () => {
    const result = runSteps(`${opened}      - {wait: 2 days, expect: {findings: none}}\n`)
    expect(unmet(result)).toEqual([
      expect.stringMatching(/^findings: none \/ deadline-missed \(deadline search\): /),
    ])
  })

  it('fail where they are about something else', () => {
    const wanted = '[{code: deadline-missed, element: other}]'
    const result = runSteps(`${opened}      - {wait: 2 days, expect: {findings: ${wanted}}}\n`)
    expect(unmet(result)).toHaveLength(1)
  })

  it('that are misspelt are a mistake of the file', () => {
    for (const code of ['deadline-mised', 'constructor']) {
      expect(mistakesIn(`${opened}      - {expect: {findings: [{code: ${code}}]}}\n`)).toEqual([
        'unknown-finding',
      ])
    }
  })
})

describe('toComplyWith', () => {
  const found = runSteps(`${opened}      - {step: find, by: bo, after: 1 hour}\n`).trail
  const late = runSteps(`${opened}      - {step: find, by: bo, after: 2 days}\n`).trail

  it('passes for a trail in which nothing departs from the procedure', () => {
    expect(matchers.toComplyWith(found, lostBadge)).toMatchObject({ pass: true })
  })

  it('passes where only people can say whether it was prompt enough', () => {
    const { procedure } = loadProcedure(`
dueprocess: 1
procedure: prompt
version: 1.0.0
title: Prompt
roles: { guard: {} }
open: { tell: { by: guard, to: handling } }
stages:
  handling: { steps: { look: { by: guard, to: closed } } }
  closed: { final: true }
deadlines:
  looking: { within: promptly, after: tell, until: look }
`)
    if (!procedure) throw new Error('the procedure has mistakes')
    const by = { id: 'bo', roles: ['guard'] }
    const outcome = openCase(procedure, { id: 'A', by, at: '2026-03-02T08:00:00Z' })
    const trail = outcome.ok ? outcome.entries : []
    expect(auditTrail(procedure, trail).questions).toHaveLength(1)
    expect(matchers.toComplyWith(trail, procedure)).toMatchObject({ pass: true })
  })

  it('fails with every finding in words', () => {
    const verdict = matchers.toComplyWith(late, lostBadge)
    expect(verdict.pass).toBe(false)
    expect(verdict.message()).toMatch(/does not comply with lost-badge:\n {2}deadline-\w+ \(/)
  })

  it('fails for a trail that was changed, and for one that says nothing', () => {
    const changed = found.map((entry) => ({ ...entry, at: '2026-03-02T01:00:01Z' }))
    expect(matchers.toComplyWith(changed, lostBadge).pass).toBe(false)
    expect(matchers.toComplyWith([], lostBadge).pass).toBe(false)
  })
})
