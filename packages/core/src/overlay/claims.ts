import type { ScalarNode } from '../document/index.ts'
import type { Keys } from './places.ts'

export type Verb = 'change' | 'add' | 'remove'

interface Claim {
  readonly verb: Verb
  readonly by: ScalarNode
}

interface Branch {
  readonly below: Map<string, Branch>
  claim?: Claim
  /** A claim further down. */
  claimBelow?: Claim
}

/** What of a procedure the entries of one overlay have touched. */
export interface Claims {
  /**
   * Takes what stands at the end of a way; gives the entry that has it already, or something around
   * it or in it. What is added may be added to.
   */
  take(keys: Keys, claim: Claim): ScalarNode | undefined
}

export function noClaims(): Claims {
  const root: Branch = { below: new Map() }
  const take = (keys: Keys, claim: Claim): ScalarNode | undefined => {
    const branches = branchesTo(root, keys)
    const last = branches.at(-1) ?? root
    const around = branches.find((one) => one !== last && one.claim && !mayHold(one.claim, claim))
    const other = around?.claim ?? last.claim ?? last.claimBelow
    if (other) return other.by
    for (const branch of branches) branch.claimBelow ??= claim
    last.claim = claim
    return undefined
  }
  return { take }
}

function mayHold(outer: Claim, inner: Claim): boolean {
  return outer.verb === 'add' && inner.verb === 'add'
}

function branchesTo(root: Branch, keys: Keys): readonly Branch[] {
  const branches: Branch[] = []
  let branch = root
  for (const key of keys) {
    const next: Branch = branch.below.get(key) ?? { below: new Map() }
    branch.below.set(key, next)
    branches.push(next)
    branch = next
  }
  return branches
}
