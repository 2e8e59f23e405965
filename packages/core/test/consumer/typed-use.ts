// What a program with the types of a procedure looks like. It is compiled against the sources and
// against the package as it is installed; each line below `@ts-expect-error` must be an error.
import {
  type Actor,
  advance,
  available,
  type CaseState,
  type Engine,
  type FactsOf,
  factsOf,
  openCase,
  type PersonalMark,
  type Procedure,
  type StepEvent,
  typed,
} from '@dueprocess/core'
import { type LostBadge, lostBadgeTypes } from './lost-badge-types.ts'

declare const loaded: Procedure
declare const state: CaseState
declare const engine: Engine
const by: Actor = { id: 'ann', roles: ['staff'] }
const at = '2026-03-02T09:30:00Z'

// Without types everything may be submitted; the kernel refuses what is wrong.
advance(loaded, state, { step: 'search', by, at })
advance(loaded, state, { step: 'no-such-step', by, at, data: { anything: true } })
openCase(loaded, { id: 'B-1', by, at })

const procedure: Procedure<LostBadge> = typed(loaded, lostBadgeTypes)

// With them, each step takes its form.
const data = { lostAt: at, doors: ['main'] } as const
openCase(procedure, { id: 'B-1', by, at, data })
openCase(procedure, { id: 'B-1', step: 'tell', by, at, data, salt: 'a-random-text-of-16' })
advance(procedure, state, { step: 'search', by, at, data: { found: true } })
advance(procedure, state, { step: 'search', by, at, data: { found: false, cards: null } })
advance(procedure, state, { step: 'close', by, at, id: 'E-1', expect: 3 })
advance(procedure, state, { step: 'correct', by, at, data: { doors: ['server-room'] } })
advance(procedure, state, { step: 'correct', by, at, data: { finder: null } })
advance(procedure, state, { step: 'lock', by, at, data: { vote: 'against', reason: 'Early.' } })
advance(procedure, state, { step: 'set.police', by, at })
advance(procedure, state, { step: 'override.risk', by, at, data: { value: 'high', reason: 'No.' } })

// @ts-expect-error no such step
advance(procedure, state, { step: 'serch', by, at })
// @ts-expect-error the step has a form
advance(procedure, state, { step: 'search', by, at })
// @ts-expect-error a field is missing
advance(procedure, state, { step: 'search', by, at, data: {} })
// @ts-expect-error a field is of another type
advance(procedure, state, { step: 'search', by, at, data: { found: 'yes' } })
// @ts-expect-error no such field
advance(procedure, state, { step: 'search', by, at, data: { found: true, founds: 1 } })
// @ts-expect-error a compulsory field cannot be cleared
advance(procedure, state, { step: 'search', by, at, data: { found: null } })
// @ts-expect-error the step has no form
advance(procedure, state, { step: 'close', by, at, data: { found: true } })
// @ts-expect-error the form of another step
advance(procedure, state, { step: 'lock', by, at, data: { found: true } })
// @ts-expect-error an opening opens, and does nothing else
advance(procedure, state, { step: 'tell', by, at, data })
// @ts-expect-error no word of the list
advance(procedure, state, { step: 'correct', by, at, data: { doors: ['cellar'] } })
// @ts-expect-error no word of the scale
advance(procedure, state, { step: 'override.risk', by, at, data: { value: 'huge', reason: 'x' } })
// @ts-expect-error nobody takes the opening twice
openCase(procedure, { id: 'B-1', step: 'search', by, at, data })
// @ts-expect-error the opening has a form
openCase(procedure, { id: 'B-1', by, at })

// An event can be made before it is submitted.
const event: StepEvent<LostBadge> = { step: 'search', by, at, data: { found: true } }
advance(procedure, state, event)

// A host submits the same events, without the instant.
await engine.submit<LostBadge>('B-1', { step: 'search', by, data: { found: true } })
await engine.open<LostBadge>({ id: 'B-1', procedure: 'lost-badge', by, data })
await engine.submit('B-1', { step: 'no-such-step', by })
// @ts-expect-error no such step
await engine.submit<LostBadge>('B-1', { step: 'serch', by })
// @ts-expect-error the step has a form
await engine.submit<LostBadge>('B-1', { step: 'search', by })
// @ts-expect-error the opening has a form
await engine.open<LostBadge>({ id: 'B-1', procedure: 'lost-badge', by })

// A typed procedure goes wherever any procedure goes.
const untyped: Procedure = procedure
available(procedure, state, by, at)

// @ts-expect-error any procedure is not this one
const wrong: Procedure<LostBadge> = loaded

// What was recorded can be read by its names.
const facts: FactsOf<LostBadge> = factsOf(procedure, state)
export const found: boolean | undefined = facts.answer?.found
export const doors: readonly ('main' | 'server-room')[] | undefined = facts.loss?.doors
export const finder: PersonalMark | undefined = facts.loss?.finder
// @ts-expect-error no such form
facts.lost
// @ts-expect-error no such field
facts.loss?.door
// @ts-expect-error the value itself is kept elsewhere, since it can be erased
export const name: string | undefined = facts.loss?.finder

// The parts have types of their own.
export const risk: LostBadge['decisions']['risk']['risk'] = 'high'
export const deadline: LostBadge['deadlines'] = 'block'
export const stage: LostBadge['stages'] = 'closed'
export const roles: readonly LostBadge['roles'][] = ['guard', 'owner']
// @ts-expect-error no such role
export const role: LostBadge['roles'] = 'gard'

export { untyped, wrong }
