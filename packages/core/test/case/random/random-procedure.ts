import type { CalendarData, Json } from '@dueprocess/rules'
import { formatDiagnostics, loadProcedure, type Procedure } from '../../../src/index.ts'
import { type Choices, choicesOf } from './choices.ts'
import { type Nameable, randomCondition } from './random-conditions.ts'
import { type DeadlineOptions, randomDeadlines } from './random-deadlines.ts'
import {
  addDuplicates,
  adoptSomewhere,
  giveVotes,
  isVotable,
  overrideOf,
  randomGoverning,
  randomHolds,
  setBySteps,
} from './random-marks.ts'
import { going, newSkeleton, randomRow, type Skeleton, type StepDraft } from './random-stages.ts'

type Source = { [key: string]: Json }

const hours = ['09:00-12:00', '13:00-18:00']
const office: CalendarData = {
  id: 'office',
  zone: 'Europe/Berlin',
  hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
}

/** What random procedures have in common: facts, a table over them, roles. */
const vocabulary: Source = {
  dueprocess: 1,
  procedure: 'random',
  version: '1.0.0',
  calendars: { always: 'always', office: 'office' },
  scales: { level: { low: 'Low', middle: 'Middle', high: 'High' } },
  roles: { r1: {}, r2: {}, boss: {}, handler: { of: 'case', from: ['r1', 'r2'] } },
  forms: {
    waiting: { 'for?': 'actor' },
    report: {
      'n?': 'integer',
      'flag?': 'yes-no',
      'level?': 'level',
      'at?': 'date-time',
    },
    note: { text: 'text', 'who?': 'actor' },
  },
  define: {
    serious: 'grade >= "middle"',
    several: 'count(serious, report.flag = true, report.n > 1) >= 2',
  },
  records: { file: { forms: ['report', 'note'] } },
}

const tables: readonly Source[] = [
  {
    policy: 'highest',
    rows: 'any-cell',
    table: 'level | report.n | report.flag\nhigh | > 2 | -\nmiddle | > 0 | true',
    else: 'low',
  },
  {
    policy: 'first',
    table:
      'level | report.n | report.flag\nhigh | > 2 | true\nmiddle | > 1 | -\nlow | - | false\nmiddle | - | true',
  },
  {
    policy: 'unique',
    table: 'level | report.level\nhigh | "high"\nmiddle | "middle"\nlow | "low"',
  },
]

export type ProcedureOptions = DeadlineOptions

const everything: ProcedureOptions = { linked: true, paused: false }

/** The text of a random procedure. JSON is YAML, so that nothing needs quoting. */
export function randomText(numbers: readonly number[], options = everything): string {
  return JSON.stringify(randomSource(choicesOf(numbers), options), null, 1)
}

/** A random procedure. The generator makes only what loads: a diagnostic is a bug, here or there. */
export function randomProcedure(numbers: readonly number[]): Procedure {
  return loadedRandom(randomText(numbers))
}

export function loadedRandom(text: string): Procedure {
  const { procedure, diagnostics } = loadProcedure(text, { calendars: { office } })
  if (!procedure) throw new Error(`${text}\n${formatDiagnostics(text, diagnostics)}`)
  return procedure
}

function randomSource(choices: Choices, options: ProcedureOptions): Source {
  const skeleton = newSkeleton()
  const { first, stages } = randomRow(choices, skeleton, [], 0)
  const open = randomOpenings(choices, skeleton, [first, ...Object.keys(stages)])
  const everywhere = randomEverywhere(choices, skeleton)
  addDuplicates(choices, skeleton, stages)
  const voted = skeleton.steps.filter((step) => isVotable(step) && choices.chance(15))
  const holds = randomHolds(choices, skeleton.ids)
  const governed = randomGoverning(choices)
  const names: Nameable = {
    steps: skeleton.steps.map(({ id }) => id),
    stages: skeleton.ids,
    deadlines: [],
    holds: Object.keys(holds),
    voted: voted.map(({ id }) => id),
    computed: governed.decides || governed.override !== undefined,
  }
  const deadlines = randomDeadlines(choices, names, options)
  const all = options.linked ? { ...names, deadlines: Object.keys(deadlines) } : names
  for (const step of skeleton.steps) fillStep(choices, step, all, options)
  for (const step of voted) giveVotes(choices, step)
  if (governed.decides) adoptSomewhere(choices, skeleton.steps)
  setBySteps(choices, { stages, steps: everywhere }, holds)
  for (const { source, onwards } of skeleton.stages) fillThen(choices, source, onwards, all)
  for (const track of skeleton.tracks) {
    if (choices.chance(60)) track.when = randomCondition(choices, all)
  }
  return {
    ...vocabulary,
    decisions: { grade: { gives: 'level', ...choices.one(tables), ...overrideOf(governed) } },
    ...(Object.keys(holds).length > 0 ? { holds } : {}),
    ...(choices.chance(60) ? { deviations: { by: choices.one(['boss', ['r1', 'boss']]) } } : {}),
    open,
    stages,
    ...(Object.keys(everywhere).length > 0 ? { steps: everywhere } : {}),
    ...(Object.keys(deadlines).length > 0 ? { deadlines } : {}),
    ...randomConstraints(choices, all),
  }
}

