import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  available,
  type CaseState,
  type Diagnostic,
  loadProcedure,
  type Procedure,
} from '../../src/index.ts'
import { replayWitness } from './replay-witness.ts'

const fields = ['f.fire', 'f.urgent', 'f.deaths >= 2', 'g.ok', 'g.cost > 100', 'ever.s0', 'ever.s1']
const condition = fc
  .array(fc.tuple(fc.boolean(), fc.constantFrom(...fields)), { minLength: 1, maxLength: 2 })
  .chain((parts) =>
    fc.constantFrom('and', 'or').map((joint) => {
      return parts
        .map(([isNegated, name]) => (isNegated ? `not(${name})` : name))
        .join(` ${joint} `)
    }),
  )
const target = fc.constantFrom('p0', 'p1', 'p2', 'over')

const step = fc.record({
  stage: fc.nat(2),
  by: fc.constantFrom('clerk', 'guard', 'handler'),
  form: fc.constantFrom('', '', 'f', 'g'),
  guard: fc.option(fc.tuple(fc.constantFrom('when', 'unless'), condition), { nil: undefined }),
  required: fc.boolean(),
  hold: fc.nat(9),
  takesOn: fc.boolean(),
  to: fc.oneof(
    fc.constant(''),
    target,
    fc.tuple(condition, target, condition, target, target).map(([a, x, b, y, z]) => {
      return `[{when: '${a}', stage: ${x}}, {when: '${b}', stage: ${y}}, {otherwise: ${z}}]`
    }),
  ),
})

/** A small procedure in which much can go wrong. */
const procedure = fc.array(step, { minLength: 3, maxLength: 7 }).map((steps) => {
  const stages = [0, 1, 2].map((stage) => {
    const own = steps.flatMap(
      ({ stage: of, by, form, guard, required, hold, takesOn, to }, index) => {
        if (of !== stage) return []
        const parts = [
          `by: ${by}`,
          ...(form ? [`form: ${form}`] : []),
          ...(guard ? [`${guard[0]}: '${guard[1]}'`] : []),
          ...(required ? ['required: true'] : []),
          ...(hold === 0 ? ['hold: h'] : []),
          ...(takesOn ? ['assign: {handler: self}'] : []),
          ...(to ? [`to: ${to}`] : []),
        ]
        return [`      s${index}: {${parts.join(', ')}}`]
      },
    )
    return `  p${stage}:\n${own.length > 0 ? `    steps:\n${own.join('\n')}` : '    title: Nothing to do'}`
  })
  return `dueprocess: 1
procedure: random
version: 1.0.0
roles: {clerk: {}, guard: {}, handler: {of: case}}
forms:
  f: {fire: yes-no, urgent?: yes-no, deaths: {type: integer, minimum: 0}}
  g: {ok: yes-no, cost?: number}
open: {tell: {by: clerk, form: f, to: p0}}
stages:
${stages.join('\n')}
  over: {final: true}
holds: {h: {in: p1, set: {by: clerk}, release: {by: handler}}}
`
})

/** A person with every role, also of whoever holds one of the case. */
function everybody({ assigned }: CaseState) {
  const holder = assigned.handler
  const id = holder?.kind === 'actors' ? (holder.actors[0] ?? 'all') : 'all'
  return { id, roles: ['clerk', 'guard'] }
}

/** What each finding claims of the case at the end of its witness. */
const claims: Readonly<
  Record<string, (state: CaseState, procedure: Procedure, finding: Diagnostic) => void>
> = {
  'stuck-place': (state, procedure, { message }) => {
    const [, stage = ''] = /`([^`]+)`/.exec(message) ?? []
    expect(state.place).toContain(stage)
    const offers = available(procedure, state, everybody(state), state.at + 1)
    // Without a form nothing can be missing but what the procedure asks for.
    const open = offers.filter(({ step, allowed }) => {
      const { to = [], form } = procedure.steps.get(step) ?? {}
      return (
        allowed && !form && to.length > 0 && to.every(({ target: at }) => at && at.path !== stage)
      )
    })
    expect(open.map(({ step }) => step)).toEqual([])
  },
  'hold-without-return': (state) => expect(Object.keys(state.held ?? {})).toEqual(['h']),
  'branch-gap': (state, procedure, { message }) => {
    const [, step = ''] = /`([^`]+)`/.exec(message) ?? []
    const form = procedure.steps.get(step)?.form?.form.id
    const data = form === 'f' ? { fire: true, deaths: 0 } : form === 'g' ? { ok: true } : undefined
    const event = { step, by: everybody(state), at: state.at + 1, id: 'last' }
    expect(advance(procedure, state, { ...event, ...(data ? { data } : {}) }).ok).toBe(false)
  },
  'overlapping-branches': (state, _, { message }) => {
    const [, step = ''] = /`([^`]+)`/.exec(message) ?? []
    expect(state.done[step]?.times).toBeGreaterThan(0)
  },
}

describe('the witness of a finding', () => {
  it('is a case that comes to what the finding claims', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(procedure, (text) => {
        const { diagnostics } = loadProcedure(text)
        const rules = Object.fromEntries(diagnostics.map(({ code }) => [code, 'warning' as const]))
        const { procedure: lenient } = loadProcedure(text, { rules })
        for (const finding of diagnostics) {
          if (!finding.witness || !lenient) continue
          const state = replayWitness(text, finding.witness)
          seen.set(finding.code, (seen.get(finding.code) ?? 0) + 1)
          expect(claims[finding.code], finding.code).toBeDefined()
          claims[finding.code]?.(state, lenient, finding)
        }
      }),
      { numRuns: 400, seed: 7 },
    )
    for (const code of ['stuck-place', 'branch-gap', 'overlapping-branches']) {
      expect(seen.get(code) ?? 0, code).toBeGreaterThan(0)
    }
  }, 120_000)
})
