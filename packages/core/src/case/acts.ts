import { type FormData, normalise } from '../form/index.ts'
import type { Act } from '../procedure/act.ts'
import type { Step } from '../procedure/step.ts'
import type { Actor } from '../trail/index.ts'
import type { Draft } from './draft.ts'
import { override, withdraw } from './governing.ts'
import { isHeld, releaseHold, setByStep, setHold } from './holds.ts'
import { own } from './live.ts'
import type { Reason } from './reason.ts'

/** Who does something, when, and with which form, that was found right. */
interface Doing {
  readonly step: Step
  readonly by: Actor
  readonly at: number
}

/** Does what a step of the language is for, and sets the hold that a written step begins. */
export function act(draft: Draft, doing: Doing, { given }: { readonly given: unknown }): void {
  const { hold, acts: what, form } = doing.step
  if (hold !== undefined) setByStep(draft, hold, doing)
  if (!what) return
  const values = form ? normalise(form.form, (given ?? {}) as FormData) : {}
  acts[what.kind](draft, what as never, doing, values)
}

const acts: {
  readonly [Kind in Act['kind']]: (
    draft: Draft,
    act: Extract<Act, { kind: Kind }>,
    doing: Doing,
    values: FormData,
  ) => void
} = {
  'set-hold': (draft, { hold }, { by, at }) => setHold(draft, hold, by.id, at),
  'release-hold': (draft, { hold }) => releaseHold(draft, hold),
  override: (draft, { decision }, { by }, { reason, ...values }) => {
    const outputs = draft.procedure.decisions.get(decision)?.outputs ?? []
    const [only] = outputs
    const { value = null } = values
    const given = outputs.length === 1 && only ? { [only.name]: value } : values
    override(draft, decision, { by: by.id, outputs: given, reason: String(reason) })
  },
  withdraw: (draft, { decision }) => withdraw(draft, decision),
  // What a linked case has to say comes in by a door of its own.
  linked: () => undefined,
}

/** Why an act of the language cannot be done now: what it sets is set, what it ends is not there. */
export function* actReasons(draft: Draft, { acts }: Step): Generator<Reason> {
  const reason = acts && reasons[acts.kind](draft, acts as never)
  if (reason) yield reason
}

const reasons: {
  readonly [Kind in Act['kind']]: (
    draft: Draft,
    act: Extract<Act, { kind: Kind }>,
  ) => Reason | undefined
} = {
  'set-hold': ({ state }, { hold }) =>
    isHeld(state, hold) ? { code: 'already-held', hold } : undefined,
  'release-hold': ({ state }, { hold }) =>
    isHeld(state, hold) ? undefined : { code: 'not-held', hold },
  override: () => undefined,
  withdraw: ({ state }, { decision }) =>
    state.overrides && own(state.overrides, decision)
      ? undefined
      : { code: 'not-overridden', decision },
  linked: () => undefined,
}
