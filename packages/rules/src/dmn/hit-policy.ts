import { available, didYouMean } from '../conditions/available.ts'
import type { HitPolicy } from '../tables/index.ts'
import { nearestWord, say } from '../values/index.ts'

/** A hit policy as DMN writes it (DMN 1.5, 8.2.10 and 8.3.1). */
export interface DmnHitPolicy {
  readonly hitPolicy: string
  readonly aggregation?: string
}

const written: Readonly<Record<HitPolicy, DmnHitPolicy>> = {
  unique: { hitPolicy: 'UNIQUE' },
  any: { hitPolicy: 'ANY' },
  first: { hitPolicy: 'FIRST' },
  highest: { hitPolicy: 'PRIORITY' },
  'rule-order': { hitPolicy: 'RULE ORDER' },
  'output-order': { hitPolicy: 'OUTPUT ORDER' },
  collect: { hitPolicy: 'COLLECT' },
  sum: { hitPolicy: 'COLLECT', aggregation: 'SUM' },
  count: { hitPolicy: 'COLLECT', aggregation: 'COUNT' },
  min: { hitPolicy: 'COLLECT', aggregation: 'MIN' },
  max: { hitPolicy: 'COLLECT', aggregation: 'MAX' },
}

/** DMN's words for a policy. */
export function writePolicy(policy: HitPolicy): DmnHitPolicy {
  return written[policy]
}

/** The policy of DMN's words, or what is wrong with them. Without any it is unique. */
export function readPolicy(
  hitPolicy: string | undefined,
  aggregation: string | undefined,
): { readonly policy: HitPolicy } | { readonly message: string } {
  const asked = { hitPolicy: hitPolicy ?? 'UNIQUE', ...(aggregation ? { aggregation } : {}) }
  const found = Object.entries(written).find(([, one]) => isSame(one, asked))
  if (found) return { policy: found[0] as HitPolicy }
  const all = Object.values(written).map(inWords)
  const near = nearestWord(inWords(asked), all)
  return {
    message: say`"${inWords(asked)}" is no hit policy; ${didYouMean(near)}${available(all, all.length)}`,
  }
}

function isSame(a: DmnHitPolicy, b: DmnHitPolicy): boolean {
  return a.hitPolicy === b.hitPolicy && a.aggregation === b.aggregation
}

function inWords({ hitPolicy, aggregation }: DmnHitPolicy): string {
  return aggregation === undefined ? hitPolicy : `${hitPolicy} ${aggregation}`
}
