import type { Choices } from './choices.ts'

/** What a random condition may name. */
export interface Nameable {
  readonly steps: readonly string[]
  /** Stages whose id is their own. */
  readonly stages: readonly string[]
  readonly deadlines: readonly string[]
  readonly holds?: readonly string[]
  /** What the case calls cases that it opens. */
  readonly links?: readonly string[]
  /** Steps that are decided by votes. */
  readonly voted?: readonly string[]
  /** Whether something else than its table may govern the grade. */
  readonly computed?: boolean
}

/** A random condition over the facts of the case, three-valued as soon as a fact is missing. */
export function randomCondition(choices: Choices, names: Nameable): string {
  const first = atom(choices, names)
  if (choices.chance(15)) return `not(${first})`
  if (!choices.chance(25)) return first
  return `${first} ${choices.one(['and', 'or'])} ${atom(choices, names)}`
}

function atom(choices: Choices, names: Nameable): string {
  return choices.one(atoms)(choices, names)
}

const linkWords = ['open', 'count > 0', 'count > 1', 'outcome = "done"', 'outcome != "failed"']
const statuses = ['missed', 'late', 'open', 'met', 'owed']
const atoms: readonly ((choices: Choices, names: Nameable) => string)[] = [
  () => 'report.flag = true',
  ({ upTo }) => `report.n > ${upTo(4)}`,
  ({ one }) => `grade = "${one(['low', 'middle', 'high'])}"`,
  ({ one }) => `grade >= "${one(['middle', 'high'])}"`,
  ({ one }) => one(['serious', 'not(serious)', 'several']),
  ({ one }, { steps }) => `ever.${one(steps)}`,
  ({ one }, { steps }) => `done.${one(steps)}`,
  ({ one, upTo }, { steps }) => `times.${one(steps)} > ${upTo(3)}`,
  ({ one }, { stages }) => (stages.length > 0 ? `in(${one(stages)})` : 'serious'),
  ({ one }, { deadlines }) => {
    return deadlines.length > 0 ? `deadline.${one(deadlines)}.${one(statuses)}` : 'several'
  },
  ({ one }, { deadlines }) => {
    return deadlines.length > 0 ? `deadline.${one(deadlines)}.due > report.at` : 'report.n < 2'
  },
  ({ one }, { holds = [] }) => (holds.length > 0 ? `held.${one(holds)}` : 'serious'),
  ({ one }, { voted = [] }) => {
    const outcome = one(['approved', 'rejected'])
    return voted.length > 0 ? `${one(voted)}.outcome = "${outcome}"` : 'report.flag = true'
  },
  ({ one }, { computed }) => {
    return computed ? `grade.computed = "${one(['low', 'high'])}"` : 'several'
  },
  ({ one }, { links = [] }) => {
    return links.length > 0 ? `link.${one(links)}.${one(linkWords)}` : 'report.n > parameters.many'
  },
  () => 'since(report.flag = true) <= report.at',
  () => 'report.at <= since(grade >= "middle")',
]
