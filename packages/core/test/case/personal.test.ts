import { describe, expect, it } from 'vitest'
import { digest, sha256Hex } from '../../src/digest/index.ts'
import {
  advance,
  available,
  describeReason,
  erase,
  openCase,
  verifyTrail,
} from '../../src/index.ts'
import { actor, boss, clerk, deadline, offered, reasons, take, time } from './case-run.ts'
import { procedureOf } from './load.ts'
import { accident, erased, names, salt, told, wholeCase } from './personal.ts'

const everything = [names.victim, ...names.witnesses, names.words, names.corrected]

function found(where: unknown): readonly string[] {
  const text = JSON.stringify(where)
  return everything.filter((name) => text.includes(name))
}

describe('a personal value', () => {
  it('stands as a salted hash in the entry, and by itself beside it', () => {
    const { trail, case: state } = told()
    const [entry] = trail
    const own = sha256Hex(`${salt}/victim`)
    const mark = { personal: digest([own, names.victim]) }
    expect(entry?.step?.data).toMatchObject({ place: 'yard', victim: mark })
    expect(entry?.changes.facts).toMatchObject({ report: { place: 'yard', victim: mark } })
    expect(entry?.personal?.['/victim']).toEqual({ salt: own, value: names.victim })
    expect(state.facts.report).toMatchObject({ victim: mark })
    expect(state.personal?.report?.victim).toEqual({ salt: own, value: names.victim })
  })

  it('has a salt of its own, from which nobody can tell that of another', () => {
    const [entry] = told().trail
    const salts = Object.values(entry?.personal ?? {}).map((one) => one.salt)
    expect(new Set(salts).size).toBe(3)
    expect(JSON.stringify(entry)).not.toContain(salt)
  })

  it('stands nowhere else: not in what is hashed, not in effects', () => {
    const { trail, effects, case: state } = wholeCase()
    expect(found(effects)).toEqual([])
    expect(found(trail.map(({ personal: _, ...hashed }) => hashed))).toEqual([])
    const { personal: _, ...rest } = state
    expect(found(rest)).toEqual([])
    // They are where they should be: a search that finds nothing anywhere proves nothing.
    expect(found(trail)).toEqual(everything)
  })

  it('is shown in records by its mark', () => {
    const [record] = told().effects.filter(({ kind }) => kind === 'record')
    expect(record).toMatchObject({
      content: { report: { place: 'yard', victim: { personal: expect.any(String) } } },
    })
  })

  it('stays as it was given: what nothing may read is not rewritten', () => {
    const { case: state } = told()
    expect(state.personal?.report?.seenAt?.value).toBe('2026-01-05T09:00:00+02:00')
  })

  it('is judged like any other value', () => {
    const run = told()
    expect(reasons(run, 'correct', 'Mon 09:00', { data: { victim: 5 }, salt })).toEqual([
      {
        code: 'form-invalid',
        form: 'report',
        faults: [{ path: '/victim', rule: 'type', allowed: 'string' }],
      },
    ])
    expect(
      reasons(run, 'correct', 'Mon 09:00', { data: { witnesses: [' '] }, salt }),
    ).toMatchObject([{ code: 'form-invalid', faults: [{ path: '/witnesses/0', rule: 'pattern' }] }])
  })

  it('cannot be smuggled in as a mark', () => {
    const run = told()
    const mark = run.case.facts.report?.victim
    expect(reasons(run, 'correct', 'Mon 09:00', { data: { victim: mark }, salt })).toMatchObject([
      { code: 'form-invalid', faults: [{ path: '/victim', rule: 'type' }] },
    ])
  })

  it('is corrected and cleared like any other', () => {
    const run = told()
    take(run, 'correct', 'Mon 09:00', { data: { victim: names.corrected }, salt })
    expect(run.case.personal?.report?.victim?.value).toBe(names.corrected)
    take(run, 'correct', 'Mon 09:30', { data: { witnesses: null, seenAt: null } })
    expect(Object.keys(run.case.personal?.report ?? {})).toEqual(['victim'])
    expect(run.case.facts.report).not.toHaveProperty('witnesses')
  })

  it('leaves no empty member where the last one is cleared', () => {
    const run = told()
    take(run, 'look', 'Mon 08:30', { by: boss, data: { words: 'x' }, salt })
    expect(run.case.personal).toHaveProperty('note')
    const clearable = procedureOf(`
roles: {clerk: {}}
forms: {card: {name?: {type: text, personal: true}}}
open: {tell: {by: clerk, form: card, to: a}}
stages: {a: {steps: {end: {by: clerk, to: z}}}, z: {final: true}}
steps: {correct: {by: clerk, amend: card}}
`)
    const outcome = openCase(clearable, {
      id: 'c',
      by: clerk,
      at: time('Mon 08:00'),
      data: { name: 'Ada' },
      salt,
    })
    if (!outcome.ok) throw new Error('refused')
    expect(outcome.case.personal).toBeDefined()
    const event = { step: 'correct', by: clerk, at: time('Mon 09:00'), data: { name: null } }
    const cleared = advance(clearable, outcome.case, event)
    expect(cleared.ok && 'personal' in cleared.case).toBe(false)
  })
})

