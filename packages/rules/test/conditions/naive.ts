import fc from 'fast-check'
import type { Json, Scope } from '../../src/values/index.ts'
import { boolean, cause, date, grade, number, scopeOf, text } from './facts.ts'

/**
 * A second, slow implementation of conditions: it prints random trees as an author might write
 * them and evaluates the same trees by the definition, with nothing compiled and nothing shared.
 */

const domain = { minimum: -2, maximum: 3 }
const small = { kind: 'number', integer: true, ...domain } as const

export const naiveScope: Scope = scopeOf({
  'f.x': small,
  'f.y': small,
  z: number,
  p: boolean,
  q: boolean,
  r: boolean,
  grade,
  cause,
  day: date,
  note: text,
  numbers: { kind: 'list', of: number },
  people: { kind: 'list', of: { kind: 'record', fields: { age: number, hurt: boolean } } },
})

export type Facts = Readonly<Record<string, Json>>
/** A number, a word, a truth; undefined is unknown. */
type Result = boolean | number | string | undefined
type Locals = Readonly<Record<string, Json | undefined>>

/** One node: how it is written, and what it is worth. */
export interface Naive {
  readonly text: string
  value(facts: Facts, locals: Locals): Result
}

interface Numeric extends Naive {
  /** Every value that it may still have; only where that may decide a comparison. */
  possible?(facts: Facts, locals: Locals): readonly number[]
}

const node = (text: string, value: Naive['value']): Naive => ({ text, value })
const blanks = (text: string): string => text

/** A fact that is not of its type is unknown. */
function fact(name: string, fits: (value: Json) => boolean): Naive {
  return node(name, (facts, locals) => {
    const value = Object.hasOwn(locals, name) ? locals[name] : facts[name]
    return value !== undefined && value !== null && fits(value) ? (value as Result) : undefined
  })
}

const isNumber = (value: Json): boolean => typeof value === 'number' && Number.isFinite(value)
const isTruth = (value: Json): boolean => typeof value === 'boolean'
const words =
  (all: readonly string[]) =>
  (value: Json): boolean =>
    all.includes(value as string)

type Test = (a: number, b: number) => boolean
const tests: Readonly<Record<string, Test>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '≠': (a, b) => a !== b,
  '≤': (a, b) => a <= b,
  '≥': (a, b) => a >= b,
}
const operator = fc.constantFrom(...Object.keys(tests))
const equality = fc.constantFrom('=', '!=')

function strict(values: readonly Result[], run: (known: readonly never[]) => Result): Result {
  return values.includes(undefined) ? undefined : run(values as readonly never[])
}

/** The truth that all combinations share, or undefined. */
function forAll(as: readonly number[], bs: readonly number[], test: Test): boolean | undefined {
  const truths = new Set(as.flatMap((a) => bs.map((b) => test(a, b))))
  return truths.size === 1 ? [...truths][0] : undefined
}

function compare(symbol: string, a: Numeric, b: Numeric): Naive {
  const test = tests[symbol] as Test
  return node(`${a.text} ${symbol} ${b.text}`, (facts, locals) => {
    const left = a.value(facts, locals)
    const right = b.value(facts, locals)
    if (left !== undefined && right !== undefined) return test(left as number, right as number)
    if (a.possible === undefined && b.possible === undefined) return undefined
    const of = (one: Numeric, value: Result): readonly number[] =>
      value === undefined ? (one.possible?.(facts, locals) ?? []) : [value as number]
    const [as, bs] = [of(a, left), of(b, right)]
    return as.length === 0 || bs.length === 0 ? undefined : forAll(as, bs, test)
  })
}

/** A missing number is anywhere between the ends of its domain; half steps stand for "anywhere". */
const steps = 2 * (domain.maximum - domain.minimum) + 1
const all = Array.from({ length: steps }, (_, index) => domain.minimum + index / 2)

/** All results of a function over the completions of its operands. */
function combined(
  options: readonly (readonly number[])[],
  combine: (values: readonly number[]) => number,
): readonly number[] {
  const rows = options.reduce<readonly (readonly number[])[]>(
    (rest, next) => rest.flatMap((row) => next.map((value) => [...row, value])),
    [[]],
  )
  return [...new Set(rows.map(combine))]
}

const aggregates: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((a, b) => a + b, 0),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
}

const literal = fc.integer({ min: -3, max: 4 }).map((n) => node(n < 0 ? `(${n})` : `${n}`, () => n))
const numberFact = fc.constantFrom('f.x', 'f.y', 'z').map((name) => fact(name, isNumber))
const boundedFact = fc.constantFrom('f.x', 'f.y').map((name) => fact(name, isNumber))

