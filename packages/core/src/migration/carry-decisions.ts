import type { Json, Type } from '@dueprocess/rules'
import type { CaseState } from '../case/index.ts'
import { own } from '../case/live.ts'
import type { Reason } from '../case/reason.ts'
import { sameJson } from '../digest/index.ts'
import type { Decision, LinkedProcedure } from '../procedure/index.ts'
import type { FormFault } from '../submission/index.ts'
import type { Outputs } from '../trail/index.ts'
import { type Lost, type Moved, moveMembers } from './lost.ts'
import { renamed } from './mapping.ts'
import type { MigrationPlan } from './plan.ts'

type DecidedPart = 'adopted' | 'overrides'
type Decided<Part extends DecidedPart> = NonNullable<CaseState[Part]>[string]

const decides: {
  readonly [Part in DecidedPart]: {
    readonly kind: Lost['kind']
    readonly by: (decision: Decision) => boolean
  }
} = {
  adopted: { kind: 'adoption', by: ({ adopted }) => adopted },
  overrides: { kind: 'override', by: ({ override }) => override !== undefined },
}

/** What persons decided; lost where the newer version leaves the decision to its table. */
export function carryDecided<Part extends DecidedPart>(
  plan: MigrationPlan,
  part: Part,
  decided: CaseState[Part],
): Moved<Decided<Part>> {
  const members = (decided ?? {}) as Readonly<Record<string, Decided<Part>>>
  return moveMembers(decides[part].kind, members, (id, member) => {
    const target = targetOf(plan, part, id)
    return target ? [target.id, member] : null
  })
}

/** Values that persons decided and that the newer version's decision cannot give. */
export function* unfitDecisions(plan: MigrationPlan, state: CaseState): Generator<Reason> {
  for (const part of ['adopted', 'overrides'] as const) {
    for (const [id, { outputs }] of Object.entries(state[part] ?? {})) {
      const target = targetOf(plan, part, id)
      const faults = target ? faultsOf(plan.from, id, target, outputs) : []
      if (target && faults.length > 0) {
        yield { code: 'does-not-fit', facts: [{ fact: id, target: target.id, faults }] }
      }
    }
  }
}

function targetOf(
  { to, mapping }: MigrationPlan,
  part: DecidedPart,
  id: string,
): Decision | undefined {
  const name = renamed(mapping, 'decisions', id)
  const decision = name === null ? undefined : to.decisions.get(name)
  return decision && decides[part].by(decision) ? decision : undefined
}

function faultsOf(
  { decisions }: LinkedProcedure,
  id: string,
  target: Decision,
  outputs: Outputs,
): readonly FormFault[] {
  const before = decisions.get(id)?.outputs ?? []
  const names = new Set([...Object.keys(outputs), ...target.outputs.map(({ name }) => name)])
  return [...names].flatMap((name): FormFault[] => {
    const value = own(outputs, name)
    const type = target.outputs.find((output) => output.name === name)?.type
    if (value === undefined) return [{ path: `/${name}`, rule: 'required' }]
    if (!type) return [{ path: `/${name}`, rule: 'additionalProperties' }]
    const old = before.find((output) => output.name === name)?.type
    return isSameType(old, type) || isOf(type, value) ? [] : [fault(name, type)]
  })
}

function fault(name: string, type: Type): FormFault {
  const words = type.kind === 'enumeration' ? [...type.values] : undefined
  return words
    ? { path: `/${name}`, rule: 'enum', allowed: words }
    : { path: `/${name}`, rule: 'type', allowed: type.kind }
}

function isSameType(a: Type | undefined, b: Type): boolean {
  return sameJson((a ?? null) as Json, b as unknown as Json)
}

/** Of another type only words of its list are certain to be meant. */
function isOf(type: Type, value: Json): boolean {
  return type.kind === 'enumeration' && typeof value === 'string' && type.values.includes(value)
}
