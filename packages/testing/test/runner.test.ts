import { describe, expect, it } from 'vitest'
import { runScenarios } from '../src/index.ts'
import { head, lostBadge, mistakesIn, run, runSteps, unmet } from './run.ts'

const opened = '      - {open: tell, by: li, data: {area: Yard, badges: 1}}\n'
const expected = (what: string): readonly string[] => {
  return unmet(runSteps(`${opened}      - expect: ${what}\n`))
}

describe('values of a scenario', () => {
  it('are read by the type of the field', () => {
    const { trail } = runSteps(
      "      - {open: tell, by: li, data: {area: 0800, badges: 1_000, wantedAt: '2026-03-03T09:00:00+08:00'}}\n",
    )
    expect(trail[0]?.step?.data).toEqual({
      area: '0800',
      badges: 1000,
      wantedAt: '2026-03-03T09:00:00+08:00',
    })
  })

  it('in quotes are texts, for the form to refuse where it asks for a number', () => {
    const step = (value: string) =>
      `      - {open: tell, by: li, data: {area: x, badges: ${value}}}\n`
    expect(runSteps(step('1')).ok).toBe(true)
    expect(unmet(runSteps(step("'1'")))).toEqual(['refused'])
    expect(unmet(runSteps(step('one')))).toEqual(['refused'])
  })

  it('of facts are compared by their types: instants by what they mean', () => {
    const told =
      '      - {open: tell, by: li, data: {area: x, badges: 1, wantedAt: 2026-03-03T09:00:00+08:00}}\n'
    const facts = (value: string) => unmet(runSteps(`${told}      - expect: {facts: ${value}}\n`))
    expect(facts('{report.wantedAt: 2026-03-03T01:00:00Z}')).toEqual([])
    expect(facts('{report.wantedAt: 2026-03-03T01:00:01Z}')).toHaveLength(1)
    expect(facts("{report.badges: 1, report.area: 'x'}")).toEqual([])
    expect(facts('{report.area: unknown}')).toEqual(['facts.report.area: unknown / x'])
  })

  it('that are the word unknown can be texts, in quotes', () => {
    const told = '      - {open: tell, by: li, data: {area: unknown, badges: 1}}\n'
    const facts = (value: string) => unmet(runSteps(`${told}      - expect: {facts: ${value}}\n`))
    expect(facts("{report.area: 'unknown'}")).toEqual([])
    expect(facts('{report.area: unknown}')).toEqual([])
    expect(facts("{report.area: 'known'}")).toHaveLength(1)
  })
})

