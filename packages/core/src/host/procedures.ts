import { nearestWord } from '@dueprocess/rules'
import type { CaseState } from '../case/index.ts'
import type { Procedure } from '../check/index.ts'
import type { HostReason } from './refusal.ts'

/** The procedures of a host: every version that one of its cases is pinned to. */
export interface Procedures {
  /** The one that new cases open under: the last given with this id, or of this version. */
  current(id: string, version?: string): Procedure | HostReason
  /** The one that a case is pinned to, to the last bit of its behaviour. */
  pinnedBy(state: CaseState): Procedure | HostReason
}

export function shelve(given: Iterable<Procedure>): Procedures {
  // The newest first. Versions are texts without an order of their own: the host's order counts.
  const procedures = [...given].reverse()
  const names = [...new Set(procedures.map(nameOf))].sort()
  return {
    current: (id, version) => {
      const found = procedures.find(
        (one) => one.id === id && (version === undefined || one.version === version),
      )
      return found ?? unknownProcedure(version === undefined ? id : `${id}@${version}`, names)
    },
    pinnedBy: ({ procedure: pinned }) => {
      const { id, version, behaviour } = pinned
      const found = procedures.find((one) => one.id === id && one.behaviour === behaviour)
      if (found) return found
      const versions = procedures.filter((one) => one.id === id)
      return {
        code: 'wrong-procedure',
        expected: `${id}@${version} (${behaviour})`,
        found: versions.map((one) => `${nameOf(one)} (${one.behaviour})`).join(', ') || 'none',
      }
    },
  }
}

function unknownProcedure(procedure: string, available: readonly string[]): HostReason {
  const ids = available.map((name) => name.slice(0, name.lastIndexOf('@')))
  const meant = nearestWord(procedure, [...ids, ...available])
  return { code: 'unknown-procedure', procedure, available, ...(meant ? { meant } : {}) }
}

function nameOf({ id, version }: Procedure): string {
  return `${id}@${version}`
}
