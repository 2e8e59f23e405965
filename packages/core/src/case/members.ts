/**
 * Some members of what was handed in, each asked for once; undefined where it is no object, is a
 * list, or throws when it is looked at. Nothing else of it is looked at, however large it is.
 */
export function membersOf<Name extends string>(
  given: unknown,
  names: readonly Name[],
): { readonly [Member in Name]?: unknown } | undefined {
  try {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
    const members: { [Member in Name]?: unknown } = {}
    for (const name of names) members[name] = (given as Record<string, unknown>)[name]
    return members
  } catch {
    return undefined
  }
}

/** The items of a list in a list of its own; undefined where it is none, or throws. */
export function copyOfList(given: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(given) ? Array.from(given) : undefined
  } catch {
    return undefined
  }
}