describe('an expectation', () => {
  it.each([
    ['{stage: searching}', []],
    ['{stage: closed}', ['stage: closed / searching']],
    ['{status: open}', []],
    ['{status: closed}', ['status: closed / open']],
    ['{deadlines: {search: open}}', []],
    ['{deadlines: {search: {missed: false, paused: false, provisional: false}}}', []],
    ['{deadlines: {search: never}}', undefined],
    [
      '{deadlines: {search: {due: never}}}',
      ['deadlines.search: due never / open, due 2026-03-02 14:00 +08:00'],
    ],
    ['{offers: {li: supplement}}', []],
    ['{offers: {li: nothing}}', ['offers.li: nothing / supplement']],
    ['{offers: {bo: [find, take], nobody-special: nothing}}', []],
    ['{offers: {bo: {includes: find}}}', []],
    ['{offers: {bo: {excludes: [block, supplement]}}}', []],
    ['{offers: {bo: {excludes: find}}}', ['offers.bo: without find / take, find']],
    ['{assigned: {handler: nobody}}', []],
    ['{assigned: {handler: bo}}', ['assigned.handler: bo / nobody']],
    ['{open-points: none}', []],
    ['{effects: none}', []],
    ['{facts: {link.blocking.open: false, times.tell: 1, in.searching: true}}', []],
  ] as const)('of %s is as it should be', (what, wrong) => {
    if (wrong === undefined)
      expect(mistakesIn(`      - expect: ${what}\n`)).toEqual(['wrong-value'])
    else expect(expected(what)).toEqual(wrong)
  })

  it('of effects needs one for each that is expected, and allows others', () => {
    const step = (effects: string) =>
      unmet(
        runSteps(
          `      - {open: tell, by: li, data: {area: x, badges: 1}, expect: {effects: ${effects}}}\n`,
        ),
      )
    expect(step('[{notify: guard}]')).toEqual([])
    expect(step('[{notify: guard}, {notify: guard}]')).toHaveLength(1)
    expect(step('[{notify: guard, about: tell}]')).toEqual([])
    expect(step('[{notify: guard, about: find}]')).toHaveLength(1)
    expect(step('none')).toEqual(['effects: none / notify: guard, about: tell'])
  })

  it('is asked also after a refusal, at the instant of what was refused', () => {
    const late =
      '      - {step: find, by: li, after: 2 days, refused: role-missing, expect: {deadlines: {search: missed}}}\n'
    expect(unmet(runSteps(opened + late))).toEqual([])
  })

  it('before the case is open is not met', () => {
    expect(
      unmet(
        runSteps(
          '      - {open: tell, by: bo, refused: [role-missing, form-missing], expect: {stage: searching}}\n',
        ),
      ),
    ).toEqual(['stage: an open case / none was opened'])
  })
})

describe('a refusal', () => {
  const refused = (wanted: string) =>
    unmet(runSteps(`${opened}      - {step: find, by: li, refused: ${wanted}}\n`))

  it('is for exactly these reasons', () => {
    expect(refused('role-missing')).toEqual([])
    expect(refused('[role-missing]')).toEqual([])
    expect(refused('{code: role-missing, actor: li, step: find}')).toEqual([])
    expect(refused('{code: role-missing, actor: bo}')).toEqual(['other-reasons'])
    expect(refused('[role-missing, on-hold]')).toEqual(['other-reasons'])
    expect(refused('on-hold')).toEqual(['other-reasons'])
  })

  it('changes nothing, and the story goes on', () => {
    const { ok, trail } = runSteps(
      `${opened}      - {step: find, by: li, refused: role-missing}\n      - {step: find, by: bo}\n`,
    )
    expect(ok).toBe(true)
    expect(trail.map(({ step }) => step?.id)).toEqual(['tell', 'find'])
  })

  it('that did not come ends the scenario', () => {
    const { failures, trail } = runSteps(
      `${opened}      - {step: find, by: bo, refused: on-hold}\n      - {step: find, by: bo}\n`,
    )
    expect(failures).toMatchObject([{ kind: 'accepted', line: 9 }])
    expect(trail).toHaveLength(1)
  })
})

describe('time', () => {
  it('passes by itself between steps, at the instants of what was due', () => {
    const { timeline } = runSteps(`${opened}      - {step: find, by: bo, after: 2 days}\n`)
    expect(timeline.map(({ at, actor, what }) => [at, actor, what])).toEqual([
      ['2026-03-02 09:00 +08:00', 'li', 'tell'],
      ['2026-03-02 14:00 +08:00', 'clock', 'search: due instant passed'],
      ['2026-03-02 14:00 +08:00', 'clock', 'search: escalation 1'],
      ['2026-03-04 09:00 +08:00', 'bo', 'find'],
    ])
  })

  it('at the very due instant misses nothing', () => {
    const wait = (how: string) =>
      unmet(
        runSteps(
          `${opened}      - {wait: ${how}, expect: {deadlines: {search: {missed: true}}}}\n`,
        ),
      )
    expect(wait('5 hours')).toHaveLength(1)
    expect(wait('301 minutes')).toEqual([])
    expect(wait('4 working hours')).toHaveLength(1)
  })

  it('counts working time on the calendar that is named, or the first of the procedure', () => {
    const at = (how: string) => runSteps(`${opened}      - {step: find, by: bo, ${how}}\n`).case?.at
    expect(at('after: 2 working days, on: office')).toBe(at('after: 2 working days'))
    expect(at('after: 2 working days, on: always')).toBe(Date.parse('2026-03-04T09:00:00+08:00'))
  })

  it('does not go back for a case; the kernel says so', () => {
    const back = '      - {step: find, by: bo, at: 2026-03-01T09:00:00Z, refused: time-goes-back}\n'
    expect(unmet(runSteps(opened + back))).toEqual([])
  })

  it('begins where the scenario says', () => {
    const text = `${head}scenarios:\n  story:\n    start: 2026-05-04T09:00:00Z\n    steps:\n${opened}`
    expect(run(text).results[0]?.timeline[0]?.at).toBe('2026-05-04 09:00Z')
  })
})

