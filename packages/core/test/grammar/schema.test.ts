import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/index.ts'
import { validate } from '../../src/grammar/index.ts'
import { readSchema } from '../../src/grammar/read-schema.ts'
import schema from '../../src/grammar/schema.json' with { type: 'json' }

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Part {
  [keyword: string]: unknown
  properties?: Record<string, Part>
  $defs?: Record<string, Part>
  anyOf?: Part[]
  items?: Part
  propertyNames?: Part
  additionalProperties?: false | Part
  type?: string
  enum?: Json[]
  const?: Json
  examples?: Json[]
  required?: string[]
  $ref?: string
}
const root = schema as unknown as Part

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
for (const keyword of ['x-behaviour', 'x-partial', 'x-problem']) ajv.addKeyword(keyword)
ajv.addSchema(schema)
const accepts = ajv.getSchema(schema.$id)
if (!accepts) throw new Error('no schema')

/** Every schema within a schema, with the way to it. */
function* parts(part: Part, path = '#'): Generator<[string, Part]> {
  yield [path, part]
  for (const [name, one] of Object.entries(part.$defs ?? {}))
    yield* parts(one, `${path}/$defs/${name}`)
  for (const [name, one] of Object.entries(part.properties ?? {}))
    yield* parts(one, `${path}/properties/${name}`)
  for (const [index, one] of (part.anyOf ?? []).entries())
    yield* parts(one, `${path}/anyOf/${index}`)
  if (part.items) yield* parts(part.items, `${path}/items`)
  if (part.additionalProperties)
    yield* parts(part.additionalProperties, `${path}/additionalProperties`)
}

describe('the schema', () => {
  const described = [...parts(root)].filter(([path]) => /\/(properties|\$defs)\/[^/]+$/.test(path))

  it('describes every part in a sentence', () => {
    const mute = described.filter(([, part]) => !/^[A-Z`].*\.$/s.test(String(part.description)))
    expect(mute.map(([path]) => path)).toEqual([])
    expect(described.length).toBeGreaterThan(200)
  })

  it('gives examples of every part', () => {
    const bare = described.filter(([, part]) => !part.examples?.length && !part.properties)
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('accepts its own examples', () => {
    const wrong = described.filter(([path, part]) => {
      const check = ajv.getSchema(schema.$id + path)
      return part.examples?.some((example) => check?.(example) !== true)
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})

describe('the walk', () => {
  it.each([
    [{ type: 'object', additionalProperties: false, patternProperties: {} }, 'patternProperties'],
    [{ type: 'string', format: 'date' }, 'format'],
    [{ type: 'array', items: { type: 'string' }, uniqueItems: true }, 'uniqueItems'],
    [{ anyOf: [{ type: 'string', maxLength: 3 }] }, 'maxLength'],
    [{ type: 'object', properties: {} }, 'additionalProperties'],
    [{ type: 'null' }, 'none of'],
  ])('refuses to start with what it would not hold: %j', (json, word) => {
    expect(() => readSchema(json)).toThrow(word)
  })

  const labels = fc.constantFrom<Json>(
    'x',
    '',
    { en: 'x' },
    { zh: 'x', 'zh-Hant': 'y' },
    {},
    { e: 'x' },
    [],
  )
  const values = fc.oneof(
    fc.constantFrom<Json>(
      'a',
      'a-b',
      'a b',
      '',
      '5 days',
      '75%',
      'case',
      'any-cell',
      'highest',
      'a.b',
    ),
    // Unquoted numbers and words are text to the walk where text is expected, so none are here.
    fc.constantFrom<Json>([], {}, ['a', 'b'], ['a b'], [[]], { a: 'b' }),
    labels,
  )

  /** A value that the schema accepts, mostly: parts may be replaced by something else. */
  function someValue(part: Part, depth: number): fc.Arbitrary<Json> {
    const right = rightValue(part, depth)
    return fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: values })
  }

  function rightValue(part: Part, depth: number): fc.Arbitrary<Json> {
    if (typeof part.$ref === 'string') {
      const target = root.$defs?.[part.$ref.slice('#/$defs/'.length)]
      if (!target) throw new Error(part.$ref)
      return rightValue(target, depth)
    }
    if (part.anyOf) return fc.oneof(...part.anyOf.map((one) => rightValue(one, depth)))
    if (part.const !== undefined) return fc.constant(part.const)
    if (part.enum) return fc.constantFrom(...part.enum)
    if (part.type === 'array' && part.items && depth > 0) {
      return fc.array(someValue(part.items, depth - 1), { minLength: 0, maxLength: 3 })
    }
    if (part.type === 'object') return objectOf(part, depth)
    const examples = (part.examples ?? ['x']) as Json[]
    if (part.type === 'boolean') return fc.boolean()
    if (part.type === 'number' || part.type === 'integer') {
      return fc.constantFrom<Json>(...examples, ...examples, 0, 2.5, -3)
    }
    return fc.constantFrom(...examples)
  }

  function objectOf(part: Part, depth: number): fc.Arbitrary<Json> {
    if (depth <= 0) return fc.constant({})
    const known = Object.entries(part.properties ?? {})
    const keys = fc.subarray(
      known.map(([key]) => key),
      { maxLength: Math.min(4, known.length) },
    )
    const chosen = keys.map((some) => [...new Set([...(part.required ?? []), ...some])])
    const names = fc.array(fc.constantFrom('a', 'of', 'x-y', 'a?', 'b c', '名', 'P1', '1'), {
      maxLength: 2,
    })
    return fc.tuple(chosen, names, fc.nat(30)).chain(([some, more, drop]) => {
      const rest = part.additionalProperties
      const entries: [string, fc.Arbitrary<Json>][] = some.map((key) => [
        key,
        someValue(part.properties?.[key] ?? {}, depth - 1),
      ])
      for (const key of more) {
        if (rest) entries.push([key, someValue(rest, depth - 1)])
        else if (drop === 1) entries.push([key, values])
      }
      if (drop === 0) entries.shift()
      return fc.record(Object.fromEntries(entries)) as fc.Arbitrary<Json>
    })
  }

  it('accepts and refuses what an independent validator accepts and refuses', () => {
    let accepted = 0
    fc.assert(
      fc.property(rightValue(root, 5), (value) => {
        const document = parseDocument(JSON.stringify(value)) // JSON is YAML.
        expect(document.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        const { diagnostics } = validate(document)
        const right = accepts(value) === true
        if (right) accepted++
        expect({ value, right, told: diagnostics.map(({ message }) => message) }).toEqual({
          value,
          right: diagnostics.length === 0,
          told: expect.anything(),
        })
      }),
      { numRuns: 1500 },
    )
    expect(accepted).toBeGreaterThan(100)
  })
})
