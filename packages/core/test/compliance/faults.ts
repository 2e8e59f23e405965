import type { FindingCode } from '../../src/compliance/index.ts'
import {
  advance,
  type CaseState,
  type Entry,
  type Procedure,
  type Reason,
  wakeCase,
} from '../../src/index.ts'
import { moverOf } from '../../src/machine/index.ts'
import { seal } from '../../src/trail/index.ts'
import type { Session } from '../case/random/random-session.ts'

/** A trail with something wrong in it, and what an audit has to say of that. */
export interface Injected {
  readonly kind: string
  /** The same trail before it was made wrong. */
  readonly before: readonly Entry[]
  readonly trail: readonly Entry[]
  /** One of these must be found. */
  readonly expected: readonly FindingCode[]
  /** These may be found beside: the fault causes them. */
  readonly caused: readonly FindingCode[]
}

type Draft = { -readonly [Part in keyof Entry]?: Entry[Part] } & Pick<Entry, 'at'>

/** A chain over entries as if they had been written so: only what they say is wrong. */
export function reseal(entries: readonly Draft[]): Entry[] {
  const sealed: Entry[] = []
  for (const [index, entry] of entries.entries()) {
    const { hash: _, ...rest } = entry as Entry
    const previous = sealed.at(-1)?.hash ?? null
    sealed.push(seal({ ...rest, seq: index + 1, previous }))
  }
  return sealed
}

const absent: readonly FindingCode[] = ['entry-after-closing', 'unknown-step', 'step-not-in-stage']

/** What a refusal of the kernel must be called where the step was taken all the same. */
const codeOf: { readonly [Code in Reason['code']]?: FindingCode } = {
  'case-closed': 'entry-after-closing',
  'unknown-step': 'unknown-step',
  'not-offered': 'step-not-in-stage',
  'role-missing': 'wrong-role',
  'already-voted': 'same-person-twice',
  'not-your-turn': 'wrong-role',
  'form-missing': 'form-missing',
  'form-unexpected': 'form-invalid',
  'form-invalid': 'form-invalid',
  'condition-false': 'condition-not-met',
  'on-hold': 'hold-ignored',
  'may-not-deviate': 'deviation-unauthorised',
  'step-missing': 'step-skipped',
}

const ofConstraint: Readonly<Record<string, FindingCode>> = {
  different: 'same-person-twice',
  same: 'not-same-person',
  'first-then': 'step-out-of-order',
  'at-most': 'step-too-often',
  never: 'forbidden-state',
}

function codesOf(reason: Reason): readonly FindingCode[] {
  if (reason.code === 'constraint-broken') return [ofConstraint[reason.rule] ?? 'forbidden-state']
  const code = codeOf[reason.code]
  return code === undefined ? [] : [code]
}

/** The trail of a case up to a state, with all that time had done by an instant. */
function woken(procedure: Procedure, session: Session, state: CaseState, at: number) {
  const trail = session.trail.slice(0, state.seq)
  const outcome = wakeCase(procedure, state, Math.max(at, state.at))
  return outcome.ok ? { trail: [...trail, ...outcome.entries], state: outcome.case } : undefined
}

/** Steps that the kernel refused, as if somebody had taken them. */
export function* refusedSteps({ procedure, moments, ...session }: Session): Generator<Injected> {
  for (const { before, submission } of moments) {
    if (submission.kind !== 'step' || submission.event.at < before.at) continue
    const { event } = submission
    const base = woken(procedure, { procedure, moments, ...session }, before, event.at)
    if (!base) continue
    const { id: _, expect: _expect, ...plain } = event
    const outcome = advance(procedure, base.state, plain)
    if (outcome.ok) continue
    const known = outcome.reasons.map((reason) => codesOf(reason))
    // What the kernel refuses because nobody knows is no departure.
    if (known.some((codes) => codes.length === 0)) continue
    const all = new Set(known.flat())
    // Of what is not there to be taken nothing else is judged.
    const whole = absent.find((code) => all.has(code))
    const codes = whole === undefined ? [...all] : [whole]
    const entry: Draft = {
      format: 1,
      case: base.state.id,
      at: new Date(event.at).toISOString(),
      step: {
        id: event.step,
        by: event.by,
        ...(event.data === undefined ? {} : { data: event.data as never }),
        ...(event.deviation ? { deviation: { reason: event.deviation.reason, skipped: [] } } : {}),
      },
      changes: {},
      effects: [],
    }
    const trail = reseal([...base.trail, entry])
    for (const code of codes) {
      // The entry says nothing of what followed, and nobody was told of it.
      const others = [...all].filter((other) => other !== code)
      const caused: FindingCode[] = [...others, ...silent, ...deadlines]
      yield {
        kind: `refused: ${code}`,
        before: base.trail,
        trail,
        expected: [code, ...alias(code)],
        caused,
      }
    }
  }
}

