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

function inEditor(path: string): { accepted: boolean; errors: unknown } {
  const accepted = accepts(parse(readFileSync(path, 'utf8')))
  return { accepted, errors: accepts.errors ?? [] }
}

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
    const choices = JSON.stringify(definitions).match(
      /"propertyNames":{"\$ref":"#\/definitions\/word"}/g,
    )
    expect(choices).toHaveLength(3)
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