describe('a file of scenarios', () => {
  const text = `${head}given:\n  - {open: tell, by: li, data: {area: x, badges: 5}}\nscenarios:
  one: {title: First, clause: [B-1, B-2], steps: [{step: find, by: bo, expect: {stage: closed}}]}
  two: {steps: [{wait: 1 hour}]}
`
  it('runs each from the beginning, with what is given', () => {
    const { results } = run(text)
    expect(results.map(({ name, ok, line }) => [name, ok, line])).toEqual([
      ['one', true, 8],
      ['two', true, 9],
    ])
    expect(results.map(({ trail }) => trail.length)).toEqual([2, 1])
  })

  it('gives the same result every time, to the last hash', () => {
    expect(run(text)).toEqual(run(text))
  })

  it('runs those that are asked for', () => {
    const { results } = runScenarios(text, {
      resolve: () => lostBadge,
      filter: ({ name, title }) => name === 'two' || title === 'none',
    })
    expect(results.map(({ name }) => name)).toEqual(['two'])
  })

  it('says why its procedure cannot be found', () => {
    const { diagnostics } = runScenarios(text, { resolve: (name) => `${name} is not there` })
    expect(diagnostics).toMatchObject([
      { code: 'unresolved-procedure', message: './lost-badge.yaml is not there' },
    ])
  })

  it('shows of a procedure what it used', () => {
    const [one] = run(text).results
    expect(one?.trace).toEqual({
      stages: ['searching', 'closed'],
      steps: ['tell', 'find'],
      branches: [
        { step: 'tell', branch: 0 },
        { step: 'find', branch: 0 },
      ],
      ended: [],
      rows: [{ decision: 'grade', row: 0 }],
      bounds: [],
      deadlines: [{ deadline: 'search', outcome: 'met' }],
      escalations: [],
      refusals: [],
      clauses: ['B-1', 'B-2'],
    })
  })

  it('shows the refusals, the misses and the rows that none fits', () => {
    const { trace } = runSteps(
      `${opened}      - {step: find, by: li, after: 1 day, refused: role-missing}\n`,
    )
    expect(trace).toMatchObject({
      rows: [{ decision: 'grade', row: 'else' }],
      deadlines: [{ deadline: 'search', outcome: 'missed' }],
      escalations: [{ deadline: 'search', level: 0 }],
      refusals: [{ step: 'find', actor: 'li', codes: ['role-missing'] }],
    })
  })
})

describe('names that JavaScript has too', () => {
  it('are unknown like any other', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(mistakesIn(`      - {step: ${name}, by: ${name}}\n`)).toEqual([
        'unknown-step',
        'unknown-actor',
      ])
      expect(
        mistakesIn(`      - {expect: {facts: {${name}: 1}, deadlines: {${name}: met}}}\n`),
      ).toEqual(['unknown-fact', 'unknown-deadline'])
      expect(mistakesIn(`${opened}      - {step: find, by: bo, refused: ${name}}\n`)).toEqual([
        'unknown-reason',
      ])
    }
  })
})
