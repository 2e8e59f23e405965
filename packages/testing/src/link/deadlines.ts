import type { CaseState, RunningDeadline } from '@dueprocess/core'
import { parseInstant } from '@dueprocess/rules'
import type {
  DeadlinePartsSource,
  DeadlineStateSource,
  DeadlineWordSource,
  ExpectationSource,
} from '../grammar/index.ts'
import type { Check, Mismatch, Observed } from './check.ts'
import { type LinkContext, reportUnknown } from './context.ts'
import { linkInstant } from './time.ts'

/** How deadlines must stand. */
export function linkDeadlines(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { deadlines = {} } = source
  return Object.keys(deadlines).flatMap((key) => linkDeadline(context, deadlines, key) ?? [])
}

function linkDeadline(
  context: LinkContext,
  deadlines: NonNullable<ExpectationSource['deadlines']>,
  key: string,
): Check | undefined {
  const [id = key] = key.split('#')
  const known = context.procedure.deadlines.map((one) => one.id)
  if (!known.includes(id)) {
    const written = { name: id, range: context.locate.key(deadlines, key) }
    reportUnknown(context, 'deadline', written, known)
    return undefined
  }
  const state = deadlines[key] as DeadlineStateSource
  const parts = typeof state === 'string' ? { status: state } : state
  for (const part of ['due', 'target'] as const) {
    if (parts[part] !== undefined && parts[part] !== 'never') linkInstant(context, parts, part)
  }
  return {
    about: `deadlines.${key}`,
    range: context.locate(deadlines, key),
    find: ({ state: of, instant }) => deadlineMismatch(of, key, parts, instant),
  }
}

/**
 * How a deadline departs from what is expected of it. `key` is its id, with the number of a later
 * run behind it: `update#2`.
 */
export function deadlineMismatch(
  { deadlines }: Pick<CaseState, 'deadlines'>,
  key: string,
  parts: DeadlinePartsSource,
  instant: Observed['instant'],
): Mismatch | undefined {
  const run: Run = Object.hasOwn(deadlines, key) ? (deadlines[key] as RunningDeadline) : idle
  const wrong = Object.keys(parts).filter((part) => {
    return !partTests[part as Part](run, parts[part as Part] as never)
  })
  if (wrong.length === 0) return undefined
  return { expected: showParts(parts, instant), actual: describeRun(run, instant) }
}

/** What a case holds of a run; what is absent has not happened. */
type Run = Omit<RunningDeadline, 'changedAt' | 'starts'>

const idle: Run = { status: 'idle' }

type Part = keyof DeadlinePartsSource

const partTests: {
  readonly [P in Part]-?: (run: Run, expected: NonNullable<DeadlinePartsSource[P]>) => boolean
} = {
  status: (run, word) => statusTests[word](run),
  due: ({ due }, expected) => due === (expected === 'never' ? undefined : parseInstant(expected)),
  target: ({ target }, expected) => target === parseInstant(expected),
  missed: ({ missed = false }, expected) => missed === expected,
  paused: (run, expected) => isPaused(run) === expected,
  provisional: ({ provisional = false }, expected) => provisional === expected,
  period: ({ period }, expected) => (period?.number ?? 1) === expected,
}

/** The words that say how a deadline stands; `late` and `missed` may be true beside another one. */
const statusTests: Readonly<Record<DeadlineWordSource, (run: Run) => boolean>> = {
  idle: ({ status }) => status === 'idle',
  open: ({ status }) => status === 'open',
  met: ({ status, missed }) => status === 'done' && !missed,
  late: ({ status, missed }) => missed === true && status !== 'void',
  missed: ({ missed }) => missed === true,
  done: ({ status }) => status === 'done',
  void: ({ status }) => status === 'void',
  over: ({ status }) => status === 'over',
  unfinished: ({ status }) => status === 'unfinished',
}

function isPaused({ status, pauses = [] }: Run): boolean {
  return status === 'open' && pauses.some(({ to }) => to === null)
}

function showParts(parts: DeadlinePartsSource, instant: Observed['instant']): string {
  return Object.entries(parts)
    .map(([part, value]) => {
      if (part === 'status') return String(value)
      const at = typeof value === 'string' ? parseInstant(value) : undefined
      if (typeof value === 'boolean') return value ? part : `not ${part}`
      return `${part} ${at === undefined ? String(value) : instant(at)}`
    })
    .join(', ')
}

/** How a run stands, in words. */
function describeRun(run: Run, instant: Observed['instant']): string {
  const { status, missed, due, target, provisional, period } = run
  const word = status === 'done' ? (missed ? 'done late' : 'met') : status
  return [
    word,
    ...(status !== 'done' && missed ? ['missed'] : []),
    ...(due === undefined ? [] : [`due ${instant(due)}`]),
    ...(target === undefined ? [] : [`target ${instant(target)}`]),
    ...(isPaused(run) ? ['paused'] : []),
    ...(provisional ? ['provisional'] : []),
    ...(period ? [`period ${period.number}`] : []),
  ].join(', ')
}
