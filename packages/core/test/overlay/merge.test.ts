import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffProcedures, loadProcedure } from '../../src/index.ts'
import { calendars, head, load, merged, presetTexts, repair } from './load.ts'

const reference = 'repair@1.2.0'
const base = merged(repair.text, []).procedure

const overlay = (body: string) => merged(`${head(reference)}${body}`, [repair])
const changes = (body: string) =>
  diffProcedures(base, overlay(body).procedure).map(
    ({ kind, id, change }) => `${change} ${kind} ${id}`,
  )

describe('an overlay', () => {
  it('that says nothing behaves as its base, which has another name', () => {
    const { procedure } = overlay('')
    expect(diffProcedures(base, procedure)).toEqual([])
    expect(procedure).toMatchObject({ id: 'ours', version: '1.0.0', title: base.title })
    expect(procedure.behaviour).not.toBe(base.behaviour)
    const renamed = merged(head(reference, 'repair', '1.2.0'), [repair])
    expect(renamed.procedure.behaviour).toBe(base.behaviour)
  })

  it('changes what it names, and nothing else', () => {
    expect(changes('change: {deadline.response: {within: 1 day}}')).toEqual([
      'changed deadline response',
    ])
    expect(changes('change: {role.desk.title: {en: Reception}}')).toEqual(['words role desk'])
  })

  it('replaces named fields whole, and down an address only what is named there', () => {
    const title = (body: string) => overlay(body).procedure.roles.get('desk')?.title
    expect(title('change: {role.desk: {title: {en: Reception}}}')).toEqual({ en: 'Reception' })
    expect(title('change: {role.desk.title: {en: Reception}}')).toEqual({
      en: 'Reception',
      zh: '受理',
    })
  })

  it('puts what is new at the end, or beside the neighbour that it names', () => {
    const words = (address: string) =>
      overlay(
        `add: {${address}: {en: New}, deadline.response.within.else: 1 day}`,
      ).procedure.scales.get('urgency')?.words
    expect(words('word.urgency.new')).toEqual(['low', 'high', 'new'])
    expect(words('word.urgency.new before low')).toEqual(['new', 'low', 'high'])
    expect(words('word.urgency.new after low')).toEqual(['low', 'new', 'high'])
    expect(words('word.urgency.new after high')).toEqual(['low', 'high', 'new'])
  })

  it('finds fields of forms with and without the mark of what may stay empty', () => {
    const fields = (body: string) => [
      ...(overlay(body).procedure.forms.get('request')?.fields.keys() ?? []),
    ]
    const added =
      'add: {field.request.hall? before until: text, field.request.floor after until: text}'
    expect(fields(added)).toEqual(['place', 'urgency', 'hall', 'until', 'floor'])
    expect(fields('change: {field.request.until: date-time}')).toContain('until')
  })

  it('can add to what it adds', () => {
    const { procedure } = overlay(
      'add: {stage.work/testing: {}, step.testing/try: {by: engineer, to: done}, step.working/test: {by: engineer, to: testing}}',
    )
    expect(procedure.steps.get('try')?.stage?.path).toBe('open/work/testing')
  })

  it('leaves no empty map behind', () => {
    const { mergedText } = overlay('remove: [constraint.other-person, record.sheet]')
    expect(mergedText).not.toContain('constraints')
    expect(mergedText).not.toContain('records')
  })

  it('has a title of its own where it wants one', () => {
    expect(overlay('title: {en: Ours}').procedure.title).toEqual({ en: 'Ours' })
  })

  it('tells the texts that it was made of', () => {
    const { files } = load(`${head(reference)}`, [repair], { name: 'ours.yaml' })
    expect(files.map(({ name }) => name)).toEqual(['ours.yaml', 'repair.yaml'])
    expect(loadProcedure(repair.text).files).toEqual([{ text: repair.text }])
    expect(loadProcedure(repair.text).mergedText).toBeUndefined()
  })

  it('does not repeat what was found in its base and does not hinder it', () => {
    const careless = {
      name: 'careless.yaml',
      text: repair.text.replace('is-urgent: {is:', 'is-odd: {is: 1 = 1}\n  is-urgent: {is:'),
    }
    const alone = load(careless.text, []).diagnostics
    expect(alone.map(({ severity }) => severity)).toContain('warning')
    expect(load(`${head('./careless.yaml')}`, [careless]).diagnostics).toEqual([])
  })

  it('may be suppressed where it brings a warning about', () => {
    const body = 'change: {definition.is-urgent.is: 1 = 1}'
    const text = `${head(reference)}${body}`
    const [told] = load(text, [repair]).diagnostics
    expect(told).toMatchObject({ severity: 'warning' })
    const comment = ` # dueprocess-ignore ${told?.code}: it is always urgent`
    expect(load(`${text}${comment}\n`, [repair]).diagnostics).toEqual([])
  })
})

