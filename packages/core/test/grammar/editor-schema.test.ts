import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseDocument } from '../../src/document/index.ts'
import { validate } from '../../src/grammar/index.ts'

// What an editor does: it reads the file that the package ships, and YAML as everybody does.
const packageFolder = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(packageFolder, 'schema.json'), 'utf8'))
const accepts = new Ajv({ strict: false }).compile(schema)

const presets = globSync(join(packageFolder, '../presets/procedures/*.yaml'))
const tests = join(packageFolder, 'test')
const clean = globSync([`${tests}/fixtures/clean/*.yaml`, `${tests}/link/fixtures/**/*.yaml`])
const wrong = globSync(`${tests}/fixtures/grammar/*/*.yaml`)
const overlays = globSync([
  join(packageFolder, '../presets/procedures/*.yaml'),
  `${tests}/overlay/fixtures/clean/*.yaml`,
  `${tests}/overlay/service-incident/*.yaml`,
]).filter((path) => /^extends:/m.test(readFileSync(path, 'utf8')))

function inEditor(path: string): { accepted: boolean; errors: unknown } {
  const accepted = accepts(parse(readFileSync(path, 'utf8')))
  return { accepted, errors: accepts.errors ?? [] }
}

const wordNames = '"propertyNames":{"$ref":"#/definitions/word"}'

describe('the schema for editors', () => {
  it('finds all presets and fixtures', () => {
    expect(presets.length).toBeGreaterThan(3)
    expect(clean.length).toBeGreaterThan(40)
    expect(wrong.length).toBeGreaterThan(10)
  })

  it.each([...presets, ...clean])('accepts what the grammar accepts: %s', (path) => {
    expect(validate(parseDocument(readFileSync(path, 'utf8'))).diagnostics).toEqual([])
    expect(inEditor(path)).toEqual({ accepted: true, errors: [] })
  })

  // That two Unicode forms look alike is more than JSON Schema can tell.
  const beyond = ['accents.yaml']

  it.each(wrong)('marks what the grammar refuses: %s', (path) => {
    expect(inEditor(path).accepted).toBe(beyond.includes(basename(path)))
  })

  it('lets other readers of YAML see numbers and truths where the language has texts', () => {
    const { definitions } = schema
    for (const name of ['text', 'label', 'condition', 'expression', 'value', 'clause']) {
      const { type, anyOf = [{ type }] } = definitions[name]
      expect(anyOf[0].type, name).toEqual(['string', 'number', 'boolean'])
    }
    // `true: 7 days` in a choice: its key is a truth to them.
    const choices = Object.entries(definitions).filter(([name, definition]) => {
      return !name.endsWith('-in-part') && JSON.stringify(definition).includes(wordNames)
    })
    expect(choices.map(([name]) => name)).toEqual(['role-choice', 'within', 'calendar-choice'])
    expect(definitions.word.type).toContain('boolean')
  })

  it('says what a key means and offers values, without what only the package needs', () => {
    const { within } = schema.definitions.deadline.properties
    expect(within).toMatchObject({
      description: expect.stringMatching(/\.$/),
      examples: ['1 hour'],
    })
    expect(JSON.stringify(schema)).not.toContain('"x-')
  })
})

describe('the schema for editors, in an overlay', () => {
  const head = 'dueprocess: 1\nprocedure: own\nversion: 1.0.0\nextends: ./base.yaml\n'
  const isAccepted = (text: string): boolean => accepts(parse(head + text)) === true

  it('finds those that ship', () => {
    expect(overlays.filter((path) => path.includes('presets')).length).toBeGreaterThan(2)
  })

  it.each(overlays)('accepts what merging accepts: %s', (path) => {
    expect(inEditor(path)).toEqual({ accepted: true, errors: [] })
  })

  it.each([
    'change: {deadline.response: {within: 10 minutes}}',
    'change: {deadline.response.within: {P1: 10 minutes}}',
    'change: {"step.first-line/resolve.by": [service-desk]}',
    'change: {constraint.own-work: {when: report.urgent}}',
    'change: {definition.grave: report.deaths > 3, message.hello: {zh: 您好}, scale.urgency: {low: {zh: 低}}}',
    'change: {deadline.response.escalate.0: {at: 50%}}',
    'add: {deadline.own: {within: 1 hour, after: tell, until: close}}',
    'add: {"step.first-line/call-vendor before hand-over": {by: handler}, field.intake.region: text}',
    'add: {word.priority.P5 after P4: {en: Lowest}, "field.intake.place?": {list: actor}}',
    'remove: [deadline.expected, step.raise-change]',
  ])('accepts %s', (text) => {
    expect(accepts(parse(head + text)), JSON.stringify(accepts.errors)).toBe(true)
  })

  it.each([
    'change: {deadline.response: {whithin: 10 minutes}}',
    'change: {deadline.response: 10 minutes}',
    'change: {deadline.response.until: {of: x}}',
    'change: {deadlines.response: {within: 10 minutes}}',
    'change: {step.resolve.required: [a]}',
    'add: {deadline.own: {untl: close}}',
    'add: {constraint.own-work: {when: report.urgent}}',
    'add: {role.porter: {titel: Porter}}',
    'remove: [deadlines.expected]',
  ])('marks %s', (text) => {
    expect(isAccepted(text)).toBe(false)
  })

  it('offers the keys of an element behind its address, with what they mean', () => {
    for (const verb of ['change', 'add']) {
      const { patternProperties } = schema.properties[verb]
      const at = Object.keys(patternProperties).filter((one) =>
        new RegExp(one, 'u').test('deadline.response'),
      )
      expect(at).toHaveLength(1)
      const { properties } = resolve(patternProperties[at[0] ?? ''])
      expect(Object.keys(properties)).toContain('escalate')
      expect(resolve(properties.until).description).toContain('window')
    }
  })
})

/** What a reference leads to, as an editor follows it. */
function resolve(one: { readonly $ref?: string }) {
  let at = schema
  for (const key of one.$ref?.split('/').slice(1) ?? []) at = at[key]
  return one.$ref === undefined ? one : at
}
