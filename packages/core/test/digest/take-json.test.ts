import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault, takeJson } from '../../src/digest/index.ts'

/** Every list and map in a value. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

describe('JSON that is taken over', () => {
  it('is the same value in objects of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // -0 and half characters are refused; fast-check gives both.
        fc.pre(findJsonFault(value) === undefined)
        const taken = takeJson(value)
        expect(taken).toEqual({ value })
        const copies = new Set(objectsIn('value' in taken ? taken.value : undefined))
        for (const object of objectsIn(value)) expect(copies.has(object)).toBe(false)
      }),
    )
  })

  it('is asked for each member once', () => {
    let asked = 0
    const member = {
      get inner() {
        asked++
        return [1, { deep: 'text' }]
      },
    }
    const taken = takeJson({ member })
    expect(taken).toEqual({ value: { member: { inner: [1, { deep: 'text' }] } } })
    expect(asked).toBe(1)
  })

  it('is refused with the place of its first fault', () => {
    const half = '\ud800'
    expect(takeJson({ a: [0, { 'b/c~d': Number.NaN }] })).toEqual({
      fault: { path: '/a/1/b~1c~0d', fault: 'not-finite' },
    })
    expect(takeJson([[half], Number.NaN])).toEqual({
      fault: { path: '/0/0', fault: 'lone-surrogate' },
    })
  })

  it('names members as it finds them, also those that every object inherits', () => {
    const value = { constructor: 1, toString: 2, hasOwnProperty: { valueOf: 3 } }
    const taken = takeJson(value)
    expect(JSON.stringify('value' in taken ? taken.value : '')).toBe(JSON.stringify(value))
    expect(takeJson(JSON.parse('{"__proto__": {}}'))).toEqual({
      fault: { path: '/__proto__', fault: 'forbidden-key' },
    })
  })
})
