import type { Diagnostic, Severity } from '../diagnostic/index.ts'
import type { Check } from './defect.ts'

/** How severe each code is to be taken, or that it is not to be looked for. */
export type CheckRules = { readonly [code: string]: Severity | 'off' }

/** Whether a check runs: by default, unless it is turned off; on request, if it is turned on. */
export function isAsked({ code, onRequest, vital }: Check, rules: CheckRules): boolean {
  const rule = ruleOf(rules, code)
  if (vital) return true
  return rule === undefined ? onRequest !== true : rule !== 'off'
}

/**
 * A diagnostic as the rules take it; nothing where they turn it off. Errors of reading and linking
 * stay what they are, and so does what is vital: a procedure with one of them cannot run.
 */
export function takenBy(
  rules: CheckRules,
  diagnostic: Diagnostic,
  isFixed: (diagnostic: Diagnostic) => boolean,
): Diagnostic | undefined {
  const rule = ruleOf(rules, diagnostic.code)
  if (rule === undefined || isFixed(diagnostic)) return diagnostic
  if (rule === 'off') return undefined
  // What was not proven is no problem of the procedure, however severe the problem would be.
  return diagnostic.severity === 'information' && rule === 'error'
    ? diagnostic
    : { ...diagnostic, severity: rule }
}

function ruleOf(rules: CheckRules, code: string): Severity | 'off' | undefined {
  return Object.hasOwn(rules, code) ? rules[code] : undefined
}
