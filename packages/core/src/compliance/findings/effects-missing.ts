import { say } from '@dueprocess/rules'
import type { Step } from '../../procedure/index.ts'
import type { Effect } from '../../trail/index.ts'
import { type Element, recordElement, stepElement } from '../element.ts'
import type { Remark } from '../finding.ts'

/** What a step asks for beside what it records. */
export interface Asked {
  /** Roles that are to be told. */
  readonly told: readonly string[]
  /** How many cases it opens, by what it calls them. */
  readonly opened: ReadonlyMap<string, number>
}

/** Nobody was told, nothing filed, no case opened where it should have been. */
export function* effectsMissing(
  step: Step,
  { told, opened }: Asked,
  effects: readonly Effect[],
): Generator<Remark> {
  const element = stepElement(step)
  yield* notificationsMissing(element, told, effects)
  for (const record of step.record) {
    if (effects.some((effect) => effect.kind === 'record' && effect.record === record.id)) continue
    yield {
      code: 'record-missing',
      element: record.clauses.length > 0 ? recordElement(record) : element,
      evidence: say`"${step.id}" left no record "${record.id}".`,
      expected: say`The record "${record.id}" is made.`,
    }
  }
  for (const [as, count] of opened) {
    const found = effects.filter((effect) => effect.kind === 'open' && effect.as === as).length
    if (found >= count) continue
    yield {
      code: 'opening-missing',
      element,
      evidence: say`"${step.id}" opened ${found} of ${count} cases "${as}".`,
      expected: say`It opens ${count}.`,
    }
  }
}

/** Roles that were to be told, and were not. */
export function* notificationsMissing(
  element: Element,
  roles: readonly string[],
  effects: readonly Effect[],
): Generator<Remark> {
  for (const role of roles) {
    if (effects.some((effect) => effect.kind === 'notify' && effect.role === role)) continue
    yield {
      code: 'notification-missing',
      element,
      evidence: say`"${role}" was not told.`,
      expected: say`"${role}" is told.`,
    }
  }
}
