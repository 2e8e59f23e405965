import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunningDeadline } from '../../../src/index.ts'
import { patient, runs } from '../../property-runs.ts'
import { computingAnewChangesNothing } from './fold-property.ts'
import { type Kernel, kernel } from './kernel.ts'
import type { KernelProperty } from './properties.ts'
import { keepingTimeUsedIsCountingFromTheStart } from './target-property.ts'

const properties: readonly [string, KernelProperty][] = [
  ['computing everything anew changes nothing', computingAnewChangesNothing],
  [
    'keeping the time used is counting from the start',
    (under) => keepingTimeUsedIsCountingFromTheStart(under),
  ],
]

describe('for random procedures and random events', () => {
  it.each(properties)('%s', (_name, property) => fc.assert(property(kernel), runs(80)), patient)
})

describe('a kernel that is broken is found out', () => {
  type Run = Pick<RunningDeadline, 'due' | 'targets'>

  /** A kernel that does something to the runs of the case after each step. */
  const withRuns = (mend: (run: Run) => { readonly due?: number }): Kernel => ({
    ...kernel,
    advance: (procedure, state, event) => {
      const outcome = kernel.advance(procedure, state, event)
      if (!outcome.ok) return outcome
      const deadlines = Object.fromEntries(
        Object.entries(outcome.case.deadlines).map(([id, run]) => [id, { ...run, ...mend(run) }]),
      )
      return { ...outcome, case: { ...outcome.case, deadlines } }
    },
  })

  it.each<[string, KernelProperty, Kernel]>([
    [
      'by computing anew, where a due instant is stale',
      computingAnewChangesNothing,
      withRuns(({ due }) => (due === undefined ? {} : { due: due + 1 })),
    ],
    [
      'by counting from the start, where another target gives an hour away',
      (under) => keepingTimeUsedIsCountingFromTheStart(under),
      withRuns(({ due, targets }) => {
        return due === undefined || targets === undefined ? {} : { due: due + 3_600_000 }
      }),
    ],
  ])(
    '%s',
    (_name, property, broken) => {
      expect(fc.check(property(broken), { ...runs(300), endOnFailure: true }).failed).toBe(true)
    },
    patient,
  )
})
