/** Gives the id for a name. Ids for parts begin with the id of the whole and a hyphen. */
export type GiveId = (name: string) => string

/**
 * Makes the ids of one model, each given once. They are ASCII and begin with a letter, as dmn-js
 * needs them, and have no hyphen, so that an id with one can only be that of a part.
 */
export function createIds(): GiveId {
  const given = new Set<string>()
  return (name) => {
    const plain = name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(?=[^A-Za-z]|$)/, 'x')
    let id = plain
    for (let i = 2; given.has(id); i += 1) id = `${plain}_${i}`
    given.add(id)
    return id
  }
}
