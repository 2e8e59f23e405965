import { describe, expect, it } from 'vitest'
import { documentReader } from '../src/index.ts'

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    items: { type: 'array', items: { $ref: '#/definitions/item' } },
  },
  required: ['name'],
  additionalProperties: false,
  definitions: { item: { title: 'Item', type: 'string', pattern: '^[a-z]+$' } },
}
const read = documentReader<{ readonly name?: string; readonly items?: readonly string[] }>(schema)

describe('a document beside a procedure', () => {
  it('is decoded by a grammar of its own, with the place of each part', () => {
    const text = 'name: 0800\nitems: [a, b]\n'
    const { source, locate, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    expect({ ...source }).toEqual({ name: '0800', items: ['a', 'b'] })
    const { start, end } = locate(source?.items ?? [], 1)
    expect(text.slice(start, end)).toBe('b')
  })

  it('is told what its grammar allows', () => {
    const { diagnostics } = read('nam: x\nitems: [A]\n')
    expect(diagnostics.map(({ code, suggestion }) => [code, suggestion?.text])).toEqual([
      ['unknown-key', 'name'],
      ['wrong-value', undefined],
    ])
  })

  it('has the strict profile of procedures', () => {
    expect(read('name: &a x\n').diagnostics).toMatchObject([{ code: 'anchor' }])
    expect(read('').diagnostics).toMatchObject([{ code: 'empty-document' }])
  })

  it('has no grammar that would not be held to', () => {
    expect(() => documentReader({ type: 'object', maxProperties: 1 })).toThrow(/maxProperties/)
  })
})
