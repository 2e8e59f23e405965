import { type Line, person, type Story } from './story.ts'

/** The line by which the first case that is still open under a link says how it ended. */
export function linkEnded({ case: { links } }: Story, at: string, as: string, end: string): Line {
  const child = links?.[as]?.cases.find(({ outcome }) => outcome === undefined)
  if (!child) throw new Error(`no case is open under ${as}`)
  const data = { case: child.id, head: '0'.repeat(64), outcome: end }
  return [at, person('link'), `link.${as}`, data, { id: `${child.id}/closed` }]
}
