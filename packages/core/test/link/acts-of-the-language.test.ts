import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textIn, valuesOf } from '../../src/index.ts'
import { labelsOf } from '../../src/procedure/label.ts'
import { readMessage } from '../../src/procedure/message.ts'
import { validateForm } from '../../src/submission/index.ts'
import { loaded } from '../case/load.ts'

const path = join(import.meta.dirname, 'fixtures/clean/acts-of-the-language.yaml')
const procedure = loaded(readFileSync(path, 'utf8'))

const step = (id: string) => {
  const found = procedure.steps.get(id)
  if (!found) throw new Error(`there is no step ${id}`)
  return found
}
const faultsOf = (id: string, data: Json) => {
  const { schema } = step(id).form?.form ?? {}
  return schema && validateForm({ schema }, data)
}
const fieldsOf = (id: string) => [...(step(id).form?.form.fields.values() ?? [])]
const typeOf = (name: string) => procedure.names.get(name)?.type.kind

describe('the steps of the language', () => {
  it('stand behind those of the document, under names that no document can give', () => {
    const ids = [...procedure.steps.keys()]
    const builtIn = ids.filter((id) => id.includes('.'))
    expect(ids.slice(-builtIn.length)).toEqual(builtIn)
    expect(builtIn).toEqual([
      'set.user',
      'release.user',
      'set.everything',
      'release.everything',
      'override.priority',
      'withdraw.priority',
      'override.way',
      'withdraw.way',
      'link.change',
      'link.reviews',
      'link.again',
    ])
  })

  it('are offered where their hold is, and everywhere for decisions and links', () => {
    const stages = ['set.user', 'set.everything', 'override.priority', 'link.change']
    expect(stages.map((id) => step(id).stage?.path)).toEqual(['handling/technical', '', '', ''])
  })

  it('are for whom the document names, and links for nobody', () => {
    expect(valuesOf(step('release.user').by)).toEqual([['handler', 'requester']])
    expect(valuesOf(step('override.way').by)).toEqual([['manager'], ['desk', 'manager']])
    expect(valuesOf(step('link.change').by)).toEqual([[]])
  })

  it('record the form of the hold as facts, and forms of the language as none', () => {
    expect(step('set.user').form).toMatchObject({ form: { id: 'waiting' }, amends: false })
    expect(step('set.user').form?.builtIn).toBeUndefined()
    expect(step('set.everything').form).toBeUndefined()
    for (const id of ['override.priority', 'withdraw.way', 'link.again', 'approve']) {
      expect(step(id).form).toMatchObject({ form: { id }, builtIn: true })
      expect(procedure.forms.has(id)).toBe(false)
    }
  })

  it('ask for a value of each output, and a reason', () => {
    expect(fieldsOf('override.priority').map(({ name }) => name)).toEqual(['value', 'reason'])
    expect(fieldsOf('override.way').map(({ name }) => name)).toEqual([
      'channel',
      'extent',
      'reason',
    ])
    expect(fieldsOf('withdraw.way').map(({ name }) => name)).toEqual(['reason'])
    expect(faultsOf('override.priority', { value: 'P1', reason: 'Two sites' })).toEqual([])
    expect(faultsOf('override.priority', { value: 'P9', reason: 'x' })).toMatchObject([
      { path: '/value' },
    ])
    expect(faultsOf('override.priority', { value: 'P1', reason: ' ' })).toMatchObject([
      { path: '/reason' },
    ])
    expect(faultsOf('override.priority', { value: 'P1' })).not.toEqual([])
  })

  it('are called what they do, in the languages of what they are about', () => {
    const { title } = step('set.user')
    expect(textIn(title, ['zh'], '')).toBe('设置：等待用户')
    expect(textIn(step('release.user').title, ['en'], '')).toBe('Release: Waiting for the user')
  })
})

describe('votes', () => {
  it('say who has a seat, how many must agree and who can prevent it', () => {
    expect(step('approve').votes).toEqual({
      seats: ['manager', 'safety', 'safety'],
      quorum: 2,
      veto: ['safety'],
      inOrder: true,
    })
  })

  it('are for or against, with a reason where the step makes it compulsory', () => {
    expect(faultsOf('approve', { vote: 'for' })).toEqual([])
    expect(faultsOf('approve', { vote: 'maybe' })).toMatchObject([{ path: '/vote' }])
    expect(step('approve').require.map(({ field }) => field)).toEqual(['reason'])
  })

  it('need all seats where no quorum is stated', () => {
    const text = readFileSync(path, 'utf8').replace('quorum: 2, ', '')
    expect(loaded(text).steps.get('approve')?.votes?.quorum).toBe(3)
  })
})

