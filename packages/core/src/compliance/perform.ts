import type { Json } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import { type FormData, normalise, readSubmission } from '../form/index.ts'
import type { Step, Votes } from '../procedure/index.ts'
import type { Outputs } from '../trail/index.ts'
import { namedElement, stageElement, stepElement } from './element.ts'
import { factsOf, openCases, possible } from './facts.ts'
import type { Remark } from './finding.ts'
import { branchDiffers } from './findings/decision-differs.ts'
import type { Asked } from './findings/effects-missing.ts'
import { forbiddenNow, forbiddenState } from './findings/forbidden-state.ts'
import { fieldFaults } from './findings/form-invalid.ts'
import { holdIgnored } from './findings/hold-ignored.ts'
import { afterForm, beforeForm } from './findings/index.ts'
import type { Inspection } from './findings/inspection.ts'
import { owedSteps } from './findings/step-skipped.ts'
import { openSeats, seatOf } from './findings/wrong-role.ts'
import { endedStages, followUp, stuckStages } from './follow-up.ts'
import { choose, go, owedBy } from './moves.ts'
import { assign } from './persons.ts'
import { type Standing, touch, visitOf } from './standing.ts'
import { step as stepTo, tableOf } from './table.ts'

/** What a step came to. */
export interface Performed {
  readonly remarks: readonly Remark[]
  readonly asked: Asked
  /** False for a vote that others can still turn. */
  readonly isDone: boolean
}

/** How well places fit what came next; the greater the better. */
export type Fit = (place: readonly string[]) => number

/**
 * Takes a step that was taken, right or wrong, and says what was wrong. Whatever it was, the case
 * goes on as the history says, so that one fault is not told again and again.
 */
export function perform(inspection: Inspection, fit?: Fit): Performed {
  const { standing, step, event } = inspection
  const { at } = event
  const forbidden = forbiddenNow(standing)
  const ended = new Set(endedStages(standing).map(({ path }) => path))
  const remarks: Remark[] = beforeForm.flatMap((rule) => [...rule(inspection)])
  recordForm(inspection)
  remarks.push(...afterForm.flatMap((rule) => [...rule(inspection)]))

  const ballot = castVote(inspection)
  const isDone = step.votes === undefined || ballot?.outcome !== undefined
  const asked = isDone ? finish(inspection, ballot?.voters ?? inspection.ids, remarks) : nothing
  const entered = isDone ? leave(inspection, fit, remarks) : new Set<string>()
  if (isDone) act(inspection)
  const following = { at, entered, ended, ...(isDone ? { step: step.id } : {}) }
  const isLenient = event.deviation !== undefined
  const isByItself = step.acts?.kind === 'linked'
  remarks.push(...owedSteps(followUp(standing, { ...following, isLenient }), standing))
  if (!isByItself) {
    if (stuckStages(standing, ended).some(({ owed }) => owed.length > 0)) {
      const again = { at, entered: new Set<string>(), ended, isLenient: true }
      remarks.push(...owedSteps(followUp(standing, again), standing))
    }
    for (const { stage, missing } of stuckStages(standing, ended)) {
      if (missing.length === 0) continue
      remarks.push({ code: 'decision-differs', element: stageElement(stage), missing })
    }
    remarks.push(...forbiddenState(standing, forbidden))
  }
  const told = isDone ? step.notify.flatMap((one) => possible(standing, one).flat()) : []
  return { remarks: distinct(remarks), asked: { ...asked, told: [...new Set(told)] }, isDone }
}

/** A step that is owed where the case goes and again where it goes on is owed once. */
function distinct(remarks: readonly Remark[]): readonly Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()]
}

const nothing: Asked = { told: [], opened: new Map() }

/** Writes down what was filled in, as far as it can be taken for what it says. */
function recordForm(inspection: Inspection): void {
  const { standing, step, event } = inspection
  if (!step.form || step.form.builtIn || !isMap(event.data)) return
  const { form } = step.form
  const wrong = new Set(fieldFaults(inspection).map(({ path }) => path.split('/')[1] ?? ''))
  const { values, cleared } = readSubmission(event.data)
  const before = new Map(standing.facts.get(form.id))
  for (const field of cleared) before.delete(field)
  for (const [field, value] of Object.entries(normalise(form, values))) {
    if (!wrong.has(field) && form.fields.has(field)) before.set(field, value)
  }
  standing.facts.set(form.id, before)
  touch(standing)
}

