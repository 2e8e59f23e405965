import { type CaseState, liveFacts, type Procedure, type RunningDeadline } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import type { TellInstant } from './tell-instant.ts'
import type { YamlMap } from './yaml.ts'

/** What a step changed, as expectations: place, end, decisions, and how deadlines stand. */
export function expectationsOf(
  procedure: Procedure,
  before: CaseState | undefined,
  after: CaseState,
  tell: TellInstant,
): YamlMap | undefined {
  const facts = decidedFacts(procedure, before, after)
  const deadlines = changedDeadlines(before, after, tell)
  const isMoved = before?.place.join() !== after.place.join()
  const expected: YamlMap = {
    stage: isMoved ? (after.place.length === 1 ? after.place[0] : after.place) : undefined,
    status: after.status === 'closed' ? (after.outcome?.end ?? 'completed') : undefined,
    facts: isEmpty(facts) ? undefined : facts,
    deadlines: isEmpty(deadlines) ? undefined : deadlines,
  }
  return Object.values(expected).every((part) => part === undefined) ? undefined : expected
}

function decidedFacts(
  procedure: Procedure,
  before: CaseState | undefined,
  after: CaseState,
): YamlMap {
  const now = liveFacts(procedure, () => after).read
  const then = before && liveFacts(procedure, () => before).read
  const outputs = [...procedure.decisions.values()].flatMap((decision) => decision.outputs)
  return Object.fromEntries(
    outputs.flatMap(({ fact }): [string, Json][] => {
      const value = now(fact)
      const isNew = JSON.stringify(value) !== JSON.stringify(then?.(fact))
      return value === undefined || value === null || !isNew ? [] : [[fact, value]]
    }),
  )
}

function changedDeadlines(
  before: CaseState | undefined,
  after: CaseState,
  tell: TellInstant,
): YamlMap {
  return Object.fromEntries(
    Object.entries(after.deadlines).flatMap(([key, run]): [string, YamlMap | string][] => {
      const state = stateOf(run, tell)
      const old = before && Object.hasOwn(before.deadlines, key) ? before.deadlines[key] : undefined
      return old && JSON.stringify(stateOf(old, tell)) === JSON.stringify(state)
        ? []
        : [[key, state]]
    }),
  )
}

function stateOf({ status, missed, due }: RunningDeadline, tell: TellInstant): YamlMap | string {
  if (status === 'done') return missed ? 'late' : 'met'
  if (status !== 'open') return missed ? { status, missed } : status
  return { status, missed, due: due === undefined ? 'never' : tell(due) }
}

function isEmpty(map: YamlMap): boolean {
  return Object.keys(map).length === 0
}
