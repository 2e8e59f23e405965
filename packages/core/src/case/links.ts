import type { Json } from '@dueprocess/rules'
import type { CaseOpening, Given } from '../procedure/case-link.ts'
import { isOfMachine, type Step } from '../procedure/step.ts'
import type { Actor, LinkChange, OpenEffect } from '../trail/index.ts'
import type { LinkedCase, LinkState } from './case.ts'
import { type Draft, effectId, note, update } from './draft.ts'
import { isMachine, LONGEST_ID } from './event.ts'
import { openIn, own } from './live.ts'
import type { Reason } from './reason.ts'
import { actorOf } from './roles.ts'
import { key } from './watch.ts'

// A list comes from a form, and each of its items becomes a case: no text that somebody sends may
// flood a host.
const MOST_AT_ONCE = 1000

// Procedures may open each other in a round, which no document shows. A person in between makes
// such a chain a wanted one; without anybody it ends here.
const MOST_UNATTENDED = 8

/** What opening cases comes to: the reasons why it cannot be, or what the host is asked for. */
export interface Opened {
  readonly reasons: readonly Reason[]
  readonly effects: readonly OpenEffect[]
}

const nothing: Opened = { reasons: [], effects: [] }

/** Opens the cases of a step: from now on they count as open, whenever the host carries it out. */
export function openCases(draft: Draft, step: Step, by: Actor): Opened {
  if (step.opens.length === 0) return nothing
  const reasons = [...openingReasons(draft, step)]
  if (reasons.length > 0) return { reasons, effects: [] }
  const effects: OpenEffect[] = []
  for (const opening of step.opens) {
    const opened = itemsOf(draft, opening)?.map((item, index) => {
      const id = effectId(draft, effects.length + index + 1)
      return openEffect(draft, { step, opening, by, item, id })
    })
    if (opened === undefined || opened.length === 0) continue
    effects.push(...opened)
    const before = own(draft.state.links ?? {}, opening.as)
    const cases = [...(before?.cases ?? []), ...opened.map(({ id }) => ({ id }))]
    setLink(draft, opening.as, { ...before, cases })
  }
  return { reasons, effects }
}

/** Why a step cannot open its cases: nobody knows how many, or they are too many, or too deep. */
export function* openingReasons(draft: Draft, step: Step): Generator<Reason> {
  if (step.opens.length === 0) return
  let count = 0
  for (const opening of step.opens) {
    const items = itemsOf(draft, opening)
    if (items) count += items.length
    else yield unknownList(opening)
  }
  if (count > MOST_AT_ONCE) yield tooMany(step.id, count)
  const longest = effectId(draft, count).length
  const depth = unattended(draft, step)
  if (longest > LONGEST_ID || depth > MOST_UNATTENDED) yield tooDeep(step.id)
}

function unknownList({ as: link, each: list = '' }: CaseOpening): Reason {
  return { code: 'list-unknown', link, list }
}

function tooMany(step: string, count: number): Reason {
  return { code: 'too-many-cases', step, count, allowed: MOST_AT_ONCE }
}

function tooDeep(step: string): Reason {
  return { code: 'linked-too-deep', step, allowed: MOST_UNATTENDED }
}

/** One item for each case; undefined where the list is not known. */
function itemsOf(draft: Draft, { each }: CaseOpening): readonly (Json | undefined)[] | undefined {
  if (each === undefined) return [undefined]
  const list = draft.live.read(each)
  return Array.isArray(list) ? list : undefined
}

interface Opening {
  readonly step: Step
  readonly opening: CaseOpening
  readonly by: Actor
  readonly item: Json | undefined
  readonly id: string
}

function openEffect(draft: Draft, { step, opening, by, item, id }: Opening): OpenEffect {
  const depth = unattended(draft, step)
  return {
    as: opening.as,
    ...(isMachine(by.id) ? {} : { by: actorOf(by) }),
    case: id,
    data: Object.fromEntries(
      [...opening.give].flatMap(([field, given]) => {
        const value = givenValue(draft, given, item)
        // What is not known here is not known there either.
        return value === undefined || value === null ? [] : [[field, value]]
      }),
    ),
    id,
    ...(item === undefined ? {} : { item }),
    kind: 'open',
    procedure: opening.procedure,
    ...(opening.step === undefined ? {} : { step: opening.step }),
    ...(depth === 0 ? {} : { unattended: depth }),
  }
}

function givenValue(draft: Draft, given: Given, item: Json | undefined): Json | undefined {
  return given.kind === 'item' ? item : draft.live.read(given.name)
}

/** How many cases in a row machines have opened, with those of this step; 0: a person opens them. */
function unattended(draft: Draft, step: Step): number {
  const { openedBy } = draft.state
  const isMachines = isOfMachine(step) || (step.stage === undefined && openedBy)
  if (!isMachines) return 0
  return 1 + (openedBy && !isAttended(draft) ? (openedBy.unattended ?? 0) : 0)
}

/** Whether a person has done something in a linked case since it was opened. */
function isAttended({ procedure, state }: Draft): boolean {
  return Object.entries(state.done).some(([step, { by }]) => {
    return !procedure.openings.has(step) && by.some((id) => !isMachine(id))
  })
}

/** A linked case has closed, as its host reports. */
export interface Closing {
  readonly case: string
  readonly outcome: string
  readonly head: string
}

/** Notes the end of a linked case that was open until now. */
export function closeLinked(draft: Draft, as: string, closing: Closing): void {
  const link = own(draft.state.links ?? {}, as)
  if (!link) return
  const { case: id, head, outcome } = closing
  const heard = draft.state.seq + 1
  const cases = link.cases.map((one) => (one.id === id ? { id, head, heard, outcome } : one))
  setLink(draft, as, { cases, outcome })
}

/** The linked case of this id, where this case has opened it under that name. */
export function linkedCase({ state }: Draft, as: string, id: string): LinkedCase | undefined {
  return own(state.links ?? {}, as)?.cases.find((one) => one.id === id)
}

function setLink(draft: Draft, as: string, link: LinkState): void {
  update(draft, { links: { ...draft.state.links, [as]: link } }, [key.link(as)])
  note(draft, { links: { ...draft.changes.links, [as]: linkChange(link) } })
}

/** How an entry tells of the cases of a link. */
export function linkChange(link: LinkState): LinkChange {
  const { cases, outcome } = link
  return { count: cases.length, open: openIn(link), ...(outcome === undefined ? {} : { outcome }) }
}
