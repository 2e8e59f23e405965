import { later, type Sentence, say } from '@dueprocess/rules'

/** Where a value is not what it must be, and what it must be there. */
export interface Misfit {
  /** JSON pointer (RFC 6901) of the place. */
  readonly path: string
  readonly expected: string
}

/** Finds the first place at which a value has another shape. */
export type Shape = (value: unknown) => Misfit | undefined

/** Whatever a test accepts. */
export function is(expected: Sentence, test: (value: unknown) => boolean): Shape {
  return (value) => (test(value) ? undefined : { path: '', expected: expected() })
}

export const text: Shape = is(later`a text`, (value) => typeof value === 'string')
export const count: Shape = is(later`a number from 0, without a fraction`, (value) => {
  return Number.isSafeInteger(value) && (value as number) >= 0
})

/** One of some words or numbers, or `true`. */
export function oneOf<Value extends string | number | true>(...values: readonly Value[]): Shape {
  return is(
    () => values.join(say` or `),
    (value) => (values as readonly unknown[]).includes(value),
  )
}

export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? undefined : shape(value))
}

/** A member that may be left out, of a {@link record}. */
export function optional(shape: Shape): Shape {
  const allowed: Shape = (value) => (value === undefined ? undefined : shape(value))
  optionals.add(allowed)
  return allowed
}

const optionals = new WeakSet<Shape>()

export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return { path: '', expected: say`a list` }
    for (let index = 0; index < value.length; index++) {
      const misfit = shape(value[index])
      if (misfit) return below(String(index), misfit)
    }
    return undefined
  }
}

/** An object whose members have any names and one shape. */
export function mapOf(shape: Shape): Shape {
  return (value) => {
    if (!isMap(value)) return { path: '', expected: say`an object` }
    for (const name of Object.keys(value)) {
      const misfit = shape(value[name])
      if (misfit) return below(name, misfit)
    }
    return undefined
  }
}

/** An object with these members; what else it has is not looked at. */
export function record(members: Readonly<Record<string, Shape>>): Shape {
  const shapes = new Map(Object.entries(members))
  const required = [...shapes].filter(([, shape]) => !optionals.has(shape))
  return (value) => {
    if (!isMap(value)) return { path: '', expected: say`an object` }
    for (const [name, shape] of required) {
      const misfit = shape(value[name])
      if (misfit) return below(name, misfit)
    }
    // Most members that may be left out are: only those that are there are looked at.
    for (const name of Object.keys(value)) {
      const shape = shapes.get(name)
      const misfit = shape && optionals.has(shape) ? shape(value[name]) : undefined
      if (misfit) return below(name, misfit)
    }
    return undefined
  }
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function below(name: string, { path, expected }: Misfit): Misfit {
  return { path: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}${path}`, expected }
}
