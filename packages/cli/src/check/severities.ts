import type { CheckRules, Severity } from '@dueprocess/core'
import { suppressibleCodes } from '@dueprocess/core/load'
import { didYouMean, nearest } from '../arguments/index.ts'
import type { Words } from '../words/index.ts'

const available: readonly (Severity | 'off')[] = ['off', 'information', 'warning', 'error']

export interface ReadSeverities {
  readonly severities: CheckRules
  readonly problems: readonly string[]
}

/**
 * Reads what `--rule` says, `<code>=<severity>` each; of a code given twice the last one counts. What
 * keeps a text from being read is an error whatever somebody says.
 */
export function readSeverities(rules: readonly string[], words: Words): ReadSeverities {
  const known = new Set(suppressibleCodes)
  const severities = new Map<string, Severity | 'off'>()
  const problems: string[] = []
  for (const rule of rules) {
    const [, code = '', asked = ''] = /^([^=]+)=(.*)$/.exec(rule) ?? []
    const severity = available.find((one) => one === asked)
    if (code === '') problems.push(words.check.notARule(rule))
    else if (!known.has(code)) {
      problems.push(words.check.unchangeable(code) + didYouMean(nearest(code, known), words))
    } else if (!severity) {
      const list = available.join(', ')
      problems.push(
        words.check.notASeverity(asked, list) + didYouMean(nearest(asked, available), words),
      )
    } else severities.set(code, severity)
  }
  return { severities: Object.fromEntries(severities), problems }
}