const aggregate: fc.Arbitrary<Numeric> = fc
  .tuple(
    fc.constantFrom(...Object.keys(aggregates)),
    fc.array(fc.oneof(boundedFact, literal), { minLength: 1, maxLength: 3 }),
  )
  .map(([name, operands]) => {
    const combine = aggregates[name] as (values: readonly number[]) => number
    const possible = (facts: Facts, locals: Locals): readonly number[] =>
      combined(
        operands.map((one) => {
          const value = one.value(facts, locals)
          return value === undefined ? all : [value as number]
        }),
        combine,
      )
    return {
      text: `${name}(${operands.map((one) => one.text).join(', ')})`,
      value: (facts, locals) =>
        strict(
          operands.map((one) => one.value(facts, locals)),
          combine,
        ),
      possible,
    }
  })

function countOf(conditions: readonly Naive[]): Numeric {
  const truths = (facts: Facts, locals: Locals): readonly Result[] =>
    conditions.map((one) => one.value(facts, locals))
  return {
    text: `count(${conditions.map((one) => one.text).join(', ')})`,
    value: (facts, locals) =>
      strict(truths(facts, locals), (known) => known.filter(Boolean).length),
    possible: (facts, locals) =>
      combined(
        truths(facts, locals).map((truth) => (truth === undefined ? [0, 1] : [Number(truth)])),
        (values) => values.reduce((a, b) => a + b, 0),
      ),
  }
}

function conjunction(values: readonly Result[]): Result {
  if (values.includes(false)) return false
  return values.includes(undefined) ? undefined : true
}

function negation(value: Result): Result {
  return value === undefined ? undefined : !value
}

function disjunction(values: readonly Result[]): Result {
  return negation(conjunction(values.map(negation)))
}

const grades = grade.kind === 'enumeration' ? grade.values : []
const causes = cause.kind === 'enumeration' ? cause.values : []

const gradeComparison = fc.tuple(operator, fc.constantFrom(...grades)).map(([symbol, word]) => {
  const a = fact('grade', words(grades))
  const test = tests[symbol] as Test
  return node(`grade ${symbol} "${word}"`, (facts, locals) => {
    const value = a.value(facts, locals)
    return value === undefined
      ? undefined
      : test(grades.indexOf(value as string), grades.indexOf(word))
  })
})

const wordComparison = fc
  .tuple(
    equality,
    fc.constantFrom(...[...causes.map((word) => ['cause', word]), ['note', 'a'], ['note', 'b"\\']]),
  )
  .map(([symbol, [name = '', word = '']]) => {
    const fits = name === 'cause' ? words(causes) : (value: Json) => typeof value === 'string'
    const a = fact(name, fits)
    return node(`${name} ${symbol} ${JSON.stringify(word)}`, (facts, locals) => {
      const value = a.value(facts, locals)
      return value === undefined ? undefined : (value === word) === (symbol === '=')
    })
  })

const dayComparison = fc
  .tuple(
    operator,
    fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01'),
    fc.constantFrom(0, 1, 2),
  )
  .map(([symbol, start, days]) => {
    const test = tests[symbol] as Test
    const shift = days === 0 ? '' : ` + ${days} day${days > 1 ? 's' : ''}`
    return node(`day ${symbol} date("${start}")${shift}`, (facts) => {
      const value = facts.day
      const ms = typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
      return Number.isNaN(ms)
        ? undefined
        : test(ms, Date.parse(`${start}T00:00:00Z`) + days * 86_400_000)
    })
  })

const range = fc
  .tuple(
    numberFact,
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: -2, max: 2 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([x, from, to, low, width]) =>
    node(
      `${x.text} in ${from ? '[' : '('}${low}..${low + width}${to ? ']' : ')'}`,
      (facts, locals) =>
        strict(
          [x.value(facts, locals)],
          ([value = 0]) =>
            (from ? value >= low : value > low) &&
            (to ? value <= low + width : value < low + width),
        ),
    ),
  )

const between = fc.tuple(numberFact, numberFact, numberFact).map(([x, low, high]) =>
  node(`${x.text} between ${low.text} and ${high.text}`, (facts, locals) => {
    const [value, least, most] = [x, low, high].map((one) => one.value(facts, locals))
    const above = strict([value, least], ([a = 0, b = 0]) => a >= b)
    const below = strict([value, most], ([a = 0, b = 0]) => a <= b)
    return conjunction([above, below])
  }),
)

const oneOf = fc
  .tuple(numberFact, fc.array(fc.oneof(literal, numberFact), { minLength: 1, maxLength: 3 }))
  .map(([x, items]) =>
    node(`${x.text} in (${items.map((one) => one.text).join(', ')})`, (facts, locals) =>
      disjunction(
        items.map((one) =>
          strict([x.value(facts, locals), one.value(facts, locals)], ([a, b]) => a === b),
        ),
      ),
    ),
  )

const memberOf = literal.map((x) =>
  node(`${x.text} in numbers`, (facts, locals) => {
    const { numbers } = facts
    if (!Array.isArray(numbers)) return undefined
    return disjunction(
      numbers.map((one) => (isNumber(one) ? one === x.value(facts, locals) : undefined)),
    )
  }),
)

