import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseDocument } from '../../src/document/index.ts'
import { validate } from '../../src/grammar/index.ts'
import { readSchema } from '../../src/grammar/read-schema.ts'
import schema from '../../src/grammar/schema.json' with { type: 'json' }

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Part {
  [keyword: string]: unknown
  properties?: Record<string, Part>
  definitions?: Record<string, Part>
  anyOf?: Part[]
  items?: Part
  propertyNames?: Part
  additionalProperties?: false | Part
  type?: string
  enum?: Json[]
  const?: Json
  default?: Json
  examples?: Json[]
  required?: string[]
  $ref?: string
  title?: string
  'x-related'?: string[]
  defaultSnippets?: { label: string; body?: Json; bodyText?: string }[]
}
const root = schema as unknown as Part

const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
})
for (const keyword of ['x-behaviour', 'x-partial', 'x-problem', 'x-related', 'defaultSnippets']) {
  ajv.addKeyword(keyword)
}
ajv.addSchema(schema)
const accepts = ajv.getSchema(schema.$id)
if (!accepts) throw new Error('no schema')

/** Every schema within a schema, with the way to it. */
function* parts(part: Part, path = '#'): Generator<[string, Part]> {
  yield [path, part]
  for (const [name, one] of Object.entries(part.definitions ?? {}))
    yield* parts(one, `${path}/definitions/${name}`)
  for (const [name, one] of Object.entries(part.properties ?? {}))
    yield* parts(one, `${path}/properties/${name}`)
  for (const [index, one] of (part.anyOf ?? []).entries())
    yield* parts(one, `${path}/anyOf/${index}`)
  if (part.items) yield* parts(part.items, `${path}/items`)
  if (part.additionalProperties)
    yield* parts(part.additionalProperties, `${path}/additionalProperties`)
}

/** What a reference leads to, with what stands beside it. */
function resolved({ $ref, ...part }: Part): Part {
  if ($ref === undefined) return part
  const target = root.definitions?.[$ref.slice('#/definitions/'.length)]
  if (!target) throw new Error(`${$ref} leads nowhere`)
  return { ...resolved(target), ...part }
}

type Place = { path: string; part: Part; inDocument: (value: Json) => Json }

/** Every part that a document can have, once, with the smallest document around it. */
function places(): Place[] {
  const found: Place[] = []
  const waiting: Place[] = [{ path: '', part: root, inDocument: (value) => value }]
  const seen = new Set<string>()
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    found.push(place)
    const { $ref } = place.part
    if ($ref !== undefined && seen.has($ref)) continue
    if ($ref !== undefined) seen.add($ref)
    waiting.push(...placesIn({ ...place, part: resolved(place.part) }))
  }
  return found
}

function placesIn({ path, part, inDocument }: Place): Place[] {
  const least = Object.fromEntries((part.required ?? []).map((key) => [key, sampleOf(part, key)]))
  const entries = Object.entries(part.properties ?? {}).map(([key, one]) => ({
    path: path === '' ? key : `${path}.${key}`,
    part: one,
    inDocument: (value: Json) => inDocument({ ...least, [key]: value }),
  }))
  const forms = (part.anyOf ?? []).map((one, form) => ({
    path: `${path}|${form}`,
    part: one,
    inDocument,
  }))
  const { items, additionalProperties: rest, minItems = 1 } = part
  const inItem = (value: Json) => inDocument(Array(Number(minItems)).fill(value))
  const inRest = (value: Json) => inDocument({ ...least, [nameIn(part)]: value })
  return [
    ...entries,
    ...forms,
    ...(items ? [{ path: `${path}[]`, part: items, inDocument: inItem }] : []),
    ...(rest ? [{ path: `${path}.*`, part: rest, inDocument: inRest }] : []),
  ]
}

function nameIn({ propertyNames }: Part): string {
  return propertyNames ? String(resolved(propertyNames).examples?.[0]) : 'x'
}