describe('the salt of an event', () => {
  it('is needed for personal values, and the refusal names the fields and no value', () => {
    const given = { id: 'c', by: clerk, at: time('Mon 08:00') }
    const data = { place: 'yard', deaths: 0, victim: names.victim }
    const outcome = openCase(accident, { ...given, data })
    expect(outcome).toEqual({
      ok: false,
      kind: 'invalid',
      reasons: [{ code: 'salt-missing', form: 'report', fields: ['victim'] }],
    })
    expect(found(outcome)).toEqual([])
    if (outcome.ok) return
    expect(outcome.reasons.map((reason) => describeReason(accident, reason))).toEqual([
      'The form "report" holds personal values ("victim"): the event needs a `salt`, a random text of at least 16 characters.',
    ])
  })

  it('is not needed where none is given', () => {
    const run = told()
    take(run, 'correct', 'Mon 09:00', { data: { place: 'gate' } })
    take(run, 'done', 'Mon 09:30', { by: boss })
    expect(run.case.status).toBe('closed')
  })

  it.each(['', 'fifteen-letters', 'x'.repeat(257), 5, null, '\ud800'.repeat(16)])(
    'is refused where it is none: %j',
    (wrong) => {
      const run = told()
      const doing = { data: { victim: 'x' }, salt: wrong as string }
      expect(reasons(run, 'correct', 'Mon 09:00', doing)).toMatchObject([
        { code: 'not-an-event', problem: expect.stringContaining('`salt`') },
      ])
    },
  )
})

describe('an offer', () => {
  it('fills in personal values for those who may take the step, and for nobody else', () => {
    const run = told()
    expect(offered(run, 'correct', 'Mon 09:00').form?.values).toMatchObject({
      place: 'yard',
      victim: names.victim,
      witnesses: names.witnesses,
    })
    const stranger = actor('eve')
    expect(found(available(accident, run.case, stranger, time('Mon 09:00')))).toEqual([])
    const { values } = offered(run, 'correct', 'Mon 09:00', stranger).form ?? {}
    expect(values).toEqual({ place: 'yard', deaths: 0 })
  })

  it('leaves out what was erased', () => {
    const run = erased(told(), ['report.victim'])
    const { values } = offered(run, 'correct', 'Mon 09:00').form ?? {}
    expect(values).not.toHaveProperty('victim')
    expect(values).toMatchObject({ witnesses: names.witnesses })
  })
})

