import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Alignment,
  type AlignOptions,
  align,
  type Behaviour,
  numberBehaviour,
} from '../src/index.ts'

/** Moves by place: `activity` to a place; silent ones begin with a dash. */
type Net = Readonly<Record<string, readonly (readonly [activity: string, to: string])[]>>

function behaviourOf(net: Net, finals: readonly string[]): Behaviour<string> {
  return {
    initial: 'a',
    keyOf: (place) => place,
    isFinal: (place) => finals.includes(place),
    movesFrom: (place) => {
      return (net[place] ?? []).map(([activity, to]) => {
        return { activity, isSilent: activity.startsWith('-'), to }
      })
    },
  }
}

function aligned(net: Net, trace: string, options?: AlignOptions, finals = ['z']): Alignment {
  const behaviour = numberBehaviour(behaviourOf(net, finals))
  return align(behaviour, { activities: [...trace], factsAfter: () => undefined }, options)
}

/** `r` for what is in both, `+r` for what is in the log alone, `-r` for what is missing. */
function told({ moves }: Alignment): string {
  const signs = { both: '', log: '+', model: '-', silent: '~' }
  return moves.map(({ kind, activity }) => signs[kind] + activity).join(' ')
}

const line: Net = { a: [['r', 'b']], b: [['s', 'c']], c: [['t', 'z']] }

describe('an alignment', () => {
  test.each([
    ['rst', 0, 'r s t'],
    ['rt', 1, 'r -s t'],
    ['rsst', 1, 'r s +s t'],
    ['rxst', 1, 'r +x s t'],
    ['srt', 2, '-r s +r t'],
    ['', 3, '-r -s -t'],
  ])('of "%s" costs %i', (trace, cost, moves) => {
    const found = aligned(line, trace)
    expect(found).toMatchObject({ cost, proven: true, fromMiddle: false })
    expect(told(found).split(' ').length).toBe(moves.split(' ').length)
    if (trace !== 'srt' && trace !== 'rsst') expect(told(found)).toBe(moves)
  })

  test('goes through what is silent at no cost, in circles too', () => {
    const net: Net = {
      a: [['-1', 'b']],
      b: [
        ['-2', 'a'],
        ['r', 'z'],
      ],
    }
    expect(aligned(net, 'r')).toMatchObject({ cost: 0, proven: true })
  })

  test('of a history without its beginning costs nothing where that is free', () => {
    expect(aligned(line, 'st')).toMatchObject({ cost: 1, fromMiddle: false })
    expect(aligned(line, 'st', { begins: 'anywhere' })).toMatchObject({ cost: 0, fromMiddle: true })
    expect(aligned(line, 'rst', { begins: 'anywhere' })).toMatchObject({
      cost: 0,
      fromMiddle: false,
    })
  })

  test('of a case that is still open costs nothing where that is free', () => {
    expect(aligned(line, 'r')).toMatchObject({ cost: 2 })
    expect(aligned(line, 'r', { ends: 'anywhere' })).toMatchObject({ cost: 0 })
  })

  test('that is out of reach within the budget is not proven', () => {
    const found = aligned(line, 'x'.repeat(50), { budget: 5 })
    expect(found).toMatchObject({ proven: false, moves: [] })
  })

  test('to where there is no end is not proven', () => {
    expect(aligned({ a: [['r', 'b']] }, 'r')).toMatchObject({ proven: false })
  })

  test('is not proven where there are more places than can be looked at', () => {
    const endless: Behaviour<number> = {
      initial: 0,
      keyOf: String,
      isFinal: (place) => place === 3,
      movesFrom: (place) => [{ activity: 'r', isSilent: false, to: place + 1 }],
    }
    const trace = { activities: ['r', 'r', 'r'], factsAfter: () => undefined }
    const numbered = numberBehaviour(endless)
    expect(align(numbered, trace)).toMatchObject({ cost: 0, proven: true })
    expect(align(numbered, { ...trace, activities: ['r'] }, { begins: 'anywhere' })).toMatchObject({
      proven: false,
    })
  })

  test('of a long trace that fits is found at once', () => {
    const loop: Net = {
      a: [
        ['r', 'a'],
        ['t', 'z'],
      ],
    }
    expect(aligned(loop, `${'r'.repeat(50_000)}t`)).toMatchObject({ cost: 0, proven: true })
  })
})

describe('the cost of an alignment', () => {
  const letters = ['r', 's', 't', '-1']
  const places = ['a', 'b', 'c', 'd', 'z']
  const net = fc
    .array(
      fc.tuple(fc.constantFrom(...places), fc.constantFrom(...letters), fc.constantFrom(...places)),
      {
        maxLength: 12,
      },
    )
    .map((moves): Net => {
      return Object.fromEntries(
        places.map((place) => [
          place,
          moves.flatMap(([from, activity, to]) =>
            from === place ? [[activity, to] as const] : [],
          ),
        ]),
      )
    })
  const trace = fc.string({ unit: fc.constantFrom('r', 's', 't', 'x'), maxLength: 7 })

  test('is the least that there is, as found without any estimate', () => {
    fc.assert(
      fc.property(net, trace, fc.boolean(), fc.boolean(), (moves, text, middle, open) => {
        const begins = middle ? 'anywhere' : 'beginning'
        const ends = open ? 'anywhere' : 'end'
        const found = aligned(moves, text, { begins, ends })
        const least = leastCost(moves, text, middle, open)
        if (least === undefined) expect(found.proven).toBe(false)
        else expect(found).toMatchObject({ cost: least, proven: true })
      }),
      { numRuns: 2000 },
    )
  })

  test('is what its moves cost, and they give the trace', () => {
    fc.assert(
      fc.property(net, trace, (moves, text) => {
        const found = aligned(moves, text)
        if (!found.proven) return
        const priced = found.moves.filter(({ kind }) => kind === 'log' || kind === 'model')
        expect(priced.length).toBe(found.cost)
        const done = found.moves.filter(({ kind }) => kind === 'log' || kind === 'both')
        expect(done.map(({ activity }) => activity).join('')).toBe(text)
      }),
    )
  })
})

/** All states again and again, until none becomes cheaper. */
function leastCost(net: Net, text: string, middle: boolean, open: boolean): number | undefined {
  const reachable = new Set(['a'])
  for (const place of reachable) for (const [, to] of net[place] ?? []) reachable.add(to)
  const costs = new Map<string, number>()
  for (const place of middle ? reachable : ['a']) costs.set(`${place}0`, 0)
  for (let changed = true; changed; ) {
    changed = false
    const lower = (place: string, done: number, cost: number): void => {
      if (cost >= (costs.get(`${place}${done}`) ?? Number.POSITIVE_INFINITY)) return
      costs.set(`${place}${done}`, cost)
      changed = true
    }
    for (const [key, cost] of [...costs]) {
      const place = key.slice(0, 1)
      const done = Number(key.slice(1))
      if (done < text.length) lower(place, done + 1, cost + 1)
      for (const [activity, to] of net[place] ?? []) {
        lower(to, done, cost + (activity.startsWith('-') ? 0 : 1))
        if (activity === text[done]) lower(to, done + 1, cost)
      }
    }
  }
  const ends = [...reachable].filter((place) => open || place === 'z')
  const found = ends.flatMap((place) => costs.get(`${place}${text.length}`) ?? [])
  return found.length === 0 ? undefined : Math.min(...found)
}
