import type { Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'
import { type Nameable, randomCondition } from './random-conditions.ts'

type Source = { [key: string]: Json }

/** What the deadlines of a random procedure may be like. */
export interface DeadlineOptions {
  /** Deadlines rest on each other, and steps and stages rest on them. */
  readonly linked: boolean
  /** Every deadline pauses. */
  readonly paused: boolean
}

const durations = [
  '30 minutes',
  '1 hour',
  '2 hours',
  '1 day',
  '2 working hours',
  '1 working day',
  'promptly',
]

/** Random deadlines: each may ask only for those before it, so that there is no round. */
export function randomDeadlines(
  choices: Choices,
  names: Nameable,
  { linked, paused }: DeadlineOptions,
): Source {
  const ids = Array.from({ length: choices.upTo(5) }, (_, index) => {
    return choices.chance(10)
      ? (['constructor', 'toString', 'valueOf', 'd-1', 'D'][index] ?? 'd')
      : `d${index}`
  })
  return Object.fromEntries(
    ids.map((id, index) => {
      const deadlines = linked ? ids.slice(0, index) : []
      return [id, randomDeadline(choices, { ...names, deadlines }, { linked, paused })]
    }),
  )
}

function randomDeadline(choices: Choices, names: Nameable, options: DeadlineOptions): Source {
  const { chance, one } = choices
  const limit = one(limits)(choices, names)
  const until = limit.until ?? (chance(20) ? undefined : untils(choices, names))
  const text = JSON.stringify(limit)
  const isAt = text.includes('"at"')
  // What is due promptly alone has no instant that could be moved, or passed.
  const isDue = /"at"|"every"|"\d+ (working )?\w+"/.test(text)
  return {
    ...limit,
    ...(until === undefined ? {} : { until }),
    ...(text.includes('"promptly"') && chance(60) ? { target: one(['1 hour', '1 day']) } : {}),
    ...(text.includes('"of"') ? whenTargetChanges(choices) : {}),
    ...(chance(20) ? { when: randomCondition(choices, names) } : {}),
    ...(chance(15) ? { unless: randomCondition(choices, names) } : {}),
    ...(chance(30) ? { on: one(['office', calendarByFact]) } : {}),
    ...(isDue && chance(25) ? { roll: roll(choices, names) } : {}),
    ...(options.paused || chance(25) ? { pause: pauses(choices, names) } : {}),
    ...(isDue && chance(20) ? { extend: extension(choices, names) } : {}),
    ...(until !== undefined && chance(25) ? reopening(choices, names, limit, until) : {}),
    ...(isDue && chance(50) ? { escalate: escalations(choices, isAt, options) } : {}),
  }
}

const calendarByFact: Source = { of: 'report.level', low: 'always', else: 'office' }

const limits: readonly ((choices: Choices, names: Nameable) => Source)[] = [
  (choices, names) => clock(choices, names),
  (choices, names) => ({ ...clock(choices, names), within: choice(choices) }),
  () => ({ at: 'report.at' }),
  (choices, names) => ({
    due: Array.from({ length: 1 + choices.upTo(3) }, () => ({
      ...(choices.chance(20) ? { at: 'report.at' } : clock(choices, names)),
      ...(choices.chance(25) ? { when: randomCondition(choices, names) } : {}),
      ...(choices.chance(15) ? { unless: randomCondition(choices, names) } : {}),
    })),
  }),
  (choices, { steps }) => ({
    within: choices.chance(50) ? choice(choices) : choices.one(durations),
    after: `each ${choices.one(steps)}`,
  }),
  (choices, names) => ({
    every: choices.one(['3 hours', '1 day', '1 week', '10 working hours']),
    after: choices.chance(40) ? 'report.at' : anchor(choices, names, ['report.at']),
    until: untils(choices, names),
  }),
]

function clock(choices: Choices, names: Nameable): Source {
  return { within: choices.one(durations), after: anchor(choices, names, ['report.at']) }
}

function choice(choices: Choices): Source {
  const of = choices.one(['grade', 'report.level', 'report.flag'])
  const words = of === 'report.flag' ? ['true', 'false'] : ['low', 'middle', 'high']
  const said = choices.chance(50) ? words : words.slice(1)
  return {
    of,
    ...Object.fromEntries(said.map((word) => [word, choices.one(durations)])),
    ...(said.length < words.length ? { else: choices.one(durations) } : {}),
  }
}

function whenTargetChanges({ one }: Choices): Source {
  const policy = one([undefined, 'keep-time-used', 'restart', 'keep-due'])
  return policy === undefined ? {} : { 'when-target-changes': policy }
}

function roll(choices: Choices, names: Nameable): Source {
  return {
    to: choices.one(['12:00 next working day', '09:00 next working day']),
    ...(choices.chance(40) ? { on: choices.one(['office', calendarByFact]) } : {}),
    ...(choices.chance(40) ? { unless: randomCondition(choices, names) } : {}),
  }
}

/** What makes it owed again, where that neither meets it nor starts it anew already. */
function reopening(choices: Choices, names: Nameable, limit: Source, until: Json): Source {
  const { steps, stages } = names
  const events = [...steps, ...stages.map((stage) => `enter ${stage}`)]
  const on = choices.one(events)
  const clock = choices.one(['continue', 'restart'])
  const others = JSON.stringify([limit, until])
  const isNamed = [`"${on}"`, `last ${on}"`, `first ${on}"`].some((text) => others.includes(text))
  const isAlone = !/"every"|"each /.test(others) && !isNamed
  return isAlone ? { reopen: { on, clock } } : {}
}

function anchor(choices: Choices, names: Nameable, facts: readonly string[]): string {
  const { one } = choices
  return one<() => string>([
    () => `first ${one(names.steps)}`,
    () => `last ${one(names.steps)}`,
    () => (names.stages.length > 0 ? `enter ${one(names.stages)}` : `first ${one(names.steps)}`),
    () => randomCondition(choices, names),
    () => `last ${one(actsOf(names))}`,
    ...facts.map((fact) => () => fact),
  ])()
}

/** Steps that are not written: what is done with holds, and the end of linked cases. */
function actsOf({ steps, holds = [], links = [] }: Nameable): readonly string[] {
  const acts = [...holds.map((hold) => `set.${hold}`), ...links.map((link) => `link.${link}`)]
  return acts.length > 0 ? acts : steps
}

function untils(choices: Choices, names: Nameable): Json {
  if (choices.chance(25)) return anchor(choices, names, [])
  return Array.from({ length: 1 + choices.upTo(2) }, () => anchor(choices, names, []))
}

function pauses(choices: Choices, names: Nameable): Json {
  const { one } = choices
  return Array.from({ length: 1 + choices.upTo(2) }, () =>
    one<() => Json>([
      () => ({ from: anchor(choices, names, []), to: anchor(choices, names, []) }),
      () => ({ while: randomCondition(choices, names) }),
      () => (names.holds && names.holds.length > 0 ? one(names.holds) : { while: 'serious' }),
    ])(),
  )
}

function extension(choices: Choices, { steps }: Nameable): Json {
  const on = choices.one(steps)
  return choices.chance(50)
    ? { on, by: choices.one(['2 hours', '1 day']) }
    : { on, by: 'report.n', ...(choices.chance(50) ? { max: '3 days' } : {}) }
}

function escalations(choices: Choices, isAt: boolean, { linked }: DeadlineOptions): Json {
  const { chance, one } = choices
  return Array.from({ length: 1 + choices.upTo(3) }, () => ({
    at: isAt ? '100%' : one(['100%', '50%', '75%', '150%']),
    ...(chance(30) ? { plus: one(['30 minutes', '1 hour', '2 working hours']) } : {}),
    notify: one([['r1'], ['r1', 'r2'], ['handler'], { of: 'grade', low: 'r2', else: 'boss' }]),
    ...(linked && chance(25) ? { assign: { handler: one(['r1', 'r2']) } } : {}),
  }))
}
