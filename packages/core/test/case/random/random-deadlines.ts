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
  const isAt = JSON.stringify(limit).includes('"at"')
  return {
    ...limit,
    ...(chance(20) ? {} : { until: untils(choices, names) }),
    ...(chance(20) ? { when: randomCondition(choices, names) } : {}),
    ...(chance(15) ? { unless: randomCondition(choices, names) } : {}),
    ...(chance(30) ? { on: 'office' } : {}),
    ...(options.paused || chance(25) ? { pause: pauses(choices, names) } : {}),
    ...(chance(20) ? { extend: extension(choices, names) } : {}),
    ...(chance(50) ? { escalate: escalations(choices, isAt, options) } : {}),
  }
}

const limits: readonly ((choices: Choices, names: Nameable) => Source)[] = [
  (choices, names) => clock(choices, names),
  (choices, names) => ({ ...clock(choices, names), within: choice(choices) }),
  () => ({ at: 'report.at' }),
  (choices, names) => ({
    due: Array.from({ length: 1 + choices.upTo(3) }, () => ({
      ...(choices.chance(20) ? { at: 'report.at' } : clock(choices, names)),
      ...(choices.chance(25) ? { when: randomCondition(choices, names) } : {}),
    })),
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

function anchor(choices: Choices, names: Nameable, facts: readonly string[]): string {
  const { one } = choices
  return one<() => string>([
    () => `first ${one(names.steps)}`,
    () => `last ${one(names.steps)}`,
    () => (names.stages.length > 0 ? `enter ${one(names.stages)}` : `first ${one(names.steps)}`),
    () => randomCondition(choices, names),
    ...facts.map((fact) => () => fact),
  ])()
}

function untils(choices: Choices, names: Nameable): Json {
  return Array.from({ length: 1 + choices.upTo(2) }, () => anchor(choices, names, []))
}

function pauses(choices: Choices, names: Nameable): Json {
  return Array.from({ length: 1 + choices.upTo(2) }, () => {
    return choices.chance(40)
      ? { while: randomCondition(choices, names) }
      : { from: anchor(choices, names, []), to: anchor(choices, names, []) }
  })
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
    notify: one([['r1'], ['r1', 'r2'], ['handler']]),
    ...(linked && chance(25) ? { assign: { handler: one(['r1', 'r2']) } } : {}),
  }))
}
