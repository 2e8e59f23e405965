import { formatInstant, type Json, parseInstant, type ReadFact } from '@dueprocess/rules'
import type { NameOrigin } from '../procedure/index.ts'
import type { DeadlineChange } from '../trail/index.ts'
import { type Standing, sinceOf } from './standing.ts'

/** What conditions read of a case as it stands; what was read is kept until the next call. */
export function factsOf(standing: Standing): ReadFact {
  const values = new Map<string, Json | undefined>()
  const read: ReadFact = (name) => {
    if (!values.has(name)) values.set(name, namedValue(standing, read, name))
    return values.get(name)
  }
  return read
}

function namedValue(standing: Standing, read: ReadFact, name: string): Json | undefined {
  const origin = standing.procedure.names.get(name)?.origin
  return origin ? readers[origin.kind](origin as never, standing, read) : sinceOf(standing, name)
}

type Reader<Kind extends NameOrigin['kind']> = (
  origin: Extract<NameOrigin, { readonly kind: Kind }>,
  standing: Standing,
  read: ReadFact,
) => Json | undefined

const readers: { readonly [Kind in NameOrigin['kind']]: Reader<Kind> } = {
  field: ({ form, field }, { facts }) => facts.get(form)?.get(field),
  outcome: ({ step }, { facts }) => facts.get(step)?.get('outcome'),
  definition: ({ id }, { procedure }, read) => {
    return procedure.definitions.get(id)?.expression.evaluateToFact(read)
  },
  decision: readDecision,
  deadline: ({ id, status }, standing) => statuses[status](runsOf(standing, id)),
  // Which visit an entry belongs to no trail says.
  done: () => undefined,
  ever: ({ step }, { done }) => done.has(step),
  times: ({ step }, { done }) => done.get(step)?.times ?? 0,
  in: ({ stage }, { active }) => active.has(stage),
  held: ({ hold }, { held }) => held.has(hold),
  link: ({ link, what }, { links }) => {
    const { count = 0, open = 0, outcome } = links.get(link) ?? {}
    return { count, open: open > 0, outcome }[what]
  },
  parameter: ({ id }, { procedure }) => procedure.parameters.get(id)?.value,
}

function readDecision(
  { id, output, bound, computed }: Extract<NameOrigin, { readonly kind: 'decision' }>,
  { procedure, decisions, adopted, overrides }: Standing,
): Json | undefined {
  if (!computed) {
    const placed = overrides.get(id) ?? adopted.get(id)
    if (placed) return memberOf(placed, output)
    if (procedure.decisions.get(id)?.adopted) return undefined
  }
  const decision = decisions.get(id)
  if (memberOf(decision, 'kind') === 'decided') {
    return memberOf(memberOf(decision, 'outputs'), output)
  }
  return bound === undefined ? undefined : memberOf(decision, bound)
}

function memberOf(of: Json | undefined, name: string): Json | undefined {
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return undefined
  return Object.hasOwn(of, name) ? (of as { readonly [name: string]: Json })[name] : undefined
}

/**
 * The runs of a deadline as time has left them. What was due before now is missed, whether or not
 * anybody has woken the case since: lateness does not change truth. A window is over.
 */
function runsOf({ procedure, deadlines, now }: Standing, id: string): readonly DeadlineChange[] {
  const isWindow = procedure.deadlines.find((one) => one.id === id)?.until.length === 0
  const runs: DeadlineChange[] = []
  for (let number = 1; ; number++) {
    const run = deadlines.get(number === 1 ? id : `${id}#${number}`)
    // The first may be idle while others are not: what never changed is not told.
    if (!run && number > 1) return runs
    if (run) runs.push(asOf(run, isWindow, now))
  }
}

function asOf(run: DeadlineChange, isWindow: boolean, now: number): DeadlineChange {
  const due = run.due === null ? undefined : parseInstant(run.due)
  if (run.status !== 'open' || due === undefined || due >= now) return run
  return isWindow ? { ...run, status: 'over' } : { ...run, missed: true }
}

type DeadlineStatus = Extract<NameOrigin, { readonly kind: 'deadline' }>['status']

const statuses: {
  readonly [Status in DeadlineStatus]: (runs: readonly DeadlineChange[]) => Json | undefined
} = {
  open: (runs) => runs.some(isOpen),
  late: (runs) => runs.some(isLate),
  missed: (runs) => runs.some(({ missed }) => missed),
  owed: (runs) => runs.some(isOwed),
  met: (runs) => {
    const owed = runs.filter(isOwed)
    return owed.length > 0 && owed.every(({ status, missed }) => status === 'done' && !missed)
  },
  due: (runs) => {
    const open = runs.filter(isOpen)
    const dues = (open.length > 0 ? open : runs.slice(-1)).flatMap(({ due }) => {
      return due === null ? [] : (parseInstant(due) ?? [])
    })
    return dues.length > 0 ? formatInstant(Math.min(...dues)) : undefined
  },
}

function isOpen({ status }: DeadlineChange): boolean {
  return status === 'open'
}

function isOwed({ status }: DeadlineChange): boolean {
  return status !== 'idle' && status !== 'void'
}

/** Of what comes round, only while it is still to be done. */
function isLate({ status, missed, period }: DeadlineChange): boolean {
  return missed && status !== 'void' && (period === undefined || status !== 'done')
}