interface Ballot {
  readonly voters: readonly string[]
  readonly outcome?: 'approved' | 'rejected'
}

function castVote({ standing, step, event, ids }: Inspection): Ballot | undefined {
  const { votes: rules } = step
  const said = isMap(event.data) ? event.data.vote : undefined
  if (!rules || (said !== 'for' && said !== 'against')) return undefined
  const seat = seatOf(standing, step, event.by) ?? openSeats(standing, step)[0]
  if (seat === undefined) return undefined
  const vote = { seat, by: ids, for: said === 'for', entry: event.seq }
  const cast = [...(standing.votes.get(step.id) ?? []), vote]
  const outcome = outcomeOf(rules, cast)
  const voters = [...new Set(cast.flatMap(({ by }) => by))]
  touch(standing)
  if (outcome === undefined) {
    standing.votes.set(step.id, cast)
    return { voters }
  }
  standing.votes.delete(step.id)
  standing.facts.set(step.id, new Map([['outcome', outcome]]))
  return { voters, outcome }
}

/** What votes come to, once no open seat can turn it. */
function outcomeOf(
  { seats, quorum, veto }: Votes,
  cast: readonly { readonly seat: number; readonly for: boolean }[],
): Ballot['outcome'] {
  const hasVeto = (seat: number) => veto.includes(seats[seat] ?? '')
  const agreed = cast.filter((vote) => vote.for).map(({ seat }) => seat)
  const isVetoed = cast.some((vote) => !vote.for && hasVeto(vote.seat))
  if (isVetoed || agreed.length + seats.length - cast.length < quorum) return 'rejected'
  const consents = [...seats.keys()].every((seat) => !hasVeto(seat) || agreed.includes(seat))
  return agreed.length >= quorum && consents ? 'approved' : undefined
}

/** Counts the step, and what it gives, adopts and opens. */
function finish(inspection: Inspection, voters: readonly string[], remarks: Remark[]): Asked {
  const { standing, step, event } = inspection
  const before = standing.done.get(step.id)
  standing.done.set(step.id, {
    times: (before?.times ?? 0) + 1,
    by: new Set([...(before?.by ?? []), ...voters]),
    entries: [...(before?.entries ?? []), event.seq],
  })
  visitOf(standing, step.id)?.done.add(step.id)
  touch(standing)
  assign(standing, step.assign, event.by)
  adopt(standing, step)
  for (const id of step.decide) {
    const decision = standing.procedure.decisions.get(id)
    const result = factsOf(standing).decide(id)
    if (result.kind === 'decided' || !decision) continue
    const missing = result.kind === 'unknown' ? result.missing : [id]
    remarks.push({ code: 'decision-differs', element: namedElement('decision', decision), missing })
  }
  return { told: [], opened: openLinked(inspection, remarks) }
}

/** One decision may read another that is adopted by the same step. */
function adopt(standing: Standing, { decide }: Step): void {
  for (let more = decide.length; more > 0; more -= 1) {
    for (const id of decide) {
      const result = factsOf(standing).decide(id)
      if (result.kind !== 'decided') continue
      standing.adopted.set(id, result.outputs as Outputs)
      touch(standing)
    }
  }
}

// No text that somebody fills in may flood a host with cases.
const mostAtOnce = 1000

