import { describeReason, type Procedure, type Reason } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { Failure, ScenarioResult, TimelineLine } from '../run/index.ts'

export interface DescribeOptions {
  /** Shown before line and column. */
  readonly file?: string
  /** Puts reasons into words; without it they are told by their codes alone. */
  readonly procedure?: Procedure
}

/**
 * A result as text for people. Of a failed scenario each failure with its line, what was expected
 * and what there is, then what happened so far. Ends with a line feed.
 */
export function describeResult(result: ScenarioResult, options: DescribeOptions = {}): string {
  const { name, title, ok, failures, timeline } = result
  const head = `${ok ? '✓' : '✗'} ${name}${title === undefined ? '' : `: ${title}`}\n`
  if (ok) return head
  const told = failures.map((failure) => indent(describeFailure(failure, options))).join('')
  return `${head}${told}${indent(say`what happened:\n${indent(describeTimeline(timeline))}`)}`
}

/** One failure: where it is, and what was expected. */
export function describeFailure(failure: Failure, options: DescribeOptions = {}): string {
  const { line, column } = failure
  const file = options.file === undefined ? '' : `${options.file}:`
  return `${file}${line}:${column} ${words[failure.kind](failure as never, options)}`
}

type Words<K extends Failure['kind']> = (
  failure: Extract<Failure, { kind: K }>,
  options: DescribeOptions,
) => string

const words: { readonly [K in Failure['kind']]: Words<K> } = {
  expectation: ({ about, expected, actual }) => `${about}\n${compared(expected, actual)}`,
  refused: ({ refusal, reasons }, options) =>
    say`this step was refused (${refusal})\n${describeReasons(reasons, options)}`,
  accepted: ({ expected }) =>
    say`this step was accepted\n${compared(say`refused: ${expected}`, 'accepted')}`,
  'other-reasons': ({ expected, refusal, reasons }, options) => {
    const codes = reasons.map(({ code }) => code).join(', ')
    const said = compared(say`refused: ${expected}`, say`refused: ${codes} (${refusal})`)
    return say`this step was refused for other reasons\n${said}${describeReasons(reasons, options)}`
  },
  impossible: ({ why }) => `${why}\n`,
  'not-reproducible': ({ why }) => say`this is a fault of the library, please report it: ${why}\n`,
}

function compared(expected: string, actual: string): string {
  return say`  expected  ${expected}\n  actual    ${actual}\n`
}

function describeReasons(reasons: readonly Reason[], { procedure }: DescribeOptions): string {
  return reasons
    .map(
      (reason) => `  ${reason.code}${procedure ? `: ${describeReason(procedure, reason)}` : ''}\n`,
    )
    .join('')
}

/** What happened, a line an entry. */
export function describeTimeline(timeline: readonly TimelineLine[]): string {
  if (timeline.length === 0) return 'nothing\n'
  const actors = Math.max(...timeline.map(({ actor }) => actor.length))
  return timeline
    .map(({ at, actor, what, changes }) => {
      const changed = changes.length === 0 ? '' : `  ${changes.join('; ')}`
      return `${at}  ${actor.padEnd(actors)}  ${what}${changed}\n`
    })
    .join('')
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
