import type { XmlElement } from '../xml/element.ts'

/** Where the elements of a model stand in the text. */
export type Places = (element: object) => XmlElement

/** The properties that hold elements of several names. */
const properties: Readonly<Record<string, string>> = {
  inputData: 'drgElement',
  decision: 'drgElement',
  decisionTable: 'decisionLogic',
  literalExpression: 'decisionLogic',
}

/**
 * Finds the place of every element of a model, which dmn-moddle does not tell: model and outline
 * have the same elements in the same order. What has no place of its own has that of the whole.
 */
export function placesOf(definitions: object, root: XmlElement): Places {
  const places = new Map<object, XmlElement>()
  const pair = (element: object, place: XmlElement): void => {
    places.set(element, place)
    const taken = new Map<string, number>()
    for (const child of place.children) {
      const property = properties[child.name] ?? child.name
      const index = taken.get(property) ?? 0
      taken.set(property, index + 1)
      const value = (element as Readonly<Record<string, unknown>>)[property]
      const found: unknown = Array.isArray(value) ? value[index] : value
      if (typeof found === 'object' && found !== null) pair(found, child)
    }
  }
  pair(definitions, root)
  return (element) => places.get(element) ?? root
}
