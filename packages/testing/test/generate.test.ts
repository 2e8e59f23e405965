import { formatDiagnostics, type Procedure } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import {
  type GeneratedScenarios,
  type GenerateOptions,
  generateScenarios,
  presets,
  procedureOf,
  runScenarios,
} from '../src/index.ts'
import { lostBadge } from './run.ts'

function load(text: string): Procedure {
  const procedure = procedureOf({ name: 'generated.yaml', text })
  if (typeof procedure === 'string') throw new Error(procedure)
  return procedure
}

/** Generates, and sees that all scenarios pass as they are. */
function generate(procedure: Procedure, options: GenerateOptions = {}): GeneratedScenarios {
  const generated = generateScenarios(procedure, options)
  const { diagnostics, results } = runScenarios(generated.text, { resolve: () => procedure })
  expect(formatDiagnostics(generated.text, diagnostics)).toBe('')
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  expect(results).toHaveLength(generated.coverage.scenarios)
  return generated
}

function missing({ coverage }: GeneratedScenarios): readonly string[] {
  return coverage.parts.flatMap(({ kind, elements }) =>
    elements.flatMap(({ id, covered }) => (covered ? [] : [`${kind} ${id}`])),
  )
}

describe('generated scenarios', () => {
  it('pass, and show all of a small procedure', () => {
    const generated = generate(lostBadge, { budget: 2000, procedure: './lost-badge.yaml' })
    expect(missing(generated)).toEqual([])
    expect(generated.isBudgetSpent).toBe(false)
    expect(generated.text).toContain('procedure: ./lost-badge.yaml')
  })

  it('are the same for the same seed', () => {
    const options = { seed: 7, budget: 1200 }
    const [one, two] = [
      generateScenarios(lostBadge, options),
      generateScenarios(lostBadge, options),
    ]
    expect(two).toEqual(one)
    expect(generateScenarios(lostBadge, { ...options, seed: 8 }).text).not.toBe(one.text)
  })

  it('go on from cases that differ only in what a form said, where a condition asks for it', () => {
    const asking = load(`dueprocess: 1
procedure: asking
version: 1.0.0
roles: {clerk: {}}
forms: {f: {x: yes-no, y: yes-no, z: yes-no}}
open: {tell: {by: clerk, form: f, to: a}}
stages:
  a:
    steps:
      go: {by: clerk, when: f.x and f.y and f.z, to: b}
      leave: {by: clerk, to: [{when: f.x and not(f.y), stage: b}, {otherwise: c}]}
  b: {final: true}
  c: {final: true}
`)
    for (const seed of [1, 2, 3]) expect(missing(generate(asking, { seed }))).toEqual([])
  })

  it('come about where definitions rest twice on those before them', () => {
    const layers = Array.from({ length: 60 }, (_, index) => {
      const [all, any] = index === 0 ? ['f.x', 'f.y'] : [`all${index - 1}`, `any${index - 1}`]
      return `  all${index}: ${all} and ${any}\n  any${index}: ${all} or ${any}`
    })
    const layered = load(`dueprocess: 1
procedure: layered
version: 1.0.0
roles: {clerk: {}}
forms: {f: {x: yes-no, y: yes-no}}
define:
${layers.join('\n')}
open: {tell: {by: clerk, form: f, to: a}}
stages:
  a: {steps: {go: {by: clerk, when: all59, to: b}, leave: {by: clerk, to: b}}}
  b: {final: true}
`)
    expect(missing(generate(layered))).toEqual([])
  })

  it('take a value at each number of a cell, one below and one above', () => {
    const { text } = generate(lostBadge, { budget: 2000 })
    for (const badges of [2, 3, 4]) expect(text).toContain(`badges: ${badges}`)
  })

  it('show all stages and steps of a shipped procedure', () => {
    const generated = generate((presets.get('security-event') as () => Procedure)(), {
      budget: 3000,
    })
    expect(missing(generated).filter((one) => /^(stages|steps) /.test(one))).toEqual([])
  }, 60_000)

  it.each([...presets])('of %s pass as they are, however little was tried', (_, load) => {
    expect(generate(load(), { budget: 120 }).coverage.scenarios).toBeGreaterThan(0)
  })

  it('tell how far they are', () => {
    const told: (readonly [number, number])[] = []
    generateScenarios(lostBadge, { budget: 600, onProgress: (...at) => told.push(at) })
    expect(told[0]).toEqual([0, 600])
  })
})

describe('a budget that is spent', () => {
  it('is told, and what was not reached is in the coverage', () => {
    const generated = generate(lostBadge, { budget: 2 })
    expect(generated).toMatchObject({ tried: 2, isBudgetSpent: true })
    expect(missing(generated)).toContain('stages closed')
  })

  it('of nothing gives a file that says so by having no scenario', () => {
    const generated = generateScenarios(lostBadge, { budget: 0 })
    expect(generated.coverage).toMatchObject({ scenarios: 0, covered: 0 })
  })
})

describe('procedures that are hard to walk through', () => {
  it('that never end are played no longer than the budget', () => {
    const text = `dueprocess: 1
procedure: loop
version: 1.0.0
title: Loop
roles: {staff: {title: Staff}}
forms: {report: {area: text}}
open: {tell: {by: staff, form: report, to: round}}
stages:
  round: {steps: {again: {by: staff, to: square}, stop: {by: staff, to: end}}}
  square: {steps: {back: {by: staff, to: round}}}
  end: {final: true}
deadlines: {look: {title: Look, every: 1 minute, after: tell, until: again}}
`
    const generated = generate(load(text), { budget: 500 })
    expect(generated.tried).toBeLessThanOrEqual(500)
    expect(missing(generated).filter((one) => /^(stages|steps) /.test(one))).toEqual([])
  })

  it('with two hundred stages are walked as far as the budget goes', () => {
    const written = Array.from({ length: 200 }, (_, index) => {
      return `  stage-${index}: {steps: {step-${index}: {by: staff, to: stage-${index + 1}}}}\n`
    })
    const text = `dueprocess: 1
procedure: long
version: 1.0.0
title: Long
roles: {staff: {title: Staff}}
forms: {report: {area: text}}
open: {tell: {by: staff, form: report, to: stage-0}}
stages:
${written.join('')}  stage-200: {final: true}
`
    const { coverage, isBudgetSpent } = generateScenarios(load(text), { budget: 250 })
    const stages = coverage.parts.find(({ kind }) => kind === 'stages')
    expect(isBudgetSpent).toBe(true)
    expect(stages?.total).toBe(201)
    expect(stages?.covered).toBeGreaterThan(20)
    expect(stages?.covered).toBeLessThan(201)
  }, 60_000)

  it('with personal data give files that can be told again', () => {
    const text = `dueprocess: 1
procedure: hurt
version: 1.0.0
title: Hurt
roles: {staff: {title: Staff}}
forms: {report: {name: {type: text, personal: true}, area: text}}
open: {tell: {by: staff, form: report, to: seen}}
stages:
  seen: {steps: {close: {by: staff, to: closed}}}
  closed: {final: true}
`
    const generated = generate(load(text), { budget: 800 })
    expect(missing(generated)).toEqual([])
    expect(generated.text).toContain('name: name')
  })
})