function openLinked({ standing, step, event }: Inspection, remarks: Remark[]): Asked['opened'] {
  const opened = new Map<string, number>()
  const { effects = [] } = event
  let number = 0
  for (const { as, each } of step.opens) {
    const list = each === undefined ? [null] : factsOf(standing).read(each)
    if (!Array.isArray(list)) {
      const missing = each === undefined ? [] : [each]
      remarks.push({ code: 'opening-missing', element: stepElement(step), missing })
      continue
    }
    if (list.length === 0) continue
    if (list.length > mostAtOnce) {
      remarks.push({
        code: 'opening-missing',
        element: stepElement(step),
        evidence: say`"${step.id}" asks for ${list.length} cases "${as}" at once.`,
        expected: say`It opens at most ${mostAtOnce}.`,
      })
      continue
    }
    const link = standing.links.get(as) ?? { cases: new Map<string, string | null>() }
    const ids = effects.flatMap((one) => (one.kind === 'open' && one.as === as ? one.case : []))
    for (const index of list.keys()) {
      number += 1
      link.cases.set(ids[index] ?? `${standing.case}/${event.seq}/${number}`, null)
    }
    standing.links.set(as, link)
    opened.set(as, (opened.get(as) ?? 0) + list.length)
    touch(standing)
  }
  return opened
}

/** Goes the way that was taken, and compares it with the one that the facts choose. */
function leave(inspection: Inspection, fit: Fit | undefined, remarks: Remark[]) {
  const { standing, step, event } = inspection
  if (step.to.length === 0) return new Set<string>()
  const chosen = choose(standing, step.to)
  const likely = event.branch ?? (fit && likeliest(standing, step, chosen, fit))
  const branch = likely ?? (chosen.kind === 'branch' ? chosen.branch : 0)
  remarks.push(...branchDiffers(step, chosen, branch))
  const target = step.to[branch]?.target
  if (!target) return new Set<string>()
  remarks.push(...owedSteps(owedBy(standing, target), standing), ...holdIgnored(inspection))
  return go(standing, { way: step.id, branch, target }, event.at)
}

/** The way out that what came next bears out, if it is another one than the facts choose. */
function likeliest(
  standing: Standing,
  { id, to }: Step,
  chosen: ReturnType<typeof choose>,
  fit: Fit,
): number | undefined {
  if (to.length < 2) return undefined
  const table = tableOf(standing.procedure)
  const scores = to.map((_, branch) => fit(stepTo(table, standing.place, id, branch)))
  const best = Math.max(...scores)
  if (chosen.kind === 'branch' && (scores[chosen.branch] ?? 0) >= best) return chosen.branch
  const branch = scores.indexOf(best)
  return branch < 0 ? undefined : branch
}

/** Does what a step of the language is for, and sets the hold that a written step begins. */
function act({ standing, step, event }: Inspection): void {
  const { procedure, held, links } = standing
  if (step.hold !== undefined) {
    const release = procedure.holds.get(step.hold)?.release
    const link = release?.by === undefined ? release?.linked : undefined
    // One that only linked cases end would never end where none is open.
    if (link === undefined || openCases(links.get(link)) > 0) held.add(step.hold)
  }
  const data = isMap(event.data) ? event.data : {}
  if (step.acts) acts[step.acts.kind](standing, step.acts as never, step, data)
  if (step.acts || step.hold !== undefined) touch(standing)
}

type Act = NonNullable<Step['acts']>

const acts: {
  readonly [Kind in Act['kind']]: (
    standing: Standing,
    act: Extract<Act, { readonly kind: Kind }>,
    step: Step,
    data: FormData,
  ) => void
} = {
  'set-hold': ({ held }, { hold }) => held.add(hold),
  'release-hold': ({ held }, { hold }) => held.delete(hold),
  override: ({ procedure, overrides }, { decision }, { form }, data) => {
    const { reason: _, ...values } = form ? normalise(form.form, data) : data
    const [only, ...others] = procedure.decisions.get(decision)?.outputs ?? []
    const isOne = only !== undefined && others.length === 0
    overrides.set(decision, isOne ? { [only.name]: values.value ?? null } : values)
  },
  withdraw: ({ overrides }, { decision }) => overrides.delete(decision),
  linked: ({ procedure, links, held }, { link }, _step, data) => {
    const { case: of, outcome } = data
    const known = links.get(link)
    if (typeof of !== 'string' || typeof outcome !== 'string' || !known) return
    known.cases.set(of, outcome)
    known.outcome = outcome
    if (openCases(known) > 0) return
    for (const { id, release } of procedure.holds.values()) {
      if (release.linked === link) held.delete(id)
    }
  },
}

function isMap(data: Json | undefined): data is FormData {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
