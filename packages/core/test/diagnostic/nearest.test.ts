import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/diagnostic/index.ts'

const keys = ['title', 'clause', 'form', 'from', 'by', 'to', 'stages', 'steps', 'maximum']

describe('the nearest word', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['clauses', 'clause'],
    ['stage', 'stages'],
    ['fron', 'from'],
    ['max', 'maximum'],
    ['too', 'to'],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected)
  })

  it.each(['colour', 'xy', 'bi', '', 'ti', 'x'.repeat(1000)])('of %s is none', (word) => {
    expect(nearest(word, keys)).toBeUndefined()
  })

  it('is never the word itself', () => {
    expect(nearest('title', ['title'])).toBeUndefined()
  })

  it('takes the nearer of two', () => {
    expect(nearest('grades', ['grace', 'grade'])).toBe('grade')
  })

  it('finds a word of six letters or more after any one mistake', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/)
    fc.assert(
      fc.property(
        word,
        fc.nat(5),
        fc.constantFrom('drop', 'double', 'swap', 'replace'),
        (w, at, how) => {
          const rest = w.slice(at + 1)
          const wrong = {
            drop: w.slice(0, at) + rest,
            double: w.slice(0, at + 1) + w.slice(at),
            swap: w.slice(0, at) + rest.slice(0, 1) + w[at] + rest.slice(1),
            replace: `${w.slice(0, at)}-${rest}`,
          }[how]
          fc.pre(wrong !== w)
          expect(nearest(wrong, ['unrelated-and-long', w])).toBe(w)
        },
      ),
    )
  })
})