function randomOpenings(choices: Choices, { steps }: Skeleton, targets: readonly string[]): Source {
  const open: Source = {}
  for (let index = 0; index <= choices.upTo(2); index++) {
    const source: Source = { to: index === 0 ? (targets[0] ?? '') : choices.one(targets) }
    open[`o${index}`] = source
    steps.push({ id: `o${index}`, source, targets, onwards: targets, isClock: false })
  }
  return open
}

function randomEverywhere(choices: Choices, { steps }: Skeleton): Source {
  const everywhere: Source = {}
  for (let index = choices.upTo(3); index > 0; index--) {
    const source: Source = {}
    everywhere[`e${index}`] = source
    steps.push({ id: `e${index}`, source, targets: [], onwards: [], isClock: false })
  }
  return everywhere
}

function fillStep(
  choices: Choices,
  { id, source, targets, onwards, isClock }: StepDraft,
  names: Nameable,
  { linked }: ProcedureOptions,
): void {
  const { chance, one } = choices
  const isOpening = id.startsWith('o')
  const condition = () => randomCondition(choices, names)
  const handler = isOpening ? 'self' : one(['self', 'r1', 'r2', 'note.who'])
  const by = isOpening
    ? ['r1', 'r2']
    : one([['r1', 'r2'], ['r1'], ['r2'], ['boss'], ['handler'], ['handler', 'boss']])
  const leadsTo = isClock ? onwards : targets
  const to = source.to
  Object.assign(source, {
    ...(isClock
      ? { by: 'clock', after: one(['1 hour', '30 minutes', '2 hours', '1 day']) }
      : { by }),
    ...(!isClock && chance(40)
      ? { [one(['form', 'amend'])]: one(['report', 'report', 'note']) }
      : {}),
    ...(!isOpening && chance(12) ? { when: condition() } : {}),
    ...(!isOpening && chance(10) ? { unless: condition() } : {}),
    ...(!isClock && (isOpening ? chance(80) : chance(15)) ? { assign: { handler } } : {}),
    ...(chance(20) ? { notify: one([['r1'], ['r1', 'handler']]) } : {}),
    ...(chance(10) ? { record: 'file' } : {}),
    ...(!isOpening && chance(10) ? { required: linked && chance(50) ? condition() : true } : {}),
  })
  if ((source.form ?? source.amend) === 'report' && chance(10)) {
    source.require = { [one(['n', 'at'])]: condition() }
  }
  if (to !== undefined && chance(25)) {
    const stays = !isOpening && chance(25)
    // Whatever the branches are, one of them leads where the step led.
    source.to = [
      { when: condition(), stage: stays ? to : one(leadsTo) },
      { otherwise: stays ? 'stay' : to },
    ]
  }
}

function fillThen(
  choices: Choices,
  source: Source,
  onwards: readonly string[],
  names: Nameable,
): void {
  const next = source.then ?? ''
  if (!choices.chance(30)) return
  const stays = choices.chance(20)
  const then = [
    { when: randomCondition(choices, names), stage: stays ? next : choices.one(onwards) },
    { otherwise: stays ? 'stay' : next },
  ]
  Object.assign(source, going(then))
}

function randomConstraints(choices: Choices, names: Nameable): Source {
  const { chance, one, upTo } = choices
  const step = () => one(names.steps)
  const kinds: (() => Source)[] = [
    () => ({ different: [step(), step()] }),
    () => ({ same: [step(), step()] }),
    () => ({ first: step(), ...going(step()), ...(chance(40) ? { each: true } : {}) }),
    () => ({ never: `report.n > 4 and ${randomCondition(choices, names)}` }),
    () => ({ 'at-most': 1 + upTo(3), of: step() }),
  ]
  const constraints = Array.from({ length: upTo(3) }, (_, index) => {
    const owed = chance(40) ? { [one(['when', 'unless'])]: randomCondition(choices, names) } : {}
    return [`c${index}`, { ...one(kinds)(), ...owed }] as const
  })
  return constraints.length > 0 ? { constraints: Object.fromEntries(constraints) } : {}
}
