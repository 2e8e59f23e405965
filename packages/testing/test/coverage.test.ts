import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Coverage,
  coverageHtml,
  coverageOf,
  coverageShortfalls,
  describeCoverage,
  procedureOf,
  runScenarios,
} from '../src/index.ts'
import { lostBadge, run } from './run.ts'

const head = `dueprocess-scenarios: 1
procedure: ./lost-badge.yaml
start: 2026-03-02T09:00:00+08:00
actors: {li: reporter, bo: guard, wang: [guard, manager], nobody-special: []}
given: [{open: tell, by: li, data: {area: Lab, badges: 3}}]
scenarios:
`
const found = '  found: {steps: [{step: find, by: bo, after: 1 hour}]}\n'
const late = '  late: {steps: [{step: find, by: li, refused: role-missing}, {wait: 2 days}]}\n'

function cover(scenarios: string): Coverage {
  const { results, diagnostics } = run(`${head}${scenarios}`)
  expect(diagnostics).toEqual([])
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  return coverageOf(
    lostBadge,
    results.map(({ trace }) => trace),
  )
}

function missing(coverage: Coverage, kind: string): readonly string[] {
  const part = coverage.parts.find((one) => one.kind === kind)
  return part?.elements.flatMap(({ id, covered }) => (covered ? [] : [id])) ?? []
}

describe('coverage', () => {
  it('tells what scenarios show and what they do not', () => {
    const coverage = cover(found)
    expect(missing(coverage, 'stages')).toEqual([])
    expect(missing(coverage, 'rows')).toEqual(['grade, else'])
    expect(missing(coverage, 'bounds')).toEqual([
      'grade, report.badges = 2',
      'grade, report.badges = 4',
    ])
    expect(missing(coverage, 'deadlines')).toEqual(['search missed'])
    expect(missing(coverage, 'escalations')).toEqual(['search, escalation 1'])
    expect(missing(coverage, 'refusals')).toContain('find without the role')
  })

  it('adds what one scenario shows to what another does', () => {
    const coverage = cover(`${found}${late}`)
    expect(coverage.scenarios).toBe(2)
    expect(missing(coverage, 'deadlines')).toEqual([])
    expect(missing(coverage, 'refusals')).not.toContain('find without the role')
  })

  it('rounds down, so that 100 percent means all', () => {
    const coverage = cover(`${found}${late}`)
    expect(coverage.covered).toBeLessThan(coverage.total)
    expect(coverage.percent).toBeLessThan(100)
    expect(coverageOf(lostBadge, []).covered).toBe(0)
    expect(coverageOf(lostBadge, []).percent).toBe(0)
  })

  it('fails below a threshold, of all or of a kind', () => {
    const coverage = cover(found)
    expect(
      coverageShortfalls(coverage, [{ kind: 'stages', percent: 100 }, { percent: 1 }]),
    ).toEqual([])
    expect(coverageShortfalls(coverage, [{ kind: 'deadlines', percent: 90 }])).toEqual([
      { kind: 'deadlines', percent: 90, actual: 50 },
    ])
    expect(coverageShortfalls(coverage, [{ percent: 100 }])).toHaveLength(1)
  })

  it('is told in lines that end with the sum', () => {
    const told = describeCoverage(cover(found))
    expect(told).toMatch(
      /^Coverage of lost-badge 1\.0\.0 by 1 scenario\n {2}stages +2\/2 +100\.0 %\n/,
    )
    expect(told).toContain('    ✗ search missed\n')
    expect(told).toMatch(/\n {2}all +\d+\/\d+ +[\d.]+ %\n$/)
    expect(describeCoverage(cover(found), { language: 'zh' })).toContain('决策表行')
    expect(describeCoverage(cover(found), { most: 0 })).not.toContain('✗')
  })
})

describe('the page of coverage', () => {
  const svg = '<svg><g data-stage="searching"><rect/></g></svg>'

  it('colours the diagram by what is shown', () => {
    const page = coverageHtml(cover(found), { svg })
    expect(page).toContain('[data-stage="searching"]>rect{fill:#e3f4ea')
    expect(page).toMatch(/path\[data-steps~="take"\]\{stroke:#a3112a\}/)
    expect(page).toContain(svg)
    expect(page).not.toMatch(/(src|href)=/)
  })

  it('says in words and not by colour alone what is missing', () => {
    const page = coverageHtml(cover(found))
    expect(page).toContain('aria-label="not shown">✗</span> search missed')
    expect(page).not.toContain('<figure>')
  })

  it('lets no text of a procedure end the page', () => {
    const coverage = cover(found)
    const title = { und: '</style></title><script>x</script>' }
    const page = coverageHtml({ ...coverage, procedure: { ...coverage.procedure, title } })
    expect(page).not.toContain('<script>')
  })
})

describe('ways out', () => {
  const folder = join(import.meta.dirname, 'constructs/tracks')
  const text = readFileSync(join(folder, 'procedure.yaml'), 'utf8')
  const scenarios = readFileSync(join(folder, 'scenarios.yaml'), 'utf8')

  it('are told of stages that ended, by where the case went', () => {
    const procedure = procedureOf({ name: 'tracks', text })
    if (typeof procedure === 'string') throw new Error(procedure)
    const { results } = runScenarios(scenarios, { resolve: () => procedure })
    const ended = results.flatMap(({ trace }) => trace.ended)
    expect(ended.length).toBeGreaterThan(0)
    for (const { stage, branch } of ended) {
      expect(procedure.stages.get(stage)?.next[branch]).toBeDefined()
    }
  })
})
