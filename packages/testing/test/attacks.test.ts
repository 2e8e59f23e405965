import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimulatedClock, describeResult, junitXml, procedureOf } from '../src/index.ts'
import { head, lostBadge, mistakesIn, run, runSteps } from './run.ts'

const opened = '      - {open: tell, by: li, data: {area: Yard, badges: 1}}\n'

/** Whatever comes of a text must be data that can be told. */
function survives(text: string): void {
  const result = run(text)
  for (const one of result.results) describeResult(one, { procedure: lostBadge })
  junitXml([{ file: 'x', text, run: result }])
  JSON.stringify(result.diagnostics)
}

describe('a hostile scenario file', () => {
  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), survives), { numRuns: 300 })
  })

  it('may be a good one with a part cut out or put in', () => {
    const good = `${head}scenarios:\n  story:\n    steps:\n${opened}      - {wait: 2 days, expect: {deadlines: {search: missed}, effects: [{notify: manager}]}}\n`
    const place = fc.nat(good.length)
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ': ',
        '- ',
        '\n',
        '"',
        '&a',
        '*a',
        '!!str ',
        '~',
        'null',
        '\t',
        '<<: ',
      ),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(place, fc.nat(12), piece, (start, length, inserted) => {
        survives(good.slice(0, start) + inserted + good.slice(start + length))
      }),
      { numRuns: 1000 },
    )
  })

  it('may have any value in any place', () => {
    const keys = [
      'open',
      'step',
      'by',
      'data',
      'wait',
      'until',
      'linked',
      'outcome',
      'erase',
      'expect',
      'refused',
      'after',
      'at',
      'on',
      'clear',
      'deviation',
      'opened-by',
      '__proto__',
      'constructor',
    ]
    const value = fc.oneof(
      fc.constantFrom(
        'tell',
        'find',
        'li',
        'bo',
        '2 hours',
        'blocking',
        '2026-03-02T08:00:00Z',
        'role-missing',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const step = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 })
    const document = fc.array(step, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(document, (steps) => {
        survives(`${head}scenarios: {story: {steps: ${JSON.stringify(steps)}}}\n`)
      }),
      { numRuns: 500 },
    )
  })

  it('may wait no longer than a century at once, and not beyond the last year', () => {
    expect(mistakesIn('      - {wait: 1000 years}\n')).toEqual(['invalid-duration'])
    const century = '      - {wait: 100 years}\n'
    expect(runSteps(opened + century).ok).toBe(true)
    expect(runSteps(opened + century.repeat(81)).failures).toMatchObject([
      { kind: 'refused', reasons: [{ code: 'not-an-instant' }] },
    ])
  })

  it('cannot fill the memory with what comes round every minute', () => {
    const procedure = procedureOf({
      name: 'busy',
      text: `dueprocess: 1
procedure: busy
version: 1.0.0
roles: {reporter: {}, guard: {}, manager: {}}
open: {tell: {by: reporter, to: open}}
stages: {open: {steps: {look: {by: guard}, close: {by: guard, to: closed}}}, closed: {final: true}}
deadlines: {look: {every: 1 minute, after: tell, until: look}}
`,
    })
    if (typeof procedure === 'string') throw new Error(procedure)
    const { failures, trail } = runSteps(
      '      - {open: tell, by: li}\n      - {wait: 100 years}\n',
      procedure,
    )
    expect(failures).toMatchObject([{ kind: 'impossible' }])
    expect(trail.length).toBeLessThan(11_000)
  })

  it('may have thousands of scenarios; of more than fit a document none is run', () => {
    const given = `given:\n  - {open: tell, by: li, data: {area: x, badges: 1}}\n`
    const file = (count: number) => {
      const one = (_: unknown, n: number) => `  s${n}: {steps: [{expect: {stage: searching}}]}\n`
      return `${head}${given}scenarios:\n${Array.from({ length: count }, one).join('')}`
    }
    const { results } = run(file(6000))
    expect(results).toHaveLength(6000)
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(results.at(-1)).toMatchObject({ name: 's5999', line: 6007 })
    expect(run(file(10_000))).toMatchObject({ diagnostics: [{ severity: 'error' }], results: [] })
  })

  it('may misspell thousands of names, of which five hundred are shown', () => {
    const steps = Array.from({ length: 8000 }, (_, n) => `      - {step: f${n}, by: l${n}}\n`)
    const { diagnostics, results } = run(
      `${head}scenarios:\n  story:\n    steps:\n${steps.join('')}`,
    )
    expect(results).toEqual([])
    expect(diagnostics).toHaveLength(500)
    expect(diagnostics.at(-1)?.message).toContain('15501 more problems')
  })
})

describe('build servers', () => {
  it('get XML whatever stands in names and values', () => {
    const nasty = ']]>&<"\u0000\u0007\u{1f692}\ud800'
    const text = `${head}scenarios:\n  story:\n    title: ${JSON.stringify('a < b & "c"')}\n    steps:\n${opened}      - {step: supplement, by: li, data: {area: ${JSON.stringify(nasty.slice(0, 5))}}, expect: {stage: closed}}\n`
    const xml = junitXml([{ file: nasty, text, run: run(text) }])
    expect(xml).not.toMatch(/[^\P{Cc}\n\t\r]/u)
    expect(xml.isWellFormed()).toBe(true)
    expect(xml.replace(/<[^<>]*>|&(amp|lt|gt|quot|#10);|[^<>&]/g, '')).toBe('')
  })
})

describe('a simulated clock', () => {
  it('refuses whatever is no instant', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => createSimulatedClock(`${text}?`)).toThrow(RangeError)
      }),
    )
  })
})
