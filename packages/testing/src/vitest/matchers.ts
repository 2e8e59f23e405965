import type { CaseState, Entry, Outcome, Procedure, Reason } from '@dueprocess/core'
import { auditTrail } from '@dueprocess/core/compliance'
import type { DeadlinePartsSource, DeadlineWordSource } from '../grammar/index.ts'
import {
  deadlineMismatch,
  localInstant,
  type Mismatch,
  placeMismatch,
  showFinding,
} from '../link/index.ts'

/** How a deadline is expected to stand: in a word, or in parts. Instants are RFC 3339. */
export type DeadlineExpectation = DeadlineWordSource | DeadlinePartsSource

/** A case, or the outcome that it came from. */
type CaseOrOutcome = CaseState | Outcome

interface Verdict {
  readonly pass: boolean
  readonly message: () => string
  readonly expected?: unknown
  readonly actual?: unknown
}

/**
 * Matchers for vitest: `expect.extend(matchers)`. They take a case or an outcome of the kernel,
 * `toComplyWith` a trail. `toBeRefused` names all reasons, in any order; none: refused for whatever reason.
 */
export const matchers: {
  readonly toBeRefused: (received: Outcome, ...codes: readonly Reason['code'][]) => Verdict
  readonly toHaveDeadline: (
    received: CaseOrOutcome,
    deadline: string,
    expected: DeadlineExpectation,
  ) => Verdict
  readonly toBeInStage: (received: CaseOrOutcome, ...stages: readonly string[]) => Verdict
  readonly toComplyWith: (received: readonly Entry[], procedure: Procedure) => Verdict
} = {
  toBeRefused: (received, ...codes) => {
    const expected = codes.toSorted()
    const actual = received.ok ? [] : received.reasons.map(({ code }) => code).toSorted()
    const isAsked = codes.length === 0 || expected.join() === [...new Set(actual)].join()
    return {
      pass: !received.ok && isAsked,
      message: () =>
        received.ok
          ? `the event was accepted; expected it to be refused${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`
          : `the event was refused (${actual.join(', ')})`,
      ...(codes.length === 0 ? {} : { expected, actual }),
    }
  },
  toHaveDeadline: (received, deadline, expected) => {
    const state = caseOf(received)
    if (!state) return refused(received)
    const parts = typeof expected === 'string' ? { status: expected } : expected
    return verdict(`deadline ${deadline}`, deadlineMismatch(state, deadline, parts, utc))
  },
  toBeInStage: (received, ...stages) => {
    const state = caseOf(received)
    return state ? verdict('the stage', placeMismatch(state.place, stages)) : refused(received)
  },
  toComplyWith: (received, procedure) => {
    const { findings, questions, events, verdict: found } = auditTrail(procedure, received)
    const errors = findings.filter(({ severity }) => severity === 'error').map(showFinding)
    // Whether it was prompt enough no test decides.
    const decidable = questions.filter(({ code }) => code !== 'deadline-without-limit')
    const open = decidable.map(({ code, element, missing }) => {
      return `${code} (${element.kind} ${element.id}) is not decided: ${missing.join(', ')}`
    })
    const actual = [...errors, ...open, ...(events === 0 ? ['nothing has happened'] : [])]
    return {
      pass: actual.length === 0,
      message: () =>
        actual.length === 0
          ? `the trail complies with ${procedure.id} (${found}); expected it not to`
          : `the trail does not comply with ${procedure.id}:\n${actual.map((one) => `  ${one}\n`).join('')}`,
      expected: [],
      actual,
    }
  },
}

const utc = localInstant('Z')

function caseOf(received: CaseOrOutcome): CaseState | undefined {
  if (!('ok' in received)) return received
  return received.ok ? received.case : undefined
}

function refused(received: CaseOrOutcome): Verdict {
  const reasons = 'ok' in received && !received.ok ? received.reasons : []
  const codes = reasons.map(({ code }) => code).join(', ')
  return { pass: false, message: () => `there is no case: the event was refused (${codes})` }
}

function verdict(about: string, mismatch: Mismatch | undefined): Verdict {
  if (!mismatch) return { pass: true, message: () => `${about} is as it should not be` }
  const { expected, actual } = mismatch
  return {
    pass: false,
    message: () => `${about} is ${actual}, expected ${expected}`,
    expected,
    actual,
  }
}

/** The matchers as `expect` has them once they are added. */
export interface DueProcessMatchers<R = unknown> {
  /** The outcome is a refusal, for these reasons and no others. */
  toBeRefused(...codes: readonly Reason['code'][]): R
  /** The deadline stands like this; a later run has its number behind it: `update#2`. */
  toHaveDeadline(deadline: string, expected: DeadlineExpectation): R
  /** The case is at these stages, by their paths; an outer stage stands for whatever is inside. */
  toBeInStage(...stages: readonly string[]): R
  /**
   * An audit of the trail finds nothing that breaks a rule, and nothing that it cannot decide but
   * whether what names no limit was done in time: that is for people to judge.
   */
  toComplyWith(procedure: Procedure): R
}

declare module 'vitest' {
  // The parameters must be those of vitest's own declaration.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends DueProcessMatchers<R> {}
}