const known = fc
  .tuple(
    fc.constantFrom('f.x', 'p', 'grade', 'day'),
    fc.constantFrom('defined', '= null', '!= null'),
  )
  .map(([name, how]) =>
    node(how === 'defined' ? `defined(${name})` : `${name} ${how}`, (facts) => {
      const value = facts[name] ?? null
      const fits = {
        'f.x': isNumber,
        p: isTruth,
        grade: words(grades),
        day: (one: Json) => !Number.isNaN(Date.parse(String(one))),
      }
      const isKnown = value !== null && fits[name as 'p'](value)
      return isKnown === (how !== '= null')
    }),
  )

const truthFact = fc.constantFrom('p', 'q', 'r').map((name) => fact(name, isTruth))

function recursive(depth: number): fc.Arbitrary<Naive> {
  const arithmetic = fc
    .tuple(numberFact, fc.constantFrom('+', '-', '*'), fc.oneof(numberFact, literal))
    .map(([a, symbol, b]) =>
      node(`${a.text} ${symbol} ${b.text}`, (facts, locals) =>
        strict([a.value(facts, locals), b.value(facts, locals)], ([x = 0, y = 0]) =>
          symbol === '+' ? x + y : symbol === '-' ? x - y : x * y + 0,
        ),
      ),
    )
  const leaf = fc.oneof(
    truthFact,
    fc
      .tuple(operator, numberFact, fc.oneof(literal, numberFact, arithmetic))
      .map(([o, a, b]) => compare(o, a, b)),
    fc
      .tuple(operator, aggregate, fc.oneof(literal, numberFact, aggregate))
      .map(([o, a, b]) => compare(o, a, b)),
    gradeComparison,
    wordComparison,
    dayComparison,
    range,
    between,
    oneOf,
    memberOf,
    known,
  )
  if (depth === 0) return leaf
  const inner = recursive(depth - 1)
  const grouped = inner.map((one) => ({ ...one, text: blanks(`(${one.text})`) }))
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(grouped, { minLength: 2, maxLength: 3 }))
        .map(([word, parts]) =>
          node(parts.map((one) => one.text).join(` ${word} `), (facts, locals) => {
            const values = parts.map((one) => one.value(facts, locals))
            return word === 'and' ? conjunction(values) : disjunction(values)
          }),
        ),
    },
    inner.map((one) =>
      node(`not(${one.text})`, (facts, locals) => negation(one.value(facts, locals))),
    ),
    fc
      .tuple(operator, fc.array(inner, { minLength: 1, maxLength: 3 }), literal)
      .map(([symbol, parts, limit]) => compare(symbol, countOf(parts), limit)),
    fc.tuple(inner, inner, inner).map(([condition, then, otherwise]) =>
      node(`if ${condition.text} then ${then.text} else ${otherwise.text}`, (facts, locals) => {
        const truth = condition.value(facts, locals)
        const [a, b] = [then.value(facts, locals), otherwise.value(facts, locals)]
        if (truth === undefined) return a === b ? a : undefined
        return truth ? a : b
      }),
    ),
    fc
      .tuple(fc.constantFrom('some', 'every'), operator, literal, fc.boolean(), inner)
      .map(([word, symbol, limit, byAge, other]) => {
        const own = byAge
          ? compare(symbol, fact('v.age', isNumber), limit)
          : fact('v.hurt', isTruth)
        return node(
          `${word} v in people satisfies ${own.text} or (${other.text})`,
          (facts, locals) => {
            const { people } = facts
            if (!Array.isArray(people)) return undefined
            const values = people.map((one: Json) => {
              const record =
                typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as Facts) : {}
              const inside = { ...locals, 'v.age': record.age, 'v.hurt': record.hurt }
              return disjunction([own.value(facts, inside), other.value(facts, inside)])
            })
            return word === 'some' ? disjunction(values) : conjunction(values)
          },
        )
      }),
  )
}

/** Random conditions over `naiveScope`. */
export const naiveCondition: fc.Arbitrary<Naive> = recursive(2)

const often = <T extends Json>(value: fc.Arbitrary<T>): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('?') },
  )
const smallNumber = fc.integer({ min: domain.minimum, max: domain.maximum })

/** Random facts: known, missing, null or of a wrong type. */
export const naiveFacts: fc.Arbitrary<Facts> = fc.record(
  {
    'f.x': often(smallNumber),
    'f.y': often(smallNumber),
    z: often(fc.oneof(smallNumber, fc.constantFrom(0.5, Number.NaN))),
    p: often(fc.boolean()),
    q: often(fc.boolean()),
    r: often(fc.boolean()),
    grade: often(fc.constantFrom(...grades)),
    cause: often(fc.constantFrom(...causes)),
    day: often(fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02')),
    note: often(fc.constantFrom('a', 'b"\\', '')).filter((note) => note !== '?'),
    numbers: often(fc.array(often(smallNumber), { maxLength: 3 })),
    people: often(
      fc.array(
        fc.record({ age: often(smallNumber), hurt: often(fc.boolean()) }, { requiredKeys: [] }),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: [] },
)
