import type { Diagnostic } from '../diagnostic/index.ts'
import type { ParsedDocument } from '../document/index.ts'
import type { LinkedProcedure, ProcedureTypes } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import { checks } from './checks.ts'
import type { Check } from './defect.ts'
import { type CheckRules, isAsked, takenBy } from './rules.ts'
import { suppress } from './suppress.ts'

/**
 * A procedure that was linked and checked: whoever holds one may run cases on it. With types of its
 * own, the compiler checks what is submitted to its cases.
 */
export type Procedure<T extends ProcedureTypes = ProcedureTypes> = LinkedProcedure & {
  readonly [checked]: T
}

declare const checked: unique symbol

export interface CheckOptions {
  /** How severe codes are to be taken; what is not named is as its page says. */
  readonly rules?: CheckRules
  /** What the stages before have found, which rules and comments may be about too. */
  readonly found?: readonly Diagnostic[]
  /** The document whose comments may ask to ignore something. */
  readonly document?: ParsedDocument
  /** Moves what was found to where it is to be mended, before comments are asked. */
  readonly relocate?: (found: readonly Diagnostic[]) => readonly Diagnostic[]
}

export interface CheckResult {
  /** Absent where there is an error. */
  readonly procedure?: Procedure
  /** What was found before included. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Warnings of the stages before, which may be ignored as those of checks may. */
const earlierCodes = ['always-false', 'always-true', 'quotes-of-text', 'swallowed-text'] as const

const vitalCodes: ReadonlySet<string> = new Set(
  checks.flatMap(({ code, vital }) => (vital ? [code] : [])),
)

/** Every code of which a comment may keep the diagnostics away. */
export const suppressibleCodes: readonly string[] = [
  ...checks.flatMap(({ code, vital }) => (vital ? [] : [code])),
  ...earlierCodes,
].sort()

/**
 * Looks for what is wrong although every name is right: gaps, dead ends, what can never happen.
 * Then takes what was found as rules and comments want it taken.
 */
export function check(linked: Checked, options: CheckOptions = {}): CheckResult {
  const { rules = {}, found = [], document, relocate = (all) => all } = options
  const earlier = new Set(found)
  const isFixed = (diagnostic: Diagnostic): boolean =>
    vitalCodes.has(diagnostic.code) || (earlier.has(diagnostic) && diagnostic.severity === 'error')
  const all = relocate([...found, ...checks.flatMap((one) => defectsOf(one, linked, rules))])
  const kept = document ? suppress(document, all, { codes: suppressibleCodes, isFixed }) : all
  const diagnostics = kept.flatMap((one) => takenBy(rules, one, isFixed) ?? [])
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return failed ? { diagnostics } : { procedure: linked.procedure as Procedure, diagnostics }
}

function defectsOf(one: Check, linked: Checked, rules: CheckRules): readonly Diagnostic[] {
  if (!isAsked(one, rules)) return []
  const { code, severity } = one
  return [...one.find(linked)].map((defect) => ({ code, severity, ...defect }))
}
