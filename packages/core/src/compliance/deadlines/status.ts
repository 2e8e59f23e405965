import { formatInstant, type Json } from '@dueprocess/rules'
import type { NameOrigin } from '../../procedure/index.ts'
import type { Run } from './run.ts'

type Status = Extract<NameOrigin, { readonly kind: 'deadline' }>['status']

/** What `deadline.<id>.<status>` says over all runs of a deadline. */
export function statusOf(runs: readonly Run[], status: Status): Json | undefined {
  return statuses[status](runs.filter(isBegun))
}

const statuses: Readonly<Record<Status, (runs: readonly Run[]) => Json | undefined>> = {
  open: (runs) => runs.some(({ status }) => status === 'open'),
  late: (runs) => runs.some(isLate),
  missed: (runs) => runs.some(({ missed }) => missed),
  owed: (runs) => runs.some(isOwed),
  met: (runs) => {
    const owed = runs.filter(isOwed)
    return owed.length > 0 && owed.every(({ status, missed }) => status === 'done' && !missed)
  },
  due: (runs) => {
    const open = runs.filter(({ status }) => status === 'open')
    const dues = (open.length > 0 ? open : runs.slice(-1)).flatMap(({ due }) => due ?? [])
    return dues.length === 0 ? undefined : formatInstant(Math.min(...dues))
  },
}

/** Whether anything is known of a run. */
function isBegun({ status, starts, pauses }: Run): boolean {
  return status !== 'idle' || pauses.length > 0 || starts.some((start) => start !== null)
}

function isOwed({ status }: Run): boolean {
  return status !== 'idle' && status !== 'void'
}

/** Of what comes round only the period before counts, and only until this one is done. */
function isLate({ status, missed, period }: Run): boolean {
  if (!missed || status === 'void') return false
  return period === null || (period.missedFrom !== undefined && status !== 'done')
}
