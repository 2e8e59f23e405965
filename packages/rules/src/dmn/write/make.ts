import type { Create } from '../model/moddle.ts'

/** Makes the elements of one model. A property that is undefined is left out. */
export interface Make {
  /** An element with an id like the wanted one, which no other element of the model has. */
  (type: string, wantedId: string, properties: Readonly<Record<string, unknown>>): Made
  /** An element without an id. */
  plain(type: string, properties: Readonly<Record<string, unknown>>): object
}

/** An element and its id. */
export interface Made {
  readonly id: string
  readonly element: object
}

/** Makes the elements of a model. Ids are ASCII and begin with a letter, as dmn-js needs them. */
export function createMake(create: Create): Make {
  const given = new Map<string, number>()
  const giveId = (wanted: string): string => {
    const plain = wanted.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(?=[^A-Za-z])/, 'x')
    const before = given.get(plain) ?? 0
    given.set(plain, before + 1)
    if (before === 0) return plain
    // The numbered id may itself have been wanted before.
    return giveId(`${plain}_${before + 1}`)
  }
  const plain: Make['plain'] = (type, properties) =>
    create(type, Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)))
  const make = (type: string, wantedId: string, properties: object): Made => {
    const id = giveId(wantedId)
    return { id, element: plain(type, { id, ...properties }) }
  }
  return Object.assign(make, { plain })
}
