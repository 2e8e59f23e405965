import type { Procedure, Samples } from '@dueprocess/core'
import type { Expression, Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'

/** What fields are to say, by `form.field`; null: any of the values that make a difference. */
export type Answers = ReadonlyMap<string, Json>

/** A condition that is to be true, or false. */
export interface Demand {
  readonly condition: Expression
  readonly truth: boolean
}

// A condition over more fields than can be tried in all combinations is tried at random.
const mostTries = 300

const mostFound = 4

/**
 * What forms may say so that a condition is as it is to be, as far as it rests on fields: what else it asks
 * for is taken to have happened. A few answers; none where none was found.
 */
export function answersFor(
  procedure: Procedure,
  { condition, truth }: Demand,
  fields: readonly string[],
  { samples, choices }: { readonly samples: Samples; readonly choices: Choices },
): readonly Answers[] {
  if (fields.length === 0) return []
  const values = fields.map((field) => samples.of(field))
  const found = new Map<string, Answers>()
  for (let tries = 0; tries < mostTries && found.size < mostFound; tries += 1) {
    const answers = new Map(
      fields.map((field, index): [string, Json] => [field, choices.one(values[index] ?? [null])]),
    )
    if (condition.evaluateToFact(readerOf(procedure, answers)) !== truth) continue
    found.set(JSON.stringify([...answers]), timeless(procedure, answers))
  }
  return [...found.values()]
}

/** Days and instants only mean something beside the instant of the case. */
function timeless({ names }: Procedure, answers: Answers): Answers {
  return new Map(
    [...answers].map(([name, value]) => {
      const kind = names.get(name)?.type.kind
      return [name, kind === 'date' || kind === 'date-time' ? null : value]
    }),
  )
}

/** Reads names as if forms had said just this, and nothing else had happened. */
function readerOf(procedure: Procedure, answers: Answers): (name: string) => Json | undefined {
  const values = new Map<string, Json | undefined>()
  const read = (name: string): Json | undefined => {
    if (!values.has(name)) values.set(name, value(name))
    return values.get(name)
  }
  const value = (name: string): Json | undefined => {
    const origin = procedure.names.get(name)?.origin
    switch (origin?.kind) {
      case 'field':
        return answers.get(name)
      case 'parameter':
        return procedure.parameters.get(origin.id)?.value
      case 'definition':
        return procedure.definitions.get(origin.id)?.expression.evaluateToFact(read)
      case 'decision': {
        const result = procedure.decisions.get(origin.id)?.table.decide(read)
        return result?.kind === 'decided' ? result.outputs[origin.output] : undefined
      }
      case 'in':
      case 'held':
      case 'ever':
      case 'done':
        return true
      case 'times':
        return 1
      default:
        return undefined
    }
  }
  return read
}