describe('erasing', () => {
  it('leaves no value anywhere, and every hash as it was', () => {
    const run = wholeCase()
    const after = erased(run)
    expect(found(after.trail)).toEqual([])
    expect(found(after.case)).toEqual([])
    expect(after.trail.map(({ hash }) => hash)).toEqual(run.trail.map(({ hash }) => hash))
    expect(after.trail.every((entry) => !('personal' in entry))).toBe(true)
    expect('personal' in after.case).toBe(false)
  })

  it('changes nothing else: place, facts, decisions, deadlines, wake-up', () => {
    const run = wholeCase()
    const { personal: _, ...before } = run.case
    expect(erased(run).case).toEqual(before)
  })

  it('of some fields also takes what was corrected later, and leaves the others', () => {
    const run = wholeCase()
    const after = erased(run, ['report.victim'])
    expect(found(after.trail)).toEqual([...names.witnesses, names.words])
    expect(Object.keys(after.case.personal?.report ?? {})).toEqual(['witnesses', 'seenAt'])
  })

  it('again, or of what is not there, changes nothing', () => {
    const after = erased(wholeCase(), ['report.victim'])
    expect(erase(after.case, after.trail, ['report.victim'])).toEqual({
      case: after.case,
      trail: after.trail,
    })
    expect(erase(after.case, after.trail, ['constructor.name', 'report.place', ''])).toEqual({
      case: after.case,
      trail: after.trail,
    })
  })

  it('does not keep a case from going on', () => {
    const run = erased(told())
    take(run, 'correct', 'Mon 08:30', { data: { deaths: 2 } })
    expect(deadline(run, 'look-at-it')).toMatchObject({ due: 'Mon 09:00' })
    take(run, 'correct', 'Mon 08:40', { data: { victim: 'Somebody' }, salt })
    expect(run.case.personal?.report?.victim?.value).toBe('Somebody')
    take(run, 'done', 'Mon 08:50', { by: boss })
    expect(run.case.status).toBe('closed')
  })

  it('does not free anybody: a field that is needed cannot be cleared afterwards', () => {
    const run = erased(told())
    expect(reasons(run, 'correct', 'Mon 09:00', { data: { victim: null } })).toMatchObject([
      { code: 'form-invalid', faults: [{ path: '/victim', rule: 'required' }] },
    ])
  })

  it('of a case touches neither the case nor the trail that it was given', () => {
    const run = wholeCase()
    const before = JSON.stringify([run.case, run.trail])
    erase(run.case, run.trail)
    expect(JSON.stringify([run.case, run.trail])).toBe(before)
  })
})

describe('a value beside an entry', () => {
  const { trail } = wholeCase()
  const [first, ...others] = trail
  if (!first?.personal) throw new Error('the opening has personal values')
  const { personal } = first
  const victim = personal['/victim']
  if (!victim) throw new Error('the opening names somebody')

  const forged: readonly [string, unknown][] = [
    ['another value', { ...personal, '/victim': { ...victim, value: 'Eve' } }],
    ['another salt', { ...personal, '/victim': { ...victim, salt: 'another-salt-of-16' } }],
    ['a value at a field that is not personal', { ...personal, '/place': victim }],
    ['a value at no field', { ...personal, '/nobody': victim }],
    ['a value at everything', { ...personal, '': victim }],
    ['a value below a field', { ...personal, '/victim/personal': victim }],
    ['what every object inherits', { ...personal, '/constructor': victim }],
    ['words beside the value', { ...personal, '/victim': { ...victim, note: 'she lied' } }],
    ['no value', { ...personal, '/victim': { salt: victim.salt } }],
    ['something that is no value', { ...personal, '/victim': 'Ada' }],
    ['nothing', { ...personal, '/victim': null }],
    ['an empty list of values', {}],
    ['a list', []],
    ['null', null],
    ['a text', 'Ada'],
  ]

  it.each(forged)('that was not recorded there is found: %s', (_what, beside) => {
    const verdict = verifyTrail([{ ...first, personal: beside as never }, ...others])
    expect(verdict).toMatchObject({
      ok: false,
      faults: [{ index: 0, seq: 1, fault: 'wrong-personal' }],
    })
  })

  it('is found without repeating the value', () => {
    const beside = { ...personal, '/victim': { ...victim, value: names.corrected } }
    const verdict = verifyTrail([{ ...first, personal: beside }, ...others])
    expect(found(verdict)).toEqual([])
  })
})
