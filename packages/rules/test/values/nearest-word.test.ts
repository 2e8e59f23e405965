import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../src/values/index.ts'

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
    expect(nearestWord(word, keys)).toBe(expected)
  })

  it.each(['colour', 'xy', 'bi', '', 'ti', 'x'.repeat(1000)])('of %s is none', (word) => {
    expect(nearestWord(word, keys)).toBeUndefined()
  })

  it('is never the word itself', () => {
    expect(nearestWord('title', ['title'])).toBeUndefined()
  })

  it('takes the nearer of two', () => {
    expect(nearestWord('grades', ['grace', 'grade'])).toBe('grade')
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
          expect(nearestWord(wrong, ['unrelated-and-long', w])).toBe(w)
        },
      ),
    )
  })
})

describe('a word that is a part of another', () => {
  it.each([
    ['deaths', ['report.deaths', 'report.loss'], 'report.deaths'],
    ['dea', ['deaths', 'injured'], 'deaths'],
    ['deaths', ['report.deaths', 'victim.deaths'], undefined],
    ['rep', ['report', 'reply'], undefined],
    ['Lo', ['Low', 'High'], 'Low'],
    ['ti', ['title', 'form'], undefined],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearestWord(word, candidates)).toBe(expected)
  })
})

describe('the budget of letters', () => {
  const names = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `field-with-a-long-name-${index}`)

  it('is spent by every question that shares it, and then nothing is near', () => {
    const budget = { left: 50 }
    expect(nearestWord('titel', keys, budget)).toBe('title')
    expect(nearestWord('titel', keys, budget)).toBeUndefined()
    expect(budget.left).toBeLessThan(0)
  })

  it('lasts for thousands of names, and ends where there are millions', () => {
    let asked = 0
    const endless = function* (): Iterable<string> {
      for (;;) {
        asked += 1
        yield 'x'.repeat(60)
      }
    }
    expect(nearestWord('field-with-a-long-nmae-4999', names(5_000))).toBe(
      'field-with-a-long-name-4999',
    )
    expect(nearestWord('x'.repeat(58), endless())).toBeUndefined()
    expect(asked).toBeLessThan(10_000)
  })

  it('is not spent on candidates that are longer than any word', () => {
    const long = Array.from({ length: 1_000 }, () => 'x'.repeat(10_000))
    expect(nearestWord('titel', [...long, 'title'])).toBe('title')
  })
})

describe('the distance', () => {
  const word = fc.stringMatching(/^[ab]{3,16}$/)

  /** The same recurrence over the whole square, without a limit. */
  function alignment(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    )
    const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
        const row = table[i] as number[]
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swap ? at(i - 2, j - 2) + 1 : Infinity,
        )
      }
    }
    return at(a.length, b.length)
  }

  it('is the one that looks at every place, not only near the diagonal', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(a !== b && !b.startsWith(a))
        const allowed = [3, 6, 10, 16].filter((length) => a.length >= length).length
        expect(nearestWord(a, [b])).toBe(alignment(a, b) <= allowed ? b : undefined)
      }),
      { numRuns: 2_000 },
    )
  })
})