/** A step with votes that was not done is an approval that is missing. */
function alias(code: FindingCode): readonly FindingCode[] {
  if (code === 'step-skipped') return ['approval-missing', 'quorum-missing']
  return code === 'step-not-in-stage' ? ['step-skipped', 'approval-missing', 'quorum-missing'] : []
}

const silent: readonly FindingCode[] = [
  'change-differs',
  'decision-differs',
  'record-missing',
  'notification-missing',
  'opening-missing',
  'deviation',
  'step-skipped',
  'approval-missing',
  'quorum-missing',
  'hold-ignored',
]
const deadlines: readonly FindingCode[] = ['deadline-late', 'deadline-missed', 'deadline-open']

type Edit = (
  trail: readonly Entry[],
  index: number,
  procedure: Procedure,
) => readonly Draft[] | undefined

interface Kind {
  readonly kind: string
  readonly expected: readonly FindingCode[]
  readonly caused?: readonly FindingCode[]
  /** Of the entry at an index; undefined where it cannot be made wrong so. */
  readonly edit: Edit
}

function replaced(trail: readonly Entry[], index: number, entry: Draft): readonly Draft[] {
  return trail.map((one, place) => (place === index ? entry : one))
}

/** Without the effects of one kind, or undefined where there are none. */
function withoutEffect(kind: 'notify' | 'record' | 'open'): Edit {
  return (trail, index) => {
    const entry = trail[index]
    const effects = entry?.effects.filter((effect) => effect.kind !== kind)
    if (!entry || effects?.length === entry.effects.length) return undefined
    return replaced(trail, index, { ...entry, effects: effects ?? [] })
  }
}