describe('names of the language in conditions', () => {
  it.each([
    ['held.user', 'boolean'],
    ['link.change.open', 'boolean'],
    ['link.change.count', 'number'],
    ['link.change.outcome', 'text'],
    ['parameters.large-loss', 'number'],
    ['parameters.since', 'date'],
    ['approve.outcome', 'enumeration'],
    ['priority.computed', 'enumeration'],
    ['way.channel.computed', 'enumeration'],
  ])('%s is a %s', (name, kind) => {
    expect(typeOf(name)).toBe(kind)
  })

  it('has `computed` only where something else may govern', () => {
    const text = readFileSync(path, 'utf8')
      .replaceAll('override: {by: manager, clause: L-3}', 'note: live')
      .replace(/^ +override: {by: {of: priority.*\n/m, '')
      .replace('priority != priority.computed', 'intake.symptom = ""')
    expect(loaded(text).names.has('way.extent.computed')).toBe(true)
    const live = loaded(text.replace(', decide: [priority, way]', ''))
    expect(live.names.has('way.extent.computed')).toBe(false)
    expect(live.decisions.get('way')).toMatchObject({ adopted: false })
  })

  it('is told by its title', () => {
    const label = labelsOf(procedure, ['en'])
    expect(label('held.user')).toBe('"Waiting for the user" held')
    expect(label('parameters.name-of-the-house')).toBe('House')
    expect(label('held.everything')).toBeUndefined()
  })
})

describe('ends', () => {
  it('are named where they end the case', () => {
    const ends = ['closed', 'called-off', 'merged', 'handling/technical/solved', 'handling']
    expect(ends.map((stage) => procedure.stages.get(stage)?.end)).toEqual([
      'completed',
      'cancelled',
      'duplicate',
      undefined,
      undefined,
    ])
    expect(step('merge').merge).toBe('duplicate.of')
  })
})

describe('cases that are opened', () => {
  it('begin with facts, and each with the item that it is for', () => {
    const [change, review] = step('raise-change').opens
    expect(change).toMatchObject({ as: 'change', procedure: 'change' })
    expect(change?.give.get('reason')).toEqual({ kind: 'fact', name: 'intake.symptom' })
    expect(review).toMatchObject({ as: 'reviews', each: 'intake.departments', step: 'begin' })
    expect(review?.give.get('department')).toEqual({ kind: 'item' })
    expect(procedure.links.get('reviews')).toEqual({ id: 'reviews', steps: ['raise-change'] })
  })
})

describe('terms of a procedure', () => {
  it('say when it applies, who may depart from it and what is to be opened again and again', () => {
    expect(procedure.applies).toMatchObject({
      from: '2026-01-01',
      until: '2030-12-31',
      by: { kind: 'fact', name: 'intake.occurredAt' },
    })
    expect(procedure.deviations?.by).toEqual(['manager'])
    expect(procedure.schedule.get('drill')).toMatchObject({
      procedure: 'drill',
      every: { kind: 'elapsed', amount: 1, unit: 'years' },
      from: '2026-03-01',
      calendarId: 'office',
    })
    expect(procedure.records.get('report')?.numbered).toBe(true)
  })
})

describe('a message', () => {
  const names = (text: string) =>
    readMessage(text).flatMap((part) => (part.kind === 'fact' ? [part.name] : []))
  const shown = (text: string) =>
    readMessage(text).map((part) => (part.kind === 'text' ? part.text : part.kind))

  it('has facts in braces, and braces where they are doubled', () => {
    expect(names('Due {deadline.report.due} at { report.place }')).toEqual([
      'deadline.report.due',
      'report.place',
    ])
    expect(shown('a {{b}} {c}').join('')).toBe('a {b} fact')
    expect(names('{{a}}')).toEqual([])
    expect(names('{{{a}}}')).toEqual(['a'])
  })

  it.each(['{', '}', '{}', '{ }', '{a', 'a}', '{a{b'])('says what is stray in %j', (text) => {
    expect(shown(text)).toContain('stray')
  })

  it('keeps every other text as it is', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replace(/[{}]/g, '')),
        (text) => {
          expect(shown(text).join('')).toBe(text)
        },
      ),
    )
  })

  it('finds each name where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', '.') }), (text) => {
        for (const part of readMessage(text)) {
          if (part.kind !== 'fact') continue
          expect(text.slice(part.span.start, part.span.end)).toBe(part.name)
        }
      }),
    )
  })
})
