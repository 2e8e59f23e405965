import type { Attribute } from './tag.ts'

/** The namespaces that prefixes stand for; the default one has the prefix ''. */
export type Namespaces = ReadonlyMap<string, string>

/** What an XML text begins with (Namespaces in XML 1.0, 3). */
export const predeclared: Namespaces = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
])

/** At most so many prefixes are known at one place. */
export const mostPrefixes = 100

/** The namespaces inside an element with these attributes; the same map where it declares none. */
export function declareNamespaces(outer: Namespaces, attributes: readonly Attribute[]): Namespaces {
  const declared = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0) return outer
  return new Map([
    ...outer,
    ...declared.map(({ name, value }) => [name.slice('xmlns:'.length), value] as const),
  ])
}

/** Splits `dmn:rule` into its prefix, '' where there is none, and the name itself. */
export function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)]
}
