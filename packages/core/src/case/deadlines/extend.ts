import { durationOf } from '@dueprocess/rules'
import type { Extension } from '../../procedure/deadline.ts'
import type { Live } from '../live.ts'
import type { FoldContext } from './fold.ts'
import { change, type Run } from './run.ts'

/** Adds the time that a step grants, while the run is open. */
export function extend(run: Run, { deadline, moment, live }: FoldContext): Run {
  if (run.status !== 'open') return run
  const granted = deadline.extensions
    .filter(({ on }) => on.id === moment.step)
    .flatMap((extension) => grantedBy(extension, run, live))
  return granted.length === 0 ? run : change(run, { extensions: [...run.extensions, ...granted] })
}

function grantedBy(extension: Extension, run: Run, live: Live) {
  const amount = 'fact' in extension.by ? live.read(extension.by.fact) : extension.by.amount
  const unit = 'fact' in extension.by ? 'days' : extension.by.unit
  if (typeof amount !== 'number') return []
  const used = run.extensions.reduce((sum, { amount }) => sum + amount, 0)
  const left = extension.maximum ? extension.maximum.amount - used : amount
  // Whole units only: a part of a day is no day number, and a century is no extension.
  const granted = durationOf(Math.min(amount, left), unit)
  return granted?.kind === 'elapsed' ? [granted] : []
}