/** What somebody could have done to a trail before sealing it again. */
export const kinds: readonly Kind[] = [
  {
    kind: 'nobody told',
    expected: ['notification-missing'],
    edit: withoutEffect('notify'),
  },
  { kind: 'no record', expected: ['record-missing'], edit: withoutEffect('record') },
  { kind: 'no case opened', expected: ['opening-missing'], edit: withoutEffect('open') },
  {
    kind: 'an escalation deleted',
    expected: ['escalation-missing'],
    caused: ['change-differs'],
    edit: (trail, index) => {
      const { deadline } = trail[index] ?? {}
      if (!deadline || index === trail.length - 1) return undefined
      return trail.filter((_, place) => place !== index)
    },
  },
  {
    kind: 'an escalation before its time',
    expected: ['time-not-come'],
    caused: ['change-differs'],
    edit: (trail, index) => {
      const entry = trail[index]
      const at = trail[index - 1]?.at
      if (!entry?.deadline || at === undefined || Date.parse(at) >= Date.parse(entry.at))
        return undefined
      return [...trail.slice(0, index), { ...entry, at }]
    },
  },
  {
    kind: 'another decision written down',
    expected: ['decision-differs'],
    edit: (trail, index) => {
      const entry = trail[index]
      const { decisions = {} } = entry?.changes ?? {}
      const [found] = Object.entries(decisions).filter(([, result]) => {
        return (result as { kind?: string }).kind === 'decided'
      })
      if (!entry || !found) return undefined
      const [id, result] = found
      const other = { ...(result as object), outputs: { forged: 'otherwise' } }
      const changes = { ...entry.changes, decisions: { ...decisions, [id]: other } }
      return replaced(trail, index, { ...entry, changes })
    },
  },
  {
    kind: 'another way taken',
    expected: ['decision-differs'],
    caused: [...silent, ...deadlines, 'closed-with-open-duties', 'forbidden-state'],
    edit: (trail, index, procedure) => {
      const entry = trail[index]
      const { branch, id = '' } = entry?.step ?? {}
      const step = procedure.steps.get(id)
      if (!entry?.step || branch === undefined || index === 0 || !step) return undefined
      const other = step.to.findIndex(({ target }, place) => {
        return place !== branch && target !== step.to[branch]?.target
      })
      if (other < 0) return undefined
      const place = trail.slice(0, index).findLast(({ changes }) => changes.place)?.changes.place
      const moved = moverOf(procedure).move(place ?? [], { type: id, branch: other })
      const { closed: _, ...changes } = entry.changes
      const forged = { ...entry, step: { ...entry.step, branch: other } }
      return [...trail.slice(0, index), { ...forged, changes: { ...changes, place: moved } }]
    },
  },
  {
    kind: 'a step that moved deleted',
    expected: ['step-skipped', 'approval-missing', 'quorum-missing', 'step-not-in-stage'],
    caused: [...silent, 'time-not-come', 'escalation-missing', 'condition-not-met', 'wrong-role'],
    edit: (trail, index, procedure) => {
      const entry = trail[index]
      const next = trail[index + 1]
      if (!entry?.step || !entry.changes.place || index === 0 || !next?.step) return undefined
      const stage = procedure.steps.get(next.step.id)?.stage?.path
      const place = trail.slice(0, index).findLast(({ changes }) => changes.place)?.changes.place
      if (!stage || next.step.by.roles.length === 0) return undefined
      if (place?.some((leaf) => leaf === stage || leaf.startsWith(`${stage}/`))) return undefined
      return [...trail.slice(0, index), next]
    },
  },
  {
    kind: 'a clock step deleted',
    expected: ['step-skipped'],
    caused: [...silent, ...deadlines],
    edit: (trail, index) => {
      const entry = trail[index]
      if (entry?.step?.by.id !== 'clock' || !trail[index + 1]) return undefined
      return [...trail.slice(0, index), ...trail.slice(index + 1, index + 2)]
    },
  },
  {
    kind: 'a role taken away',
    expected: ['wrong-role'],
    edit: (trail, index, procedure) => {
      const entry = trail[index]
      const step = procedure.steps.get(entry?.step?.id ?? '')
      if (!entry?.step || step?.by.kind !== 'fixed' || step.votes || entry.openedBy)
        return undefined
      const isPlain = step.by.value.every((role) => !procedure.roles.get(role)?.ofCase)
      if (!isPlain || step.by.value.length === 0 || entry.step.deviation) return undefined
      const by = { id: entry.step.by.id, roles: [] }
      return [...trail.slice(0, index), { ...entry, step: { ...entry.step, by } }]
    },
  },
  {
    kind: 'a field that the form does not have',
    expected: ['form-invalid'],
    edit: (trail, index) => {
      const entry = trail[index]
      const data = entry?.step?.data
      if (!entry?.step || typeof data !== 'object' || data === null || Array.isArray(data))
        return undefined
      if (entry.step.by.id === 'link') return undefined
      const forged = { ...data, 'not-a-field': 1 }
      return replaced(trail, index, { ...entry, step: { ...entry.step, data: forged } })
    },
  },
  {
    kind: 'a step of another procedure',
    expected: ['unknown-step'],
    caused: ['closed-with-open-duties'],
    edit: (trail, index) => {
      const entry = trail[index]
      if (!entry?.step || index === 0 || entry.step.by.roles.length === 0) return undefined
      return [...trail.slice(0, index), { ...entry, step: { ...entry.step, id: 'not-a-step' } }]
    },
  },
  {
    kind: 'a reason left blank',
    expected: ['deviation-without-reason'],
    edit: (trail, index) => {
      const entry = trail[index]
      if (!entry?.step?.deviation) return undefined
      const deviation = { ...entry.step.deviation, reason: ' ' }
      return replaced(trail, index, { ...entry, step: { ...entry.step, deviation } })
    },
  },
  {
    kind: 'closed too early',
    expected: ['closed-with-open-duties'],
    edit: (trail, index) => {
      const entry = trail[index]
      if (!entry || entry.changes.closed || index < trail.length - 1) return undefined
      return replaced(trail, index, { ...entry, changes: { ...entry.changes, closed: true } })
    },
  },
  {
    kind: 'something behind the end',
    expected: ['entry-after-closing'],
    caused: ['change-differs'],
    edit: (trail, index) => {
      const last = trail.at(-1)
      const entry = trail[index]
      if (!last?.changes.closed || !entry?.step || entry.step.by.roles.length === 0)
        return undefined
      return [...trail, { ...entry, at: last.at, changes: {}, effects: [] }]
    },
  },
  {
    kind: 'time goes back',
    expected: ['time-disorder'],
    caused: ['trail-broken'],
    edit: (trail, index) => {
      const entry = trail[index]
      const before = trail[index - 1]
      // What it leaves must not rest on its instant: it is the last one, and changes nothing.
      const isLast = index === trail.length - 1
      if (!entry?.step || !before || !isLast || entry.at !== before.at) return undefined
      const at = new Date(Date.parse(before.at) - 1000).toISOString()
      return replaced(trail, index, { ...entry, at })
    },
  },
  {
    kind: 'another fact written down',
    expected: ['change-differs'],
    edit: (trail, index) => {
      const entry = trail[index]
      const [form, fields] = Object.entries(entry?.changes.facts ?? {})[0] ?? []
      const [field, value] = Object.entries(fields ?? {})[0] ?? []
      if (!entry || form === undefined || field === undefined) return undefined
      if (typeof value === 'object' && value !== null && 'personal' in value) return undefined
      const facts = { ...entry.changes.facts, [form]: { ...fields, [field]: 'forged' } }
      return replaced(trail, index, { ...entry, changes: { ...entry.changes, facts } })
    },
  },
  {
    kind: 'another due instant written down',
    expected: ['change-differs'],
    edit: (trail, index) => {
      const entry = trail[index]
      const [id, change] = Object.entries(entry?.changes.deadlines ?? {})[0] ?? []
      if (!entry || id === undefined || !change) return undefined
      const forged = { ...change, due: '2031-01-01T00:00:00Z' }
      const changes = { ...entry.changes, deadlines: { ...entry.changes.deadlines, [id]: forged } }
      return replaced(trail, index, { ...entry, changes })
    },
  },
]

/** Every way in which a trail can be made wrong at a place of its own. */
export function* edits({ procedure, trail }: Session, place: number): Generator<Injected> {
  for (const { kind, expected, caused = [], edit } of kinds) {
    for (let step = 0; step < trail.length; step += 1) {
      const edited = edit(trail, (place + step) % trail.length, procedure)
      if (!edited) continue
      // What was there before, in other words or to another instant, is no news.
      const all: readonly FindingCode[] = [...caused, ...deadlines, 'deviation']
      yield { kind, before: trail, trail: reseal(edited), expected, caused: all }
      break
    }
  }
}

/** A trail that was changed by somebody who cannot seal it again. */
export function* unsealed({ trail }: Session, place: number): Generator<Injected> {
  const index = place % trail.length
  const entry = trail[index]
  if (!entry) return
  const at = new Date(Date.parse(entry.at) + 1).toISOString()
  yield {
    kind: 'changed without sealing',
    before: trail,
    trail: trail.map((one, which) => (which === index ? { ...entry, at } : one)),
    expected: ['trail-broken'],
    caused: [...silent, ...deadlines, 'time-not-come', 'escalation-missing', 'time-disorder'],
  }
}
