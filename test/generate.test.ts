import ts from 'node:module'
import { describe, expect, test } from 'vitest'
import { editorSchema } from '../scripts/generate/editor-schema.ts'
import { constantName, jsonModule, textModule } from '../scripts/generate/module-text.ts'
import { departures, generatedFiles } from '../scripts/generate.ts'

/** What a generated module exports, as Node sees it. */
async function load(module: string): Promise<Readonly<Record<string, unknown>>> {
  const javascript = ts.stripTypeScriptTypes(module)
  return { ...(await import(`data:text/javascript,${encodeURIComponent(javascript)}`)) }
}

const yaml = 'packages/presets/procedures/hse-accident.yaml'

describe('an embedded text', () => {
  test.each([
    'plain: text\n',
    'back\\slash \\n `tick` ${value} \\${x} \\`',
    'windows\r\nlines\r\n',
    '事故: 以上包括本数\n',
    '',
  ])('%j comes out as it went in', async (text) => {
    expect(await load(textModule(yaml, text))).toEqual({ hseAccident: text })
  })

  test('names its source and the script, and is not to be edited', () => {
    const [first] = textModule(yaml, '').split('\n')
    expect(first).toBe(
      `// Generated from ${yaml} by scripts/generate.ts; change that instead of this.`,
    )
  })
})

describe('embedded data', () => {
  test('comes out as it went in, with its type', async () => {
    const value = { __zone: 'Asia/Shanghai', 'make-up': ['2024-02-04'], text: '"`${x}' }
    const type = { type: 'CalendarData', from: '@dueprocess/rules' }
    const module = jsonModule(
      'packages/presets/calendars/cn-office.json',
      JSON.stringify(value),
      type,
    )
    expect(module).toContain("import type { CalendarData } from '@dueprocess/rules'\n")
    expect(await load(module)).toEqual({ cnOffice: value })
  })

  test('that is no JSON is refused', () => {
    expect(() => jsonModule('a.json', '{', { type: 'A', from: './a.ts' })).toThrow(SyntaxError)
  })
})

test('a file name that makes no name of a constant is refused', () => {
  expect(constantName('calendars/eu-1182-71.json')).toBe('eu118271')
  expect(() => constantName('calendars/24-7.json')).toThrow('24-7.json')
})

describe('the generated files', () => {
  const sources = [
    { path: yaml, text: 'dueprocess: 1\n' },
    { path: 'packages/presets/calendars/cn-office.json', text: '{"id":"cn-office"}' },
    { path: 'packages/presets/test/fixtures/bad.yaml', text: 'a' },
    { path: 'packages/presets/package.json', text: '{}' },
    { path: 'examples/quickstart/accidents.yaml', text: 'accidents: []\n' },
    {
      path: 'packages/core/src/grammar/schema.json',
      text: '{"title":"Procedure","type":"object"}',
    },
  ]

  test('are made of presets, calendars, the example and the schema, and of nothing else', async () => {
    const paths = (await generatedFiles(sources)).map(({ path }) => path)
    const pages = paths.filter((path) => path.startsWith('docs/reference/language/'))
    expect(pages).toContain('docs/reference/language/steps.md')
    expect(paths.filter((path) => !pages.includes(path))).toEqual([
      'packages/presets/src/generated/procedures/hse-accident.ts',
      'packages/presets/src/generated/calendars/cn-office.ts',
      'packages/cli/src/demo/generated/accidents.ts',
      'packages/core/src/grammar/generated/procedure-source.ts',
      'packages/core/schema.json',
      'packages/presets/src/generated/clauses.ts',
      'packages/cli/src/generated/explanations.ts',
    ])
  })

  test('are told when missing, edited or left over', async () => {
    const expected = await generatedFiles(sources)
    const [, second, ...rest] = expected
    const edited = { path: second?.path ?? '', text: `${second?.text} ` }
    const leftOver = { path: 'packages/presets/src/generated/procedures/gone.ts', text: '' }
    expect(departures([...sources, ...expected], expected)).toEqual([])
    expect(departures([...sources, edited, ...rest, leftOver], expected)).toEqual([
      { path: 'packages/presets/src/generated/procedures/hse-accident.ts', why: 'missing' },
      { path: 'packages/presets/src/generated/calendars/cn-office.ts', why: 'differs' },
      { path: leftOver.path, why: 'no source' },
    ])
  })
})

test('the schema for editors has nothing that only the package knows', () => {
  const part = { title: 'Step', 'x-problem': 'invalid-name', examples: [{ by: 'x-ray' }] }
  const text = JSON.stringify({ properties: { step: part }, 'x-partial': true })
  const made = editorSchema(text)
  expect(JSON.parse(made).properties.step).toEqual({ title: 'Step', examples: [{ by: 'x-ray' }] })
  expect(made).not.toContain('"x-p')
})

describe('the types of the schema', () => {
  async function typesOf(schema: object): Promise<string> {
    const path = 'packages/core/src/grammar/schema.json'
    const files = await generatedFiles([{ path, text: JSON.stringify(schema) }])
    return files[0]?.text ?? ''
  }

  const definitions = {
    name: { title: 'Name', type: 'string', pattern: '^a' },
    due: { title: 'Due within', type: 'object', properties: { within: { $ref: '#/$defs/name' } } },
  }

  test('are named by titles, and texts stay strings', async () => {
    const types = await typesOf({
      title: 'Procedure',
      type: 'object',
      properties: { due: { $ref: '#/$defs/due', description: 'When it must have happened.' } },
      $defs: definitions,
    })
    expect(types).toContain('export interface ProcedureSource {')
    expect(types).toContain('* When it must have happened.')
    expect(types).toContain('due?: DueWithinSource')
    expect(types).toContain('within?: string')
    expect(types).not.toContain('was referenced by')
  })

  test('are one where only other readers of YAML see several', async () => {
    const types = await typesOf({
      title: 'Procedure',
      type: 'object',
      properties: {
        said: { $ref: '#/definitions/text' },
        most: { type: ['number', 'string'], pattern: '^[0-9]+(_[0-9]+)+$' },
      },
      definitions: { text: { title: 'Text', type: ['string', 'number', 'boolean'] } },
    })
    expect(types).toContain('said?: string')
    expect(types).toContain('most?: number')
  })

  test('of a partial object have no required properties, others keep theirs', async () => {
    const object = { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] }
    expect(await typesOf({ title: 'Strict', ...object })).toContain('a: number')
    expect(await typesOf({ title: 'Partial', 'x-partial': true, ...object })).toContain(
      'a?: number',
    )
  })

  test('do not exist for a reference to nothing', async () => {
    const schema = { title: 'Procedure', properties: { a: { $ref: '#/$defs/gone' } } }
    await expect(typesOf(schema)).rejects.toThrow('#/$defs/gone')
  })
})
