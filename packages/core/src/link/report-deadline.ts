import { say } from '@dueprocess/rules'
import type { DeadlineSource, DueSource } from '../grammar/index.ts'
import { valuesOf } from '../procedure/choice.ts'
import type { Anchor, Clock, Deadline } from '../procedure/deadline.ts'
import type { LinkContext } from './context.ts'

/** Parts of a deadline that are right alone and mean nothing, or two things, together. */
export function reportDeadline(
  context: LinkContext,
  source: DeadlineSource,
  deadline: Deadline,
): void {
  reportNeverDue(context, source, deadline)
  reportTarget(context, source, deadline)
  reportEach(context, source)
  reportReopening(context, source, deadline)
  reportTargetChanges(context, source, deadline)
}

/** Without delay has no instant: nothing can be counted from it, moved or put off. */
function reportNeverDue(
  { locate, report }: LinkContext,
  source: DeadlineSource,
  { clocks }: Deadline,
): void {
  if (clocks.length === 0 || !clocks.every(isAlwaysPrompt)) return
  for (const key of ['escalate', 'extend', 'roll'] as const) {
    if (source[key] === undefined) continue
    report({
      code: 'never-due',
      severity: 'error',
      message: say`\`${key}\` needs an instant at which it is due; what is due promptly has none`,
      range: locate.key(source, key),
      suggestion: { message: say`give a duration in \`within\`, or remove \`${key}\`` },
    })
  }
}

function isAlwaysPrompt({ within }: Clock): boolean {
  return within !== undefined && valuesOf(within).every(({ kind }) => kind === 'promptly')
}

function reportTarget(
  { locate, report }: LinkContext,
  source: DeadlineSource,
  { clocks }: Deadline,
): void {
  if (source.target === undefined || clocks.length === 0) return
  if (clocks.some(({ within }) => within && valuesOf(within).some(isPrompt))) return
  report({
    code: 'target-without-promptly',
    severity: 'error',
    message: say`\`target\` is a wish for what is due promptly; this deadline says itself when it is due`,
    range: locate.key(source, 'target'),
    suggestion: { message: say`write \`within: promptly\`, or remove \`target\`` },
  })
}

function isPrompt({ kind }: { readonly kind: string }): boolean {
  return kind === 'promptly'
}

/** A run for each occurrence has one clock, and neither periods nor a second life. */
function reportEach({ locate, report }: LinkContext, source: DeadlineSource): void {
  const { due, every, reopen } = source
  const limits: readonly (DeadlineSource | DueSource)[] = due ?? [source]
  const each = limits.find((limit) => 'after' in limit && /^each\s/.test(limit.after ?? ''))
  const rival =
    (each && limits.length > 1 && say`several limits`) ||
    (each && every !== undefined && '`every`') ||
    (each && reopen !== undefined && '`reopen`') ||
    (every !== undefined && reopen !== undefined && '`reopen`')
  if (!rival) return
  const [one, range] = each
    ? (['`each`', locate(each, 'after')] as const)
    : (['`every`', locate.key(source, 'every')] as const)
  report({
    code: 'conflicting-deadline',
    severity: 'error',
    message: say`${one} and ${rival} do not go together: it could not be told which run is meant`,
    range,
    suggestion: { message: say`make two deadlines of it` },
  })
}

function reportReopening(
  { locate, report }: LinkContext,
  source: DeadlineSource,
  { reopen, until, clocks }: Deadline,
): void {
  if (source.reopen === undefined) return
  if (source.until === undefined) {
    report({
      code: 'without-effect',
      severity: 'error',
      message: say`\`reopen\` has no effect without \`until\`: what nothing meets is never owed again`,
      range: locate.key(source, 'reopen'),
      suggestion: { message: say`say in \`until\` what meets the deadline, or remove \`reopen\`` },
    })
  }
  if (reopen === undefined) return
  const { on } = reopen
  const ends = until.some((anchor) => isSame(anchor, on))
  const starts = clocks.some(({ after }) => isSame(after, on) && startsAnew(after))
  if (!ends && !starts) return
  report({
    code: 'conflicting-deadline',
    severity: 'error',
    message: ends
      ? say`\`${source.reopen.on}\` meets the deadline and makes it owed again at once`
      : say`\`${source.reopen.on}\` starts the clock anew already`,
    range: locate(source.reopen, 'on'),
    suggestion: {
      message: ends
        ? say`let another step meet it`
        : say`remove \`reopen\`, or start the clock elsewhere`,
    },
  })
}

function isSame(a: Anchor, b: Anchor): boolean {
  if (a.kind === 'step') return b.kind === 'step' && a.step === b.step
  return a.kind === 'enter' && b.kind === 'enter' && a.stage === b.stage
}

function startsAnew(after: Anchor): boolean {
  return after.kind === 'enter' || (after.kind === 'step' && after.which !== 'first')
}

function reportTargetChanges(
  { locate, report }: LinkContext,
  source: DeadlineSource,
  { clocks }: Deadline,
): void {
  const key = 'when-target-changes'
  if (source[key] === undefined || clocks.length === 0) return
  if (clocks.some(({ within }) => within?.kind === 'of')) return
  report({
    code: 'without-effect',
    severity: 'error',
    message: say`\`${key}\` has no effect: no fact chooses how long this deadline has`,
    range: locate.key(source, key),
    suggestion: { message: say`choose in \`within\` by \`of\`, or remove \`${key}\`` },
  })
}
