import { createHash } from 'node:crypto'
import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digest, findJsonFault, sha256Hex } from '../../src/digest/index.ts'

/** JSON that a trail can keep, with keys and texts of every script. */
const json = fc
  .letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(null, true, false),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (number === 0 ? 0 : number)),
      fc.string({ unit: 'binary' }),
      fc.array(tie('value')),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
    ),
  }))
  .value.filter((value) => findJsonFault(value) === undefined)

function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  const reversed = Object.entries(value).reverse()
  return Object.fromEntries(reversed.map(([key, member]) => [key, shuffled(member as Json)]))
}

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by UTF-16 code units, at every level', () => {
    // Section 3.2.3: an emoji sorts by its surrogates, so before U+FB33.
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const members = Object.fromEntries(keys.map((key) => [key, { b: 1, a: 2 }]))
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']
    expect(Object.keys(JSON.parse(canonicalJson(members))).toSorted()).toEqual(sorted.toSorted())
    expect(canonicalJson(members)).toBe(
      `{${sorted.map((key) => `${JSON.stringify(key)}:{"a":2,"b":1}`).join(',')}}`,
    )
  })

  it('writes numbers as ECMAScript does', () => {
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, 1e21, 1e20, 2 ** 53, -1e-7]
    expect(canonicalJson(numbers)).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,1e+21,100000000000000000000,9007199254740992,-1e-7]',
    )
  })

  it('escapes only what must be escaped', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\"/\u2028')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/\u2028"')
  })

  it('keeps the order of lists and leaves out what is undefined', () => {
    const value = { b: [3, 1, 2], a: undefined } as unknown as Json
    expect(canonicalJson(value)).toBe('{"b":[3,1,2]}')
  })

  it('is one text for one value, which reads back to it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(canonicalJson(shuffled(value))).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      { seed: 7 },
    )
  })

  it('differs for values that differ', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const equal =
          JSON.stringify(shuffled(shuffled(a))) === JSON.stringify(shuffled(shuffled(b)))
        if (!equal) expect(canonicalJson(a) === canonicalJson(b)).toBe(sameTree(a, b))
      }),
      { seed: 7 },
    )
  })
})

describe('the digest', () => {
  it('is the SHA-256 of the UTF-8 of the canonical text, as another library computes it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const expected = createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
        expect(digest(value)).toBe(expected)
      }),
      { seed: 7 },
    )
  })

  it('of known texts is the known one (FIPS 180-4)', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})

describe('a value that can be kept', () => {
  it('is one that JSON gives back as it was', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        if (findJsonFault(value) !== undefined) return
        expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        expect(JSON.stringify(value)).not.toContain('\\u0000')
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('never makes the search throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
        (value) => {
          findJsonFault(value)
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })
})

function sameTree(a: Json, b: Json): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return members.map(([key, member]) => [key, sorted(member as Json)])
}