function sampleOf({ properties }: Part, key: string): Json {
  const one = resolved(properties?.[key] ?? {})
  return one.const ?? one.examples?.[0] ?? ''
}

describe('the schema', () => {
  const all = places()
  const described = all.filter(({ path }) => /(^|\.)[a-z-]+$/.test(path))

  it('describes every key in a sentence', () => {
    const mute = described.filter(
      ({ part }) => !/^[A-Z`“].*\.$/s.test(String(resolved(part).description)),
    )
    expect(mute.map(({ path }) => path)).toEqual([])
    expect(described.length).toBeGreaterThan(180)
  })

  it('describes every definition in a sentence, by a name of its own, with an example', () => {
    const definitions = Object.entries(root.definitions ?? {})
    const poor = definitions.filter(
      ([, { title, description, examples }]) =>
        !title || !/^[A-Z`].*\.$/s.test(String(description)) || !examples?.length,
    )
    expect(poor.map(([name]) => name)).toEqual([])
    const titles = [...parts(root)].flatMap(([, { title }]) => (title ? [title] : []))
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([])
  })

  it('gives examples of every key', () => {
    const bare = described.filter(({ part }) => !resolved(part).examples?.length)
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  it('accepts each of its examples in a document', () => {
    let tried = 0
    for (const { path, part, inDocument } of all) {
      for (const example of [...(resolved(part).examples ?? []), resolved(part).default]) {
        if (example === undefined || path === '') continue
        const document = inDocument(example)
        const { diagnostics } = validate(parseDocument(JSON.stringify(document)))
        const told = diagnostics.map(({ message }) => message)
        const accepted = accepts(document)
        expect({ path, example, accepted, told }).toEqual({
          path,
          example,
          accepted: true,
          told: [],
        })
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(300)
  })

  it('relates keys to keys that there are', () => {
    const keys = new Set<string>(Object.keys(root.properties ?? {}))
    const names = new Set<string>(Object.keys(root.definitions ?? {}))
    const known = (key: string, of: Part | undefined): boolean => {
      const forms = [of, ...(of?.anyOf ?? [])]
      return forms.some((form) => form?.properties !== undefined && key in form.properties)
    }
    const wrong = [...parts(root)].flatMap(([path, part]) => {
      const owner = /#\/definitions\/([^/]+)/.exec(path)?.[1]
      return (part['x-related'] ?? []).filter((related) => {
        const [first = '', second] = related.split('.')
        if (second !== undefined) return !known(second, root.definitions?.[first])
        const beside = owner !== undefined && known(first, root.definitions?.[owner])
        return !beside && !keys.has(first) && !names.has(first)
      })
    })
    expect(wrong).toEqual([])
  })

  it('offers snippets that it accepts as they stand', () => {
    const withSnippets = all.filter(({ part }) => resolved(part).defaultSnippets)
    const labels = withSnippets.flatMap(({ part, inDocument }) =>
      (resolved(part).defaultSnippets ?? []).map(({ label, body, bodyText }) => {
        const text = bodyText ?? JSON.stringify(body)
        const filled = text.replace(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll('\\\\', '\\')
        expect({ label, accepted: accepts(inDocument(parse(filled))) }).toEqual({
          label,
          accepted: true,
        })
        return label
      }),
    )
    for (const label of ['step', 'stage', 'deadline', 'decision']) expect(labels).toContain(label)
  })

  it('keeps to what draft-07 has, since editors know that draft best', () => {
    const later = ['$defs', 'dependentRequired', 'prefixItems', 'unevaluatedProperties', '$anchor']
    const found = [...parts(root)].flatMap(([, part]) => later.filter((word) => word in part))
    expect(found).toEqual([])
    expect(root.$schema).toBe('http://json-schema.org/draft-07/schema#')
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
    [{ type: ['string', 'null'] }, 'none of'],
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
    // Numbers and true are names to the walk where they are unquoted, and to nobody else.
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
      const target = root.definitions?.[part.$ref.slice('#/definitions/'.length)]
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
