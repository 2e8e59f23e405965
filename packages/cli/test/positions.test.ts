import { positionOf } from '@dueprocess/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionsOf } from '../src/check/positions.ts'

const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', '事', '𠮷', '\ud842', '\t', '')

test('many positions at once are those that the library finds one by one', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(30)), (pieces, offsets) => {
      const text = pieces.join('')
      const found = positionsOf(text, offsets)
      for (const offset of offsets) expect(found.get(offset)).toEqual(positionOf(text, offset))
    }),
  )
})