describe('layers', () => {
  const middle = {
    name: 'middle.yaml',
    text: `${head(reference, 'middle')}change: {deadline.response: {within: 1 day}}\nadd: {role.porter: {}}\n`,
  }

  it('build on each other', () => {
    const { procedure } = merged(
      `${head('middle@1.0.0')}change: {step.accept.by: porter}\nadd: {deadline.response.pause: [parts]}\n`,
      [middle, repair],
    )
    const told = diffProcedures(base, procedure).map(
      ({ kind, id, change }) => `${change} ${kind} ${id}`,
    )
    expect(told).toEqual(['added role porter', 'changed step accept', 'changed deadline response'])
  })

  it('are told apart in problems: each belongs to the file that it is in', () => {
    const wrong = { ...middle, text: middle.text.replace('role.porter: {}', 'role.desk: {}') }
    const { diagnostics } = load(head('./middle.yaml'), [wrong, repair])
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['base-has-errors', undefined],
      ['already-there', 'middle.yaml'],
    ])
    expect(diagnostics[1]?.related?.[0]).toMatchObject({ file: 'repair.yaml' })
  })

  it('may take back what a lower one did', () => {
    const back =
      'change: {deadline.response: {within: {of: request.urgency, low: 2 days, high: 4 hours}}}'
    const text = `${head('middle@1.0.0', 'repair', '1.2.0')}${back}\nremove: [role.porter]\n`
    const { procedure } = merged(text, [middle, repair])
    expect(procedure.behaviour).toBe(base.behaviour)
  })
})

describe('the merged text', () => {
  it.each([
    ['of a small overlay', 'change: {deadline.response: {within: 1 day}}'],
    ['of removals', 'remove: [constraint.other-person, step.refuse]'],
    ['of additions', 'add: {role.porter: {}, step.remind: {by: porter}}'],
  ])('%s is a document of its own and loads to the same procedure', (_, body) => {
    const { procedure, mergedText } = overlay(body)
    const again = load(mergedText, [])
    expect(again.diagnostics).toEqual([])
    expect(again.procedure?.behaviour).toBe(procedure.behaviour)
    expect(again.procedure?.document).toBe(procedure.document)
    expect(mergedText).not.toContain('extends')
  })
})

describe('service incidents of a company with three lines and hours of its own', () => {
  const text = readFileSync(join(import.meta.dirname, 'service-incident/acme.yaml'), 'utf8')
  const installed = { ...calendars, 'acme-hours': { ...calendars['cn-office'], id: 'acme-hours' } }
  const more = { calendars: installed as typeof calendars }
  const preset = presetTexts.find(({ name }) => name === 'service-incident.yaml')

  it('are an overlay of fewer than 40 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThan(40)
    expect(load(text, presetTexts, more).diagnostics).toEqual([])
  })

  it('are a document of their own when merged', () => {
    const { procedure, mergedText } = merged(text, presetTexts, more)
    const again = load(mergedText, [], more)
    expect(again.diagnostics).toEqual([])
    expect(again.procedure?.behaviour).toBe(procedure.behaviour)
  })

  it('have the three lines, one after the other', () => {
    const { procedure } = merged(text, presetTexts, more)
    const lines = [...procedure.stages.keys()].filter((path) => path.endsWith('-line'))
    expect(lines).toEqual([
      'handling/technical/first-line',
      'handling/technical/second-line',
      'handling/technical/third-line',
    ])
    expect(procedure.steps.get('escalate')?.stage?.id).toBe('second-line')
    expect(procedure.roles.get('first-line')?.title).toMatchObject({ en: 'Help desk' })
    expect(procedure.steps.has('raise-change')).toBe(false)
    const before = merged(preset?.text ?? '', []).procedure
    expect(diffProcedures(before, procedure).length).toBeGreaterThan(12)
  })
})
