import type { Json } from '@dueprocess/rules'
import { suppressibleCodes } from '../../../src/check/check.ts'
import { formatDiagnostics, loadProcedure, type Procedure } from '../../../src/index.ts'
import { type Choices, choicesOf } from './choices.ts'
import { type Nameable, randomCondition } from './random-conditions.ts'
import { type DeadlineOptions, randomDeadlines } from './random-deadlines.ts'
import { openSomewhere, randomLinks, releaseByLinks } from './random-links.ts'
import {
  addDuplicates,
  adoptSomewhere,
  giveVotes,
  isVotable,
  randomGoverning,
  randomHolds,
  setBySteps,
} from './random-marks.ts'
import { addProse, sources } from './random-prose.ts'
import { going, newSkeleton, randomRow, type Skeleton, type StepDraft } from './random-stages.ts'
import {
  office,
  randomDecisions,
  randomMessages,
  randomTerms,
  randomVocabulary,
} from './random-vocabulary.ts'

type Source = { [key: string]: Json }

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

/** Where a case may get stuck or what it never needs is for its author to mend: the kernel runs it. */
const rules = Object.fromEntries(suppressibleCodes.map((code) => [code, 'off' as const]))

export function loadedRandom(text: string): Procedure {
  const { procedure, diagnostics } = loadProcedure(text, { calendars: { office }, rules })
  if (!procedure) throw new Error(`${formatDiagnostics(text, diagnostics)}\n${text}`)
  return procedure
}

function randomSource(choices: Choices, options: ProcedureOptions): Source {
  const skeleton = newSkeleton()
  const { first, stages } = randomRow(choices, skeleton, [], 0)
  const open = randomOpenings(choices, skeleton, [first, ...Object.keys(stages)])
  const everywhere = randomEverywhere(choices, skeleton)
  addDuplicates(choices, skeleton, stages)
  const voted = skeleton.steps.filter((step) => isVotable(step) && choices.chance(15))
  const links = randomLinks(choices)
  const holds = randomHolds(choices, skeleton.ids)
  releaseByLinks(choices, holds, links)
  const governed = randomGoverning(choices)
  const names: Nameable = {
    steps: skeleton.steps.map(({ id }) => id),
    stages: skeleton.ids,
    deadlines: [],
    holds: Object.keys(holds),
    links,
    voted: voted.map(({ id }) => id),
    computed: governed.decides || governed.override !== undefined,
  }
  const deadlines = randomDeadlines(choices, names, options)
  const all = options.linked ? { ...names, deadlines: Object.keys(deadlines) } : names
  const told = randomMessages(choices, Object.keys(deadlines))
  for (const step of skeleton.steps) fillStep(choices, step, all, options)
  for (const step of voted) giveVotes(choices, step)
  openSomewhere(choices, skeleton.steps, links)
  if (governed.decides) adoptSomewhere(choices, skeleton.steps)
  setBySteps(choices, { stages, steps: everywhere }, holds)
  for (const { source, onwards } of skeleton.stages) fillThen(choices, source, onwards, all)
  for (const track of skeleton.tracks) {
    if (choices.chance(60)) track.when = randomCondition(choices, all)
  }
  if (told.messages) giveMessages(choices, [...skeleton.steps.map(({ source }) => source)])
  if (told.messages) giveMessages(choices, escalationsIn(deadlines))
  const document: Source = {
    ...randomVocabulary(choices),
    sources: structuredClone(sources),
    decisions: randomDecisions(choices, governed),
    ...(Object.keys(holds).length > 0 ? { holds } : {}),
    ...(choices.chance(60) ? { deviations: { by: choices.one(['boss', ['r1', 'boss']]) } } : {}),
    open,
    stages,
    ...(Object.keys(everywhere).length > 0 ? { steps: everywhere } : {}),
    ...(Object.keys(deadlines).length > 0 ? { deadlines } : {}),
    ...randomConstraints(choices, all),
    ...told,
    ...randomTerms(choices, Object.values(open) as Source[]),
  }
  // What is shared by several documents is never written into.
  const own = structuredClone(document)
  addProse(choices, own)
  return own
}

/** Says what is told to some of those who are told. */
function giveMessages({ chance, one }: Choices, telling: readonly Source[]): void {
  for (const source of telling) {
    if (source.notify !== undefined && chance(60)) source.message = one(['m0', 'm1'])
  }
}

function escalationsIn(deadlines: Source): readonly Source[] {
  return Object.values(deadlines).flatMap((deadline) => {
    return ((deadline as Source).escalate ?? []) as Source[]
  })
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

const byLevel: Source = { of: 'report.level', low: ['r1', 'r2'], high: 'boss', else: 'r1' }
const handlers: readonly Json[] = ['self', 'r1', 'r2', 'note.who', ['note.who', 'note.holders']]
const notified: readonly Json[] = [
  ['r1'],
  ['r1', 'handler'],
  'r2',
  { of: 'grade', low: 'r1', else: ['r1', 'boss'] },
  ['r1', { of: 'report.flag', true: 'r2', false: 'boss' }],
]

function fillStep(
  choices: Choices,
  { id, source, targets, onwards, isClock }: StepDraft,
  names: Nameable,
  { linked }: ProcedureOptions,
): void {
  const { chance, one } = choices
  const isOpening = id.startsWith('o')
  const condition = () => randomCondition(choices, names)
  const handler = isOpening ? 'self' : one(handlers)
  const by = isOpening
    ? ['r1', 'r2']
    : one([['r1', 'r2'], ['r1'], ['r2'], ['boss'], ['handler'], ['handler', 'boss'], byLevel])
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
    ...(chance(20) ? { notify: one(notified) } : {}),
    ...(chance(10) ? { record: one(['file', 'sheet', ['file', 'sheet']]) } : {}),
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
